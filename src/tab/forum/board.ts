import type { BoardPart } from '../../domain/view/forum-page.js';
import { el } from '../frame/dom.js';
import { followUpNode } from './follow-up.js';
import { spotLink } from './meeting-link.js';
import { spotAt } from './spot.js';
import type { Stage } from './stage.js';

/** The follow-ups by how far they are, a column each; on a narrow page one below the other. */
export function boardNodes(part: BoardPart, stage: Stage): HTMLElement[] {
  return [
    el('div', { class: 'board' }, ...part.columns.map((column) => columnNode(column, part.people, stage))),
  ];
}

function columnNode(
  { state, lines, total }: BoardPart['columns'][number],
  people: BoardPart['people'],
  stage: Stage,
): HTMLElement {
  const { own } = stage.words;
  const { asked } = stage.spot();
  const id = `column-${state}`;
  const count = total ?? lines.length;
  return el(
    'section',
    { class: `column ${state}`, 'aria-labelledby': id },
    el('h2', { id }, own.board.states[state], ' ', el('span', { class: 'tally' }, String(count))),
    lines.length === 0
      ? el('p', { class: 'empty' }, own.board.empty)
      : el('ul', { class: 'lines' }, ...lines.map((line) => followUpNode(line, people, stage))),
    count > lines.length
      ? el(
          'p',
          { class: 'more' },
          spotLink(own.board.all(count), spotAt('follow-ups', { ...asked, view: null, state }), stage),
        )
      : null,
  );
}
