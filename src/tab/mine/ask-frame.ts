import { dayText } from '../frame/dates.js';
import { button, el } from '../frame/dom.js';
import type { MinePage } from './mine-page.js';

/** "Børneforum, onsdag 25-11" */
export const meetingName = (
  { forum, day }: { forum: string; day: string | null },
  { words, today }: MinePage,
): string => words.card.phrases.minutesOf(forum, day === null ? null : dayText(day, words.locale, today));

export const askFrame = (heading: string, ...children: (Node | null)[]): HTMLElement =>
  el('li', { class: 'ask' }, el('h3', { dir: 'auto' }, heading), ...children);

export const acts = (...buttons: (Node | null)[]): HTMLElement =>
  el('div', { class: 'line-acts' }, ...buttons);

export const answer = (
  mine: MinePage,
  label: string,
  key: string,
  press: object,
  kind = '',
): HTMLButtonElement => button(label, () => void mine.act({ press }), { class: kind, 'data-key': key });
