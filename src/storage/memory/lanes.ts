import { Lane, type Save, type Work } from './lane.js';

/** A lane for each key that has work, and none for those that have not. */
export class Lanes {
  readonly #lanes = new Map<string, Lane>();
  readonly #running = new Set<Promise<unknown>>();
  #closed = false;

  constructor(private readonly save: Save) {}

  run<T>(key: string, work: Work<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('The store is closed.'));
    const lane = this.#lanes.get(key) ?? new Lane(this.save);
    this.#lanes.set(key, lane);
    const result = lane.run(work);
    const ended = result
      .catch(() => undefined)
      .then(() => {
        this.#running.delete(ended);
        // Works of one batch end together, and what follows the first may have opened a new lane already.
        if (lane.idle && this.#lanes.get(key) === lane) this.#lanes.delete(key);
      });
    this.#running.add(ended);
    return result;
  }

  /** Takes no more, and waits for what has begun. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#running);
  }
}
