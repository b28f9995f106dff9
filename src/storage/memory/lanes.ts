import { Gate } from './gate.js';
import { Lane, type Save, type Work } from './lane.js';

/** As many as the disk is written by at a time (libuv's threads): what waits longer is written in fewer pieces. */
const writers = 4;

/** A lane for each key that has work, and none for those that have not. */
export class Lanes {
  readonly #lanes = new Map<string, Lane>();
  readonly #running = new Set<Promise<unknown>>();
  readonly #gate = new Gate(writers);
  #closed = false;

  constructor(private readonly save: Save) {}

  run<T>(key: string, work: Work<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('The store is closed.'));
    const lane = this.#lanes.get(key) ?? new Lane(this.save, this.#gate);
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
