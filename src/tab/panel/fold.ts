import { el } from '../frame/dom.js';
import type { Scene } from './scene.js';

/**
 * Something that is unfolded by those who want it. What is in it is made when it is first wanted, and stays: a form with
 * something typed in it is not thrown away by being folded.
 */
export function fold(
  { opened }: Pick<Scene, 'opened'>,
  key: string,
  label: Node | string,
  build: () => (Node | null)[],
  { open = false, kind = 'fold', name }: { open?: boolean; kind?: string; name?: string } = {},
): HTMLDetailsElement {
  const isOpen = opened.get(key) ?? open;
  const summary = el('summary', { 'data-key': `fold ${key}`, 'aria-label': name ?? null }, label);
  const details = el('details', { class: kind, open: isOpen }, summary);
  const fill = (place: HTMLElement): void => place.append(...build().filter((node) => node !== null));
  if (isOpen || opened.has(key)) fill(details);
  summary.addEventListener('click', () => {
    // Not `details`: when a form in it is being filled in, another one that looks the same has stayed in its place.
    const place = summary.parentElement;
    if (!(place instanceof HTMLDetailsElement)) return;
    if (place.childElementCount === 1) fill(place);
    opened.set(key, !place.open);
  });
  return details;
}
