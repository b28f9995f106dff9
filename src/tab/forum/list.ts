import type { DecisionsPart, FollowUpsPart } from '../../domain/view/forum-page.js';
import { button, el } from '../frame/dom.js';
import type { Stage } from './stage.js';

/** How many there are; read aloud too, once somebody has asked for something else. */
function countNode(text: string, stage: Stage): HTMLElement {
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

/** What was found under how many there are and over what is left of it; where that is nothing, why. */
export function foundNodes(
  { lines, near, total, more }: DecisionsPart | FollowUpsPart,
  words: { none: string; count: (total: number) => string },
  found: readonly HTMLElement[],
  stage: Stage,
): HTMLElement[] {
  if (lines.length === 0) return [emptyNode(near, words.none, stage)];
  const further = moreNode(more === null ? null : String(more), stage);
  return [
    ...(total === null ? [] : [countNode(words.count(total), stage)]),
    ...found,
    ...(further ? [further] : []),
  ];
}

/** Nothing to show: why, and what comes near. */
function emptyNode(near: readonly string[], none: string, stage: Stage): HTMLElement {
  const { card, own } = stage.words;
  const { asked } = stage.spot();
  const narrowed = Object.keys(asked).some((key) => !['view', 'sort', 'until'].includes(key));
  const text =
    asked['q'] !== undefined ? own.found.nothing(asked['q']) : narrowed ? own.found.noneSuch : none;
  const quoted = near.map((title) => card.phrases.quote(title)).join(', ');
  return el(
    'p',
    { class: 'empty', dir: 'auto' },
    near.length === 0 ? text : `${text} ${own.found.near(quoted)}`,
  );
}
