import type { EntryView, ItemView, MeetingView } from '../../domain/view/views.js';
import { dayText } from '../frame/dates.js';
import { el, link, webAddress } from '../frame/dom.js';
import { lineNode } from '../frame/line.js';
import { minutesFiles } from './files.js';
import { spotLink } from './meeting-link.js';
import { minutesText, stateText, whenText } from './meeting-words.js';
import { spotAt } from './spot.js';
import type { Stage } from './stage.js';

/** One meeting: its agenda, and under each item what came of it. */
export function meetingNodes(meeting: MeetingView, stage: Stage): HTMLElement[] {
  const { card, own } = stage.words;
  const items = meeting.items.map((item) => itemNode(item, stage));
  return [
    headNode(meeting, stage),
    items.length === 0
      ? el('p', { class: 'empty' }, own.meetings.noItems)
      : el('ol', { class: 'agenda', 'aria-label': card.labels.agenda }, ...items),
    ...(meeting.loose.length === 0
      ? []
      : [
          el(
            'section',
            { class: 'group' },
            el('h2', {}, card.labels.outsideItems),
            entriesNode(meeting.loose, stage),
          ),
        ]),
  ];
}

function headNode(meeting: MeetingView, stage: Stage): HTMLElement {
  const { own, locale, card } = stage.words;
  const day = meeting.day === null ? own.meetings.noDay : dayText(meeting.day, locale, stage.today);
  const minutes = minutesText(meeting, stage);
  const state = stateText(meeting, stage);
  return el(
    'header',
    { class: 'opened' },
    el('p', { class: 'back' }, spotLink(`‹ ${own.meetings.all}`, spotAt('meetings'), stage)),
    el('h2', { dir: 'auto' }, meeting.title ?? day),
    el(
      'p',
      { class: 'about' },
      [...(meeting.title === null ? [] : [day]), whenText(meeting, stage), state].filter(Boolean).join(' · '),
    ),
    meeting.participants.length === 0
      ? null
      : el(
          'p',
          { class: 'about', dir: 'auto' },
          `${own.meetings.participants}: ${meeting.participants.join(', ')}`,
        ),
    meeting.absent.length === 0
      ? null
      : el('p', { class: 'about', dir: 'auto' }, card.phrases.absent(meeting.absent.join(', '))),
    minutes === null
      ? null
      : el(
          'div',
          { class: 'minutes-row' },
          el('p', { class: `minutes ${meeting.minutes?.state ?? ''}` }, minutes),
          meeting.minutes ? minutesFiles(meeting, stage) : null,
        ),
  );
}

function itemNode(item: ItemView, stage: Stage): HTMLElement {
  const { card, own } = stage.words;
  const closed = item.title === null;
  const about = [
    card.itemStates[item.state],
    ...item.presenters,
    item.closed && !closed ? card.labels.closedMark : '',
  ].filter(Boolean);
  const count = item.entries.filter(({ withdrawn }) => !withdrawn).length;
  return el(
    'li',
    { class: closed ? 'item closed' : 'item' },
    el('span', { class: 'dot', 'aria-hidden': 'true' }, String(item.number)),
    el('h3', { dir: 'auto' }, item.title ?? card.phrases.itemClosed(item.number)),
    about.length === 0 ? null : el('p', { class: 'about' }, about.join(' · ')),
    asksNode(item, stage),
    closed
      ? count === 0
        ? null
        : el('p', { class: 'about' }, own.meetings.closedEntries(count))
      : item.entries.length > 0
        ? entriesNode(item.entries, stage)
        : item.state === 'done'
          ? el('p', { class: 'about' }, own.meetings.nothingUnder)
          : null,
  );
}

function asksNode({ asks, attachments }: ItemView, { words }: Stage): HTMLElement | null {
  if (asks.length + attachments.length === 0) return null;
  return el(
    'div',
    { class: 'asks' },
    asks.length === 0 ? null : el('p', { class: 'asks-title' }, words.card.labels.asks),
    asks.length === 0 ? null : el('ul', {}, ...asks.map((ask) => el('li', { dir: 'auto' }, ask))),
    ...attachments.map(({ title, url }) => {
      const address = webAddress(url);
      return el('p', { dir: 'auto' }, address === null ? title : link(title, address));
    }),
  );
}

const entriesNode = (entries: readonly EntryView[], { words, today }: Stage): HTMLElement =>
  el('ul', { class: 'lines' }, ...entries.map((entry) => lineNode(entry, words, { today, place: false })));
