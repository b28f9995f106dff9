import { newMeeting } from '../../domain/create.js';
import { addDays, dayAt, daysBetween, type Day, type Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { MeetingHead, Room } from '../../ports/records.js';
import type { Call } from '../command.js';

/** A meeting further ahead than this is not what starts today. */
const soon = 7;

/** The meeting whose agenda is meant: the open one, the next planned one, or else the last that was never held. */
export function agendaMeeting(heads: readonly MeetingHead[], at: Instant, zone: string): MeetingHead | null {
  const today = dayAt(at, zone);
  const planned = heads.filter((head) => head.state === 'planned');
  const byDay = planned.toSorted((a, b) => (a.day ?? today).localeCompare(b.day ?? today));
  return (
    heads.find((head) => head.state === 'open') ??
    byDay.find((head) => (head.day ?? today) >= today) ??
    byDay.at(-1) ??
    null
  );
}

/** The planned meeting that starts when somebody says so now: the nearest one, unless it lies far ahead. */
export function startingMeeting(
  heads: readonly MeetingHead[],
  at: Instant,
  zone: string,
): MeetingHead | null {
  const today = dayAt(at, zone);
  const distance = (day: Day | null): number => (day === null ? 0.5 : Math.abs(daysBetween(today, day)));
  const planned = heads.filter(
    (head) => head.state === 'planned' && (head.day ?? today) <= addDays(today, soon),
  );
  return planned.toSorted((a, b) => distance(a.day) - distance(b.day))[0] ?? null;
}

/** The meeting of that day, or without a day the one whose agenda is meant; planned now if there is none. */
export async function plannedMeeting(
  room: Room,
  forum: Forum,
  day: Day | null,
  call: Pick<Call, 'at'> & { deps: Pick<Call['deps'], 'ids'> },
): Promise<Meeting> {
  const heads = await room.meetings();
  const today = dayAt(call.at, forum.zone);
  const ahead = agendaMeeting(heads, call.at, forum.zone);
  const fits = (head: MeetingHead | null): boolean => head?.state === 'open' || (head?.day ?? today) >= today;
  // Items that were typed before anybody knew the day are for the coming meeting, whose day a paper may tell.
  const undated = day !== null && day >= today ? heads.find((h) => h.state === 'planned' && !h.day) : null;
  const head = day
    ? (heads.find((h) => h.day === day && !isLoose(h)) ?? undated)
    : fits(ahead)
      ? ahead
      : null;
  const known = head && (await room.meeting(head.id));
  return known ? { ...known, day: known.day ?? day } : newMeeting(call.deps.ids(), forum, { day });
}

/** Where outcomes are kept that were typed on a day outside any meeting: one that was never begun, and is over. */
export const isLoose = (head: Pick<MeetingHead, 'state' | 'startedAt'>): boolean =>
  head.state === 'ended' && head.startedAt === null;

export async function looseMeeting(
  room: Room,
  forum: Forum,
  call: Pick<Call, 'at'> & { deps: Pick<Call['deps'], 'ids'>; chat: { id: string } | null },
): Promise<Meeting> {
  const day = dayAt(call.at, forum.zone);
  const head = (await room.meetings()).find((h) => h.day === day && isLoose(h));
  const known = head && (await room.meeting(head.id));
  return known ?? newMeeting(call.deps.ids(), forum, { day, state: 'ended', chat: call.chat?.id ?? null });
}
