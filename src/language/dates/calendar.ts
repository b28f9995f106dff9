import type { Day } from '../../domain/day.js';

/** Days since 1 January 1970. Dates are reckoned in whole numbers; nothing here knows a clock or a zone. */
export type DayNumber = number;

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function parts(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const fromDay = (day: Day): DayNumber => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

export const toDay = (day: DayNumber): Day => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

const daysInMonth = (year: number, month: number): number => parts(dayNumber(year, month + 1, 0)).day;

export const lastOfMonth = (year: number, month: number): DayNumber => dayNumber(year, month + 1, 0);

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The same day of a later month, or its last where the month is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: date } = parts(day);
  const first = parts(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(date, daysInMonth(first.year, first.month)));
}

/** Easter Sunday of the Orthodox churches, reckoned by the Julian calendar (Meeus). */
export function orthodoxEaster(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  // Thirteen days between the calendars, until 2099.
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + 13;
}

/** Monday of an ISO week. */
export const isoWeek = (year: number, week: number): DayNumber =>
  mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;

export function weekOf(day: DayNumber): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = parts(thursday);
  return { year, week: (mondayOf(day) - isoWeek(year, 1)) / 7 + 1 };
}

export const weeksInYear = (year: number): number => weekOf(dayNumber(year, 12, 28)).week;

/** The nth weekday of a month; -1 is the last, null when the month has no such day. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber | null {
  if (nth < 0) {
    const last = lastOfMonth(year, month);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  const found = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return found <= lastOfMonth(year, month) ? found : null;
}

/** Easter Sunday (Meeus, Jones and Butcher). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}
