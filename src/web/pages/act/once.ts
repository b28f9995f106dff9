const most = 1000;

/** The last acts by their keys, so that one that is sent again has the answer of the first. */
export class Once<T> {
  readonly #known = new Map<string, Promise<T>>();

  async take(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.#known.get(key);
    if (known) return known;
    const running = work();
    this.#known.set(key, running);
    const [oldest] = this.#known.size > most ? this.#known.keys() : [];
    if (oldest !== undefined) this.#known.delete(oldest);
    // What failed may be tried again.
    running.catch(() => this.#known.delete(key));
    return running;
  }
}
