import type { Day } from './day.js';
import type { FollowUp } from './entry.js';
import type { Meeting } from './meeting.js';

type Head = Pick<Meeting, 'id' | 'state' | 'day'>;

/** The day of the first meeting that is still to come, or going on, after the day something was said. */
export function comingDay(heads: readonly Head[], said: Day, today: Day): Day | null {
  return toCome(heads, today).flatMap(({ day }) => (day > said ? [day] : []))[0] ?? null;
}

/** The day of the meeting that was chosen; once that is called off, of the one that comes next. */
const chosenDay = (heads: readonly Head[], chosen: string | undefined, said: Day, today: Day): Day | null =>
  toCome(heads, today).find(({ id }) => id === chosen)?.day ?? comingDay(heads, said, today);

const toCome = (heads: readonly Head[], today: Day): { id: string; day: Day }[] =>
  heads
    .flatMap(({ id, state, day }) => (state !== 'ended' && day !== null && day >= today ? [{ id, day }] : []))
    .sort((a, b) => a.day.localeCompare(b.day));

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
  const day = dueAt(chosenDay(heads, due.meeting.id, said, today));
  return day === due.day ? undefined : day;
}
