/** Counts the turns that are running, so that stopping can wait for them. */
export class Turns {
  readonly #ending = new AbortController();
  #running = 0;
  #idle: (() => void) | null = null;

  get stopping(): boolean {
    return this.#ending.signal.aborted;
  }

  /** Aborted when the server begins to stop: what has no end of its own ends then. */
  get ending(): AbortSignal {
    return this.#ending.signal;
  }

  begin(): void {
    this.#running += 1;
  }

  done(): void {
    this.#running -= 1;
    if (this.#running === 0) this.#idle?.();
  }

  /** Resolves when no turn is running any more, at the latest after `patience` milliseconds. */
  end(patience: number): Promise<void> {
    this.#ending.abort();
    if (this.#running === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#idle = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
