import type { Day } from '../../domain/day.js';
import { el, link } from './dom.js';
import { factsOf, isOverdue, type LineOptions, placeOf, type Shown } from './line-words.js';
import type { Words } from './words.js';

/**
 * Something that was captured, as an item of a list: number and link to its message, kind or state, text, whose it is,
 * until when, how often moved, and where it belongs. Of what is closed to the reader only the number.
 */
export function lineNode(line: Shown, words: Words, options: LineOptions): HTMLLIElement {
  const closed = line.text === null;
  const facts = closed ? [] : factsOf(line, words, options);
  const place = options.place === false ? null : placeOf(line, words, options);
  const acts = options.acts?.filter((act) => act !== null) ?? [];
  return el(
    'li',
    { class: classesOf(line, options.today), 'data-line': line.label },
    el(
      'div',
      { class: 'line-head' },
      labelNode(line, words),
      ...(closed ? [] : marksOf(line, words, options)),
    ),
    el(
      line.withdrawn ? 'del' : 'p',
      { class: 'line-text', dir: 'auto' },
      line.text ?? words.card.phrases.closedEntry,
    ),
    facts.length === 0 ? null : el('ul', { class: 'line-facts' }, ...facts.map((fact) => el('li', {}, fact))),
    place === null ? null : el('p', { class: 'line-place', dir: 'auto' }, place),
    acts.length === 0 ? null : el('div', { class: 'line-acts' }, ...acts),
  );
}

const classesOf = (line: Shown, today: Day): string =>
  [
    'line',
    line.kind === 'followUp' ? 'follow-up' : 'outcome',
    ...(line.state === null ? [] : [line.state]),
    ...(line.text === null ? ['closed'] : []),
    ...(line.suggested ? ['suggested'] : []),
    ...(isOverdue(line, today) ? ['overdue'] : []),
  ].join(' ');

/** A number that is a link leads to the message; it says so where only its words are heard. */
function labelNode(line: Shown, { card }: Words): HTMLElement {
  if (line.link === null || line.text === null) return el('span', { class: 'line-label' }, line.label);
  return link(line.label, line.link, {
    class: 'line-label',
    'aria-label': `${line.label}, ${card.labels.toMessage}`,
    'data-key': `link ${line.forum} ${line.label}`,
  });
}

function marksOf(line: Shown, { card }: Words, { today }: LineOptions): HTMLElement[] {
  const mark = (text: string, tone: string): HTMLElement => el('span', { class: `mark ${tone}` }, text);
  const { labels, phrases, states, kinds } = card;
  return [
    ...(line.state === null ? [mark(kinds[line.kind], 'kind')] : []),
    ...(line.state === null || line.withdrawn || line.suggested
      ? []
      : [mark(states[line.state], line.state)]),
    ...(isOverdue(line, today) ? [mark(card.digestParts.overdue, 'late')] : []),
    ...(line.suggested && !line.withdrawn ? [mark(labels.suggestion, 'asked')] : []),
    ...(line.withdrawn ? [mark(labels.withdrawnMark, 'kind')] : []),
    ...(line.embargo ? [mark(phrases.embargo, 'asked')] : []),
  ];
}
