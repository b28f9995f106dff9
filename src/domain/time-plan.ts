import { itemsToCome } from './agenda.js';
import { addMilliseconds, instantAt, type Instant } from './day.js';
import type { AgendaItem, ItemId, Meeting } from './meeting.js';

const minute = 60_000;

/**
 * When each item to come is expected to begin: from the planned start, or from where the meeting is, as far as time
 * boxes follow one another. Nothing is known behind an item without one, nor while an item rests or takes longer.
 */
export function timePlan(meeting: Meeting, zone: string): Map<ItemId, Instant> {
  const plan = new Map<ItemId, Instant>();
  const coming = itemsToCome(meeting, meeting.current);
  let at = coming[0]?.minutes || meeting.current !== null ? firstStart(meeting, zone) : null;
  for (const item of coming) {
    if (at === null) break;
    plan.set(item.id, at);
    at = item.minutes === null ? null : addMilliseconds(at, item.minutes * minute);
  }
  return plan;
}

function firstStart(meeting: Meeting, zone: string): Instant | null {
  if (meeting.state === 'planned') {
    return meeting.day && meeting.start ? instantAt(meeting.day, meeting.start, zone) : null;
  }
  if (meeting.state === 'ended') return null;
  const current = meeting.items.find((item) => item.id === meeting.current);
  if (current) return plannedEnd(current);
  return meeting.items.some((item) => item.startedAt !== null) ? null : meeting.startedAt;
}

/** When a running item's time is over; null without a time box, while it rests, and once it has been said. */
export const plannedEnd = (item: AgendaItem): Instant | null =>
  item.minutes === null || item.runningSince === null || item.overTold
    ? null
    : addMilliseconds(item.runningSince, Math.max(0, item.minutes * minute - item.spent));
