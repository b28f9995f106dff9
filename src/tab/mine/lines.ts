import type { MineLine } from '../../domain/view/mine-view.js';
import { el } from '../frame/dom.js';
import { factsOf } from '../frame/line-words.js';
import { lineNode } from '../frame/line.js';
import { donePanel, laterPanel, morePanel } from './line-panels.js';
import type { MinePage } from './mine-page.js';
import { panelButton } from './panel.js';

export interface LineKind {
  /** False for somebody else's, which the reader only looks after meanwhile. */
  own: boolean;
  /** Told of each that is finished here. */
  finished: (line: MineLine['line']) => void;
}

/** A follow-up with the choices of its reminder. */
function mineLine({ line, offered }: MineLine, mine: MinePage, kind: LineKind): HTMLLIElement {
  const { words, today, panels } = mine;
  const { labels, phrases } = words.card;
  const place = el('div', { class: 'panel-place' });
  const open = (what: string, label: string, make: () => HTMLElement): HTMLElement =>
    panelButton(panels, place, {
      key: `${what} ${line.forum} ${line.label}`,
      label,
      name: `${label}, ${line.label}`,
      make,
    });
  const acts = [
    open('done', labels.done, () => donePanel(line, mine, () => kind.finished(line))),
    open('later', labels.snooze, () => laterPanel(line, mine)),
    open('more', words.own.more, () => morePanel(line, mine, kind.own)),
  ];
  const node = lineNode(line, words, { today, forum: true, owners: line.owners.length > 1, acts });
  if (offered !== null) {
    const note = el('p', { class: 'hint', dir: 'auto' }, phrases.offeredTo(offered));
    node.querySelector('.line-acts')?.before(note);
  }
  // Owners know when their own is due, also where they may not read what it is about.
  if (line.text === null) {
    const facts = factsOf(line, words, { today, owners: false });
    node.querySelector('.line-text')?.after(el('p', { class: 'hint' }, facts.join(' · ')));
  }
  node.append(place);
  return node;
}

/** A part of the page: its heading with how many there are, and its lines. */
export function linesNode(
  heading: string,
  { lines, total }: { lines: readonly MineLine[]; total: number },
  mine: MinePage,
  kind: LineKind & { class?: string; showAll: () => HTMLElement },
): HTMLElement {
  return el(
    'section',
    { class: `part ${kind.class ?? ''}`.trim(), 'data-key': `part ${heading}` },
    partHeading(heading, total),
    el('ul', { class: 'lines' }, ...lines.map((line) => mineLine(line, mine, kind))),
    lines.length < total ? kind.showAll() : null,
  );
}

export const partHeading = (heading: string, count: number): HTMLElement =>
  el('h2', {}, heading, ' ', el('span', { class: 'count' }, String(count)));
