import type { ItemView, MeetingView } from '../../domain/view/views.js';
import { button, el, link, webAddress } from '../frame/dom.js';
import type { PanelWords } from './strings.js';
import { entryNode } from './entry.js';

/** What the reader can do with an item, and which they have opened or closed themselves. */
export interface ItemActs {
  opened: Map<string, boolean>;
  /** Null where there are no cards to show. */
  showCard: ((item: string, title: string) => void) | null;
}

/** An item of the agenda; the one that the meeting is at stands open. Of a closed one only its number is known. */
export function itemNode(
  item: ItemView,
  meeting: MeetingView,
  words: PanelWords,
  acts: ItemActs,
): HTMLElement {
  const current = meeting.current === item.id;
  const heading = [
    el('span', { class: `dot ${item.state}`, 'aria-hidden': 'true' }, dot(item, current)),
    el('span', { class: 'title' }, titleOf(item, words)),
    el('span', { class: 'about' }, aboutOf(item, current, words).join(' · ')),
  ];
  const frame = { class: current ? 'item current' : 'item', 'aria-current': current ? 'step' : null };
  const body = item.title === null ? [] : bodyOf(item, meeting, words, acts);
  if (body.length === 0) return el('li', frame, el('div', { class: 'head' }, ...heading));

  const open = acts.opened.get(item.id) ?? current;
  const head = el('summary', { class: 'head', 'data-key': `item ${item.id}` }, ...heading);
  const details = el('details', { open }, head, ...body);
  head.addEventListener('click', () => acts.opened.set(item.id, !details.open));
  return el('li', frame, details);
}

export const titleOf = (item: ItemView, { card }: PanelWords): string =>
  item.title === null ? card.phrases.itemClosed(item.number) : item.title;

const dot = (item: ItemView, current: boolean): string =>
  !current && item.state === 'done' ? '✓' : String(item.number);

function aboutOf(item: ItemView, current: boolean, { card, own }: PanelWords): string[] {
  const state = current && item.state === 'running' ? own.now : card.itemStates[item.state];
  const captured = item.entries.filter((entry) => !entry.withdrawn).length;
  return [
    ...(state === '' ? [] : [state]),
    ...item.presenters,
    ...(item.minutes === null ? [] : [card.phrases.minutes(item.minutes)]),
    ...(item.closed && item.title !== null ? [card.labels.closedMark] : []),
    ...(captured === 0 ? [] : [own.captures(captured)]),
  ];
}

function bodyOf(
  item: ItemView,
  meeting: MeetingView,
  words: PanelWords,
  { showCard }: ItemActs,
): HTMLElement[] {
  const { card, own } = words;
  const entries = item.entries.map((entry) => entryNode(entry, meeting, words));
  const shown = [
    item.offRecord ? el('p', { class: 'notice' }, card.labels.offRecord) : null,
    section(
      card.labels.asks,
      item.asks.map((ask) => el('li', {}, ask)),
    ),
    section(card.labels.attachments, item.attachments.map(attachment)),
    entries.length === 0 ? null : el('ul', { class: 'entries' }, ...entries),
  ].filter((node) => node !== null);
  if (shown.length === 0 || !showCard) return shown;
  const open = button(own.showCard, () => showCard(item.id, titleOf(item, words)), {
    class: 'quiet',
    'data-key': `card ${item.id}`,
  });
  return [...shown, open];
}

const section = (title: string, lines: HTMLElement[]): HTMLElement | null =>
  lines.length === 0 ? null : el('section', { class: 'asks' }, el('h3', {}, title), el('ul', {}, ...lines));

function attachment({ title, url }: ItemView['attachments'][number]): HTMLElement {
  const address = webAddress(url);
  return el('li', {}, address === null ? title : link(title, address));
}
