import type { MeetingView } from '../../domain/view/views.js';
import { clockText, dayText } from '../frame/dates.js';
import { el } from '../frame/dom.js';
import type { PanelWords } from './strings.js';
import { entryNode } from './entry.js';
import { type ItemActs, itemNode } from './item.js';

/** The meeting: where it is, its agenda, and what was captured outside it. */
export function meetingNodes(meeting: MeetingView, words: PanelWords, acts: ItemActs): HTMLElement[] {
  const items = meeting.items.map((item) => itemNode(item, meeting, words, acts));
  const loose = meeting.loose.map((entry) => entryNode(entry, meeting, words));
  return [
    headNode(meeting, words),
    items.length === 0
      ? el('p', { class: 'empty' }, words.own.noItems)
      : el('ol', { class: 'agenda', 'aria-label': words.card.labels.agenda }, ...items),
    ...(loose.length === 0
      ? []
      : [
          el(
            'section',
            { class: 'loose' },
            el('h2', {}, words.card.labels.outsideItems),
            el('ul', { class: 'entries' }, ...loose),
          ),
        ]),
  ];
}

function headNode(meeting: MeetingView, { card, own, locale }: PanelWords): HTMLElement {
  const { phrases } = card;
  const clock = (hhmm: string): string => phrases.clock(hhmm);
  const since = meeting.startedAt && clock(clockText(meeting.startedAt, meeting.forum.zone));
  const until = meeting.endedAt && clock(clockText(meeting.endedAt, meeting.forum.zone));
  const current = meeting.items.find((item) => item.id === meeting.current)?.number ?? null;
  const of = meeting.items.length;
  const passed = meeting.items.filter(
    (item) => !['waiting', 'running', 'paused'].includes(item.state),
  ).length;
  const state = {
    planned: phrases.notStarted,
    open: phrases.running(since, current, of),
    ended: phrases.ended(until),
  }[meeting.state];
  const planned = [
    ...(meeting.day === null ? [] : [dayText(meeting.day, locale, meeting.day)]),
    ...(meeting.start === null
      ? []
      : [meeting.end === null ? clock(meeting.start) : phrases.clocks(meeting.start, meeting.end)]),
    ...(meeting.place === null ? [] : [meeting.place]),
  ];
  return el(
    'header',
    { class: `meeting ${meeting.state}` },
    el('h1', {}, meeting.title ?? meeting.forum.name),
    planned.length === 0 ? null : el('p', { class: 'when' }, planned.join(' · ')),
    el('p', { class: 'state' }, state),
    of === 0
      ? null
      : el('progress', { max: String(of), value: String(passed), 'aria-label': own.progress(passed, of) }),
  );
}
