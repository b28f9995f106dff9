import type { Day } from './day.js';
import type { FollowUp } from './entry.js';
import type { Meeting } from './meeting.js';

type Head = Pick<Meeting, 'state' | 'day'>;

/** The day of the first meeting that is still to come, or going on, after the day something was said. */
export function comingDay(heads: readonly Head[], said: Day, today: Day): Day | null {
  const days = heads.flatMap(({ state, day }) =>
    state !== 'ended' && day !== null && day > said && day >= today ? [day] : [],
  );
  return days.sort()[0] ?? null;
}

/**
 * The day that a follow-up tied to a meeting has now: of the meeting when it is known, none when it was called off.
 * Undefined: it stays, for nothing ties it, or its meeting has been held.
 */
export function tiedDay(
  followUp: Pick<FollowUp, 'due'>,
  heads: readonly Head[],
  said: Day,
  today: Day,
  workdayBefore: (day: Day) => Day,
): Day | null | undefined {
  const { due } = followUp;
  if (!due?.meeting) return undefined;
  const ahead = due.meeting.before === true;
  const dueAt = (day: Day | null): Day | null => (day === null || !ahead ? day : workdayBefore(day));
  const held = heads.some(({ state, day }) => state === 'ended' && day !== null && dueAt(day) === due.day);
  if (due.day !== null && (due.day < today || held)) return undefined;
  const day = dueAt(comingDay(heads, said, today));
  return day === due.day ? undefined : day;
}
