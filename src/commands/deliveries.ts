const most = 5_000;

/**
 * Deliveries of this process, so that the same one again is not answered again. In memory only: what a delivery has
 * changed is known from the record (`applied`), also after a restart.
 */
export class Deliveries {
  readonly #known = new Map<string, Promise<void>>();

  /** Does the work, or, where the same delivery has done it or is doing it, waits for that and gives null. */
  async once<T>(key: string, work: () => Promise<T>): Promise<T | null> {
    const first = this.#known.get(key);
    if (first) {
      await first;
      return null;
    }
    const running = work();
    // Only that it was done is kept, and not the cards that came of it.
    const done = running.then(() => undefined);
    done.catch(() => undefined);
    this.#known.set(key, done);
    this.#forgetOldest();
    try {
      return await running;
    } catch (error) {
      // It had no effect, so the next delivery is the first.
      this.#known.delete(key);
      throw error;
    }
  }

  #forgetOldest(): void {
    const oldest = this.#known.size > most ? this.#known.keys().next().value : undefined;
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}
