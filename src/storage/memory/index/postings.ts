/**
 * Which things carry a key. Most keys of a forum are carried by one thing only, and a Set for each of those would cost
 * more memory than all else: one is kept bare, more in a Set.
 */
export class Postings<T extends object> {
  readonly #byKey = new Map<string, T | Set<T>>();
  /** Most forums have nothing of what somebody asks for in all of them. */
  readonly #none: ReadonlySet<T> = new Set();

  of(key: string): ReadonlySet<T> {
    const found = this.#byKey.get(key);
    if (found === undefined) return this.#none;
    return found instanceof Set ? found : new Set([found]);
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  keys(): IterableIterator<string> {
    return this.#byKey.keys();
  }

  add(key: string, thing: T): void {
    const found = this.#byKey.get(key);
    if (found instanceof Set) found.add(thing);
    else if (found === undefined) this.#byKey.set(key, thing);
    else if (found !== thing) this.#byKey.set(key, new Set([found, thing]));
  }

  remove(key: string, thing: T): void {
    const found = this.#byKey.get(key);
    if (found === thing) this.#byKey.delete(key);
    else if (found instanceof Set && found.delete(thing) && found.size === 0) this.#byKey.delete(key);
  }
}
