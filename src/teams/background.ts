import type { Log } from '../ports/log.js';

/** What goes on after the answers: looked after, so that nothing fails unseen and stopping can wait for it. */
export class Background {
  #running = 0;
  #idle: (() => void)[] = [];

  constructor(private readonly log: Log) {}

  run(work: Promise<unknown>): void {
    this.#running += 1;
    void work
      .catch((error: unknown) => {
        const told =
          error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) };
        this.log.error('background.failed', told);
      })
      .finally(() => {
        this.#running -= 1;
        if (this.#running === 0) for (const tell of this.#idle.splice(0)) tell();
      });
  }

  /** Resolves when nothing is running. */
  idle(): Promise<void> {
    return this.#running === 0 ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
  }
}
