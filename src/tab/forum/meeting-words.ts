import { dayAt } from '../../domain/day.js';
import type { MeetingRow } from '../../domain/view/forum-page.js';
import type { MeetingView } from '../../domain/view/views.js';
import { dayText } from '../frame/dates.js';
import type { Stage } from './stage.js';

type Timed = Pick<MeetingView, 'day' | 'start' | 'end' | 'place' | 'state' | 'startedAt'>;

export const isHeld = ({ state }: Pick<Timed, 'state'>): boolean => state === 'ended';

/** "kl. 9.00–11.00 · Lokale 489" */
export function whenText({ start, end, place }: Timed, { words }: Stage): string {
  const { phrases } = words.card;
  const time = start === null ? null : end === null ? phrases.clock(start) : phrases.clocks(start, end);
  return [time, place].filter((part) => part !== null).join(' · ');
}

export function stateText({ state, day }: Timed, { words, today }: Stage): string {
  const { meetings } = words.own;
  if (state === 'open') return meetings.now;
  if (state === 'planned') return day !== null && day < today ? meetings.notHeld : meetings.planned;
  return '';
}

/** "Referat: udkast, kommentarer til 4-12 · mangler 2 godkendelser"; null where there can be none yet. */
export function minutesText(
  { state, minutes }: { state: MeetingView['state']; minutes: MeetingRow['minutes'] },
  { words, today, zone }: Stage,
): string | null {
  const { meetings } = words.own;
  if (minutes === null) return state === 'ended' ? meetings.noMinutes : null;
  const day = (instant: string | null): string | null =>
    instant === null ? null : dayText(dayAt(instant, zone), words.locale, today);
  if (minutes.state === 'final') return meetings.final(day(minutes.approvedAt));
  const missing = minutes.approval === 'members' && minutes.missing.length > 0;
  const draft = meetings.draft(day(minutes.commentsUntil));
  return missing ? `${draft} · ${meetings.missing(minutes.missing.length)}` : draft;
}
