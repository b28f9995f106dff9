import { el } from './dom.js';

/** A page that has one thing to say. */
export const messageNode = (text: string, ...acts: HTMLElement[]): HTMLElement =>
  el(
    'section',
    { class: 'message' },
    el('img', { src: 'mark.svg', alt: '', width: '48', height: '48' }),
    el('p', {}, text),
    ...acts,
  );

/** A list to choose from. */
export const choiceNode = (heading: string, why: string | null, choices: HTMLElement[]): HTMLElement =>
  el(
    'section',
    { class: 'choice' },
    el('h1', {}, heading),
    why === null ? null : el('p', {}, why),
    el('ul', {}, ...choices.map((choice) => el('li', {}, choice))),
  );
