import type { MineView } from '../../domain/view/mine-view.js';
import type { LineView } from '../../domain/view/views.js';
import { dayText } from '../frame/dates.js';
import { button, el } from '../frame/dom.js';
import { askNode } from './asks.js';
import { linesNode, partHeading } from './lines.js';
import { meetingsNode } from './meetings.js';
import { type MinePage, pressOn } from './mine-page.js';
import { offerNode } from './offers.js';

export interface OverviewActs {
  /** What was finished here, so that it can be opened again. */
  finished: Map<string, LineView>;
  showAll: () => void;
}

/** All that is the reader's: first what waits for them, then what they have to do, beside it their meetings. */
export function overviewNodes(view: MineView, mine: MinePage, acts: OverviewActs): HTMLElement {
  const { words, today } = mine;
  const { own } = words;
  const finished = (line: LineView): void => void acts.finished.set(`${line.forum} ${line.label}`, line);
  const kind = (total: number, isOwn: boolean) => ({
    own: isOwn,
    finished,
    showAll: () => button(own.showAll(total), acts.showAll, { class: 'quiet', 'data-key': 'all' }),
  });
  const parts = view.parts.map((part) =>
    linesNode(own.parts[part.code], part, mine, { ...kind(part.total, true), class: part.code }),
  );
  const units = view.units.map((unit) => linesNode(own.unit(unit.name), unit, mine, kind(unit.total, true)));
  const standIns = view.standIns.map((one) => {
    const until = dayText(one.until, words.locale, today);
    return linesNode(own.standIn(one.name, until), one, mine, kind(one.total, false));
  });
  const lines = [...parts, ...units, ...standIns];
  return el(
    'div',
    { class: 'columns' },
    el(
      'div',
      { class: 'column' },
      asksNode(view, mine),
      finishedNode(acts, mine),
      ...(lines.length === 0 ? [emptyNode(mine)] : lines),
    ),
    el('div', { class: 'column aside' }, meetingsNode(view.meetings, mine)),
  );
}

function asksNode({ asks, offers }: MineView, mine: MinePage): HTMLElement | null {
  const count = asks.length + offers.length;
  if (count === 0) return null;
  return el(
    'section',
    { class: 'part asks', 'data-key': 'part asks' },
    partHeading(mine.words.own.asks.title, count),
    el(
      'ul',
      { class: 'lines' },
      ...offers.map((offer) => offerNode(offer, mine)),
      ...asks.map((ask) => askNode(ask, mine)),
    ),
  );
}

/** What was just finished can be opened again: a slip of the finger is undone where it happened. */
function finishedNode({ finished }: OverviewActs, mine: MinePage): HTMLElement | null {
  if (finished.size === 0) return null;
  const { card, own } = mine.words;
  const lines = [...finished].map(([key, line]) => {
    const reopen = async (): Promise<void> => {
      finished.delete(key);
      if (!(await mine.act({ press: { verb: 'reopen', ...pressOn(line) } }))) finished.set(key, line);
    };
    return el(
      'li',
      {},
      el('span', { class: 'tick', 'aria-hidden': 'true' }, '✓'),
      el('span', { class: 'finished-text', dir: 'auto' }, line.text ?? line.label),
      button(card.labels.reopen, () => void reopen(), {
        class: 'quiet',
        'aria-label': `${card.labels.reopen}, ${line.label}`,
        'data-key': `reopen ${key}`,
      }),
    );
  });
  return el('section', { class: 'part finished', 'aria-label': own.justDone }, el('ul', {}, ...lines));
}

const emptyNode = ({ words }: MinePage): HTMLElement =>
  el(
    'section',
    { class: 'message calm' },
    el('img', { src: 'mark.svg', alt: '', width: '48', height: '48' }),
    el('p', {}, words.own.nothing),
    el('p', { class: 'hint' }, words.own.nothingHint),
  );
