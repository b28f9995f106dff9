import { button, el } from '../frame/dom.js';
import type { Stage } from './stage.js';

/** How many there are; read aloud too, once somebody has asked for something else. */
export function countNode(text: string, stage: Stage): HTMLElement {
  const { page, spot } = stage;
  if (spot().asked['q'] !== undefined) page.news.textContent = text;
  return el('p', { class: 'count' }, text);
}

/** "Vis flere": everything up to an entry that is not shown yet. */
export function moreNode(until: string | null, stage: Stage): HTMLElement | null {
  if (until === null) return null;
  const more = (): void => {
    const { part, asked } = stage.spot();
    stage.go({ part, asked: { ...asked, until } }, 'here');
  };
  return el('p', { class: 'more' }, button(stage.words.card.labels.showMore, more, { 'data-key': 'more' }));
}

/** Nothing to show: why, and what comes near. */
export function emptyNode(text: string, near: readonly string[], stage: Stage): HTMLElement {
  const { card, own } = stage.words;
  const quoted = near.map((title) => card.phrases.quote(title)).join(', ');
  return el(
    'p',
    { class: 'empty', dir: 'auto' },
    near.length === 0 ? text : `${text} ${own.found.near(quoted)}`,
  );
}

/** Whether anything has been chosen that may be why there is nothing. */
export const isNarrowed = (stage: Stage): boolean =>
  Object.keys(stage.spot().asked).some((key) => !['view', 'sort', 'until'].includes(key));
