import { clockText, dayText } from '../frame/dates.js';
import { el } from '../frame/dom.js';
import type { MeetingScene } from './scene.js';
import { likelyEnd } from './times.js';

/** What meeting it is, how far it is, and when it is likely to end. */
export function headNode({ meeting, words, today }: MeetingScene): HTMLElement {
  const { card, own, locale } = words;
  const { phrases } = card;
  const clock = (hhmm: string): string => phrases.clock(hhmm);
  const since = meeting.startedAt && clock(clockText(meeting.startedAt, meeting.forum.zone));
  const until = meeting.endedAt && clock(clockText(meeting.endedAt, meeting.forum.zone));
  const current = meeting.items.find((item) => item.id === meeting.current)?.number ?? null;
  const of = meeting.items.length;
  const passed = meeting.items.filter(
    ({ state }) => !['waiting', 'running', 'paused'].includes(state),
  ).length;
  const end = likelyEnd(meeting);
  const state = {
    planned: phrases.notStarted,
    open: phrases.running(since, current, of),
    ended: phrases.ended(until),
  }[meeting.state];
  const planned = [
    ...(meeting.day === null ? [] : [dayText(meeting.day, locale, today)]),
    ...(meeting.start === null
      ? []
      : [meeting.end === null ? clock(meeting.start) : phrases.clocks(meeting.start, meeting.end)]),
    ...(meeting.place === null ? [] : [meeting.place]),
  ];
  return el(
    'header',
    { class: `meeting ${meeting.state}` },
    el('h1', { dir: 'auto' }, meeting.title ?? meeting.forum.name),
    planned.length === 0 ? null : el('p', { class: 'when', dir: 'auto' }, planned.join(' · ')),
    meeting.absent.length === 0
      ? null
      : el('p', { class: 'when', dir: 'auto' }, phrases.absent(meeting.absent.join(', '))),
    el('p', { class: 'state' }, state),
    of === 0 || meeting.state !== 'open'
      ? null
      : el('progress', { max: String(of), value: String(passed), 'aria-label': own.progress(passed, of) }),
    end && el('p', { class: end.late > 0 ? 'end late' : 'end' }, own.expectedEnd(clock(end.clock), end.late)),
  );
}
