/** Counts the turns that are running, so that stopping can wait for them. */
export class Turns {
  stopping = false;
  #running = 0;
  #idle: (() => void) | null = null;

  begin(): void {
    this.#running += 1;
  }

  done(): void {
    this.#running -= 1;
    if (this.#running === 0) this.#idle?.();
  }

  /** Resolves when no turn is running any more, at the latest after `patience` milliseconds. */
  end(patience: number): Promise<void> {
    this.stopping = true;
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
