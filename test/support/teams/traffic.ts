/** Counts what is under way between Teams and the bot, so that a test can wait until all is quiet. */
export class Traffic {
  /** Requests and deliveries that have begun and not ended; what is held on purpose does not count. */
  #busy = 0;
  #events = 0;
  readonly #listeners = new Set<() => void>();

  begin(): () => void {
    this.#change(1);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#change(-1);
    };
  }

  /** Grows with every beginning and end. */
  get events(): number {
    return this.#events;
  }

  get busy(): number {
    return this.#busy;
  }

  /** Resolves when nothing is under way and nothing has begun or ended for `milliseconds`. Rejects after `limit`. */
  async quiet(milliseconds: number, limit = 10_000): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const over = (): void => {
        clearTimeout(still);
        clearTimeout(end);
        this.#listeners.delete(listen);
      };
      const settle = (): void => {
        over();
        resolve();
      };
      const end = setTimeout(() => {
        over();
        reject(new Error(`still ${this.#busy} requests under way after ${limit} ms`));
      }, limit);
      let still: NodeJS.Timeout | undefined;
      const listen = (): void => {
        clearTimeout(still);
        if (this.#busy === 0) still = setTimeout(settle, milliseconds);
      };
      this.#listeners.add(listen);
      listen();
    });
  }

  #change(by: number): void {
    this.#busy += by;
    this.#events += 1;
    for (const listener of this.#listeners) listener();
  }
}
