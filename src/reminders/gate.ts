import type { Places } from '../ports/notifier.js';

/** Lets so many in at a time. */
export class Gate implements Places {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(places: number) {
    this.#free = places;
  }

  enter = (): boolean => {
    if (this.#free === 0) return false;
    this.#free -= 1;
    return true;
  };

  leave = (): void => {
    this.#free += 1;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const tell of waiting) tell();
  };

  whenFree = (tell: () => void): void => {
    this.#waiting.add(tell);
  };
}
