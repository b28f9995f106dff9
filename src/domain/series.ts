import { addDays, type Day, type Instant } from './day.js';

/** How a follow-up comes again: after so many weeks, months or years, or at every meeting of a forum (null: its own). */
export type Repeat = Span | { every: 'meeting'; body: string | null };

interface Span {
  every: 'week' | 'month' | 'year';
  count: number;
  /** The first day: the others are counted from it, so that none drifts. */
  from: Day;
}

/** A follow-up's place among those that came before and after it. */
export interface Series {
  /** Null once nothing more is to come. */
  repeat: Repeat | null;
  /** Numbers of its neighbours. */
  previous: number | null;
  next: number | null;
  /** The day of the one before: this one's lies later. */
  after: Day | null;
}

/**
 * Whether an entry was made by itself after its meeting's minutes were drafted: it is kept with the meeting, for its item
 * says who may read it, but it is nothing that was said there.
 */
export const cameLater = (
  entry: { at: Instant; series?: Series },
  { draftedAt }: { draftedAt: Instant | null },
): boolean => typeof entry.series?.previous === 'number' && draftedAt !== null && entry.at > draftedAt;

/** How often, before it is known from when. `weekday`: 1 is Monday ("hver fredag"). */
export type Often = (Omit<Span, 'from'> & { weekday?: number }) | { every: 'meeting'; body: string | null };

/** What began on a day: the last one that a month, or a leap year, has where it lacks the number. */
function occurrence({ every, count, from }: Span, n: number): Day {
  if (every === 'week') return addDays(from, 7 * count * n);
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const months = month - 1 + (every === 'year' ? 12 : 1) * count * n;
  const last = (m: number): number => new Date(Date.UTC(year, m + 1, 0)).getUTCDate();
  // The last day of a month stays the last day.
  const wanted = day === last(month - 1) && day >= 28 && every === 'month' ? 31 : day;
  const date = new Date(Date.UTC(year, months, Math.min(wanted, last(months))));
  return date.toISOString().slice(0, 10);
}

/** The first day of the series that is later than a day. */
export function dayAfter(repeat: Span, after: Day): Day {
  let n = 1;
  while (occurrence(repeat, n) <= after) n++;
  return occurrence(repeat, n);
}

/** Where nobody said from when: the end of the week, month or year that is going on, as with every span. */
function endOfSpan(every: Span['every'], today: Day): Day {
  if (every === 'week') {
    const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
    return addDays(today, weekday <= 4 ? 4 - weekday : 11 - weekday);
  }
  if (every === 'year') return `${today.slice(0, 4)}-12-31`;
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first such weekday that is still to come. */
function comingWeekday(weekday: number, today: Day): Day {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
  return addDays(today, ((weekday - now + 6) % 7) + 1);
}

/** The series that begins with a follow-up due on a day, or without one at the end of the span that is going on. */
export function seriesFrom(often: Often, due: Day | null, today: Day): Series {
  return { repeat: repeatFrom(often, due, today), previous: null, next: null, after: null };
}

function repeatFrom(often: Often, due: Day | null, today: Day): Repeat {
  if (often.every === 'meeting') return often;
  const { every, count, weekday } = often;
  const first = weekday === undefined ? endOfSpan(every, today) : comingWeekday(weekday, today);
  return { every, count, from: due ?? first };
}
