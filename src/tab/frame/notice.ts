import { button, el } from './dom.js';
import type { Page } from './page.js';

/** Long enough to be read twice; what went wrong stays until it is closed or something else is said. */
const shownFor = (text: string): number => 4000 + text.length * 80;

let timer: number | null = null;

/** A few words at the foot of the page, read aloud too. One at a time. */
export function showNotice({ news, words }: Page, lines: readonly string[], good: boolean): void {
  hideNotice();
  const text = lines.join('\n');
  // The same words again are read again: what has not changed would be passed over.
  news.textContent = '';
  window.requestAnimationFrame(() => (news.textContent = text));
  const close = button('×', hideNotice, { class: 'quiet', 'aria-label': words.frame.closeNotice });
  const place = document.querySelector('dialog[open]') ?? document.body;
  place.append(
    el('aside', { class: good ? 'notice-bar' : 'notice-bar bad', id: 'notice' }, el('p', {}, text), close),
  );
  if (good) timer = window.setTimeout(hideNotice, shownFor(text));
}

function hideNotice(): void {
  if (timer !== null) window.clearTimeout(timer);
  timer = null;
  document.getElementById('notice')?.remove();
}
