/** So many are remembered, and at most twice as many. */
const enough = 2_500;

/**
 * Deliveries of this process, so that the same one again is not answered again. In memory only: what a delivery has
 * changed is known from the record (`applied`), also after a restart.
 */
export class Deliveries {
  #known = new Map<string, Promise<void>>();
  #older = new Map<string, Promise<void>>();

  /** Does the work, or, where the same delivery has done it or is doing it, waits for that and gives null. */
  async once<T>(key: string, work: () => Promise<T>): Promise<T | null> {
    const first = this.#known.get(key) ?? this.#older.get(key);
    if (first) {
      await first;
      return null;
    }
    const running = work();
    // Only that it was done is kept, and not the cards that came of it.
    const done = running.then(() => undefined);
    done.catch(() => undefined);
    if (this.#known.size >= enough) this.#forgetOlder();
    this.#known.set(key, done);
    try {
      return await running;
    } catch (error) {
      // It had no effect, so the next delivery is the first.
      this.#known.delete(key);
      this.#older.delete(key);
      throw error;
    }
  }

  #forgetOlder(): void {
    this.#older = this.#known;
    this.#known = new Map();
  }
}
