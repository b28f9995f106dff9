import { addMonths, dayNumber, lastOfMonth, parts, type DayNumber } from './calendar.js';
import { fridayOf, monthEnd, spanEnd } from './meanings.js';
import type { Meaning } from './rule.js';

/** The last day of this span (0), the next (1) or the one before (-1); a week's is its Friday. */
export function endOfSpan(
  span: 'week' | 'month' | 'quarter' | 'year',
  ahead: number,
  today: DayNumber,
): Meaning {
  const { year, month } = parts(today);
  switch (span) {
    case 'week':
      return spanEnd(fridayOf(today, ahead), 'week');
    case 'month':
      return spanEnd(lastOfMonth(year, month + ahead), 'month');
    case 'quarter':
      return spanEnd(lastOfMonth(year, (Math.ceil(month / 3) + ahead) * 3), 'quarter');
    case 'year':
      return spanEnd(dayNumber(year + ahead, 12, 31), 'year');
  }
}

/** Early, mid and late in a month: its 5th, 15th and last day (primo, medio, ultimo). */
export function monthPart(
  part: 'start' | 'middle' | 'end',
  month: number,
  year: number | null,
  today: DayNumber,
): Meaning {
  const end = monthEnd(month, year, today);
  const of = (last: DayNumber): DayNumber => {
    const date = parts(last);
    return part === 'end' ? last : dayNumber(date.year, date.month, part === 'start' ? 5 : 15);
  };
  const day = of(end);
  const passed = year === null && day < today && part !== 'end';
  return {
    day: passed ? of(lastOfMonth(parts(end).year + 1, month)) : day,
    assumed: [
      { code: 'convention', phrase: part === 'start' ? 'primo' : part === 'middle' ? 'medio' : 'ultimo' },
    ],
  };
}

/** The last day of a numbered quarter, of this year unless it has gone by. */
export const quarterEnd = (quarter: number, year: number | null, today: DayNumber): Meaning | null =>
  shifted(quarter, 3, year, today);

export function shifted(
  count: number,
  months: number,
  year: number | null,
  today: DayNumber,
): Meaning | null {
  const last = 12 / months;
  const which = count === -1 ? last : count;
  if (which < 1 || which > last) return null;
  const end = (y: number): DayNumber => addMonths(dayNumber(y, 1, 1), which * months) - 1;
  const now = parts(today).year;
  const day = year === null && end(now) < today ? end(now + 1) : end(year ?? now);
  return spanEnd(day, months === 3 ? 'quarter' : 'halfYear');
}
