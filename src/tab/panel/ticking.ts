import { el } from '../frame/dom.js';
import type { Told } from './times.js';

/** Often enough for minutes to be true, and seldom enough to be calm. */
const every = 5000;

/** Words that change with the time alone. They are not read aloud by themselves. */
export class Ticking {
  readonly #shown = new Map<HTMLElement, () => Told>();
  readonly #timer = window.setInterval(() => this.#tell(), every);

  span(tell: () => Told): HTMLElement {
    const place = el('span', { class: 'time' });
    this.#shown.set(place, tell);
    show(place, tell());
    return place;
  }

  stop(): void {
    window.clearInterval(this.#timer);
  }

  #tell(): void {
    for (const [place, tell] of this.#shown) {
      if (place.isConnected) show(place, tell());
      else this.#shown.delete(place);
    }
  }
}

function show(place: HTMLElement, { text, late }: Told): void {
  if (place.textContent !== text) place.textContent = text;
  place.classList.toggle('late', late);
}
