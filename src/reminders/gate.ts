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

  /** Told one after the other: whoever takes the place, and wants another, stands at the end. */
  leave = (): void => {
    this.#free += 1;
    for (const tell of [...this.#waiting]) {
      if (this.#free === 0) return;
      this.#waiting.delete(tell);
      tell();
    }
  };

  whenFree = (tell: () => void): void => {
    this.#waiting.add(tell);
  };
}
