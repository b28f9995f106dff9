import { dayNumber, easter, lastOfMonth, parts, weekdayOf, type DayNumber } from './calendar.js';
import { yearly } from './meanings.js';
import type { Meaning } from './rule.js';

/** Days off in Denmark by law and Easter: what "første hverdag i januar" must not fall on. */
function isFree(day: DayNumber): boolean {
  if (weekdayOf(day) > 5) return true;
  const { year, month, day: date } = parts(day);
  const fixed = (month === 1 && date === 1) || (month === 12 && (date === 25 || date === 26));
  return fixed || [-3, -2, 1, 39, 50].includes(day - easter(year));
}

/** The first working day after a day, or before it. */
export function workingDayBeside(day: DayNumber, step: 1 | -1): DayNumber {
  let at = day + step;
  while (isFree(at)) at += step;
  return at;
}

/** The nth working day of a month, -1 its last. */
function nthWorkingDay(year: number, month: number, nth: number): DayNumber | null {
  const [first, last] = [dayNumber(year, month, 1), lastOfMonth(year, month)];
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((day) => !isFree(day));
  return days.at(nth > 0 ? nth - 1 : nth) ?? null;
}

/** That of a named month, this year or the next. */
export const workingDayOf = (
  nth: number,
  month: number,
  year: number | null,
  today: DayNumber,
): Meaning | null => yearly((y) => nthWorkingDay(y, month, nth), year, today);

/** That of the month so many from this one. */
export function workingDayIn(nth: number, months: number, today: DayNumber): Meaning | null {
  const { year, month } = parts(today);
  const at = parts(dayNumber(year, month + months, 1));
  const day = nthWorkingDay(at.year, at.month, nth);
  return day === null ? null : { day };
}
