/** Files that people uploaded. Each has an address of its own that needs no token. */
export class FileShelf {
  readonly #files = new Map<string, Uint8Array>();

  put(id: string, bytes: Uint8Array): void {
    this.#files.set(id, bytes);
  }

  get(id: string): Uint8Array | undefined {
    return this.#files.get(id);
  }

  /** What was put there last. */
  get newest(): Uint8Array | undefined {
    return [...this.#files.values()].at(-1);
  }

  /** The address no longer works. */
  expire(id: string): void {
    this.#files.delete(id);
  }
}
