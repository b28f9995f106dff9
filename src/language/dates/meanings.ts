import type { Assumption } from '../recognition.js';
import {
  addMonths,
  dayNumber,
  isDate,
  isoWeek,
  lastOfMonth,
  mondayOf,
  nthWeekday,
  parts,
  toDay,
  weekdayOf,
  weekOf,
  weeksInYear,
  type DayNumber,
} from './calendar.js';
import type { Groups, Meaning, Reference } from './rule.js';
import type { Unit } from './words.js';

const bare = (word: string): string => word.replace(/\.$/, '').replace(/ +/g, ' ');

export function monthNamed(groups: Groups, { words }: Reference, key = 'month'): number {
  const name = bare(groups[key] ?? groups['fullmonth'] ?? '');
  return words.months[name] ?? words.shortMonths[name] ?? 0;
}

export function weekdayNamed(groups: Groups, { words }: Reference): number {
  const name = bare(groups['weekday'] ?? groups['wd'] ?? groups['shortwd'] ?? '');
  return words.weekdays[name] ?? words.shortWeekdays[name] ?? 0;
}

export function numberSaid(groups: Groups, { words }: Reference, key = 'n'): number {
  const said = bare(groups[key] ?? '');
  return words.numbers[said] ?? Number(said);
}

export function nthSaid(groups: Groups, { words }: Reference): number {
  const said = (groups['nth'] ?? '').replace(/ +/g, ' ');
  return words.nths[said] ?? words.nths[bare(said)] ?? 0;
}

export const unitSaid = (groups: Groups, { words }: Reference): Unit =>
  words.units[bare(groups['unit'] ?? '')] ?? 'day';

export function yearSaid(groups: Groups): number | null {
  const full = groups['year'];
  if (full !== undefined) return Number(full);
  const short = groups['yy']?.replace("'", '');
  if (short === undefined) return null;
  return Number(short) + (Number(short) < 70 ? 2000 : 1900);
}

export const dayOfMonth = (groups: Groups, { words }: Reference): number =>
  groups['dd'] !== undefined ? Number(groups['dd']) : (words.ordinals[bare(groups['ord'] ?? '')] ?? 0);

/** A day of a year that need not be said: the next one from today on. */
export function yearly(
  of: (year: number) => DayNumber | null,
  year: number | null,
  today: DayNumber,
): Meaning | null {
  if (year !== null) {
    const day = of(year);
    return day === null ? null : { day };
  }
  const now = parts(today).year;
  for (let candidate = now; candidate <= now + 8; candidate++) {
    const day = of(candidate);
    if (day === null || day < today) continue;
    const assumed: Assumption[] = [{ code: 'year', year: parts(day).year }];
    if (candidate > now) assumed.push({ code: 'nextYear' });
    return { day, assumed };
  }
  return null;
}

/** A year told by this one: the groups `coming` and `gone`, else this year. */
export const yearBy = (groups: Groups, today: DayNumber): number =>
  parts(today).year + (groups['coming'] !== undefined ? 1 : groups['gone'] !== undefined ? -1 : 0);

export const monthDay = (
  month: number,
  date: number,
  year: number | null,
  today: DayNumber,
): Meaning | null => yearly((y) => (isDate(y, month, date) ? dayNumber(y, month, date) : null), year, today);

/** The next day that is the nth of its month, today included. */
export function nextDate(date: number, today: DayNumber, from = today, weekday = 0): Meaning | null {
  const { year, month } = parts(from);
  for (let i = 0; i < 30; i++) {
    const { year: y, month: m } = parts(dayNumber(year, month + i, 1));
    if (!isDate(y, m, date)) continue;
    const day = dayNumber(y, m, date);
    if (day >= from && (weekday === 0 || weekdayOf(day) === weekday)) return { day };
  }
  return null;
}

/** The weekday that comes, never today. */
export const coming = (weekday: number, today: DayNumber): DayNumber =>
  today + ((weekday - weekdayOf(today) + 6) % 7) + 1;

export const gone = (weekday: number, today: DayNumber): DayNumber =>
  today - ((weekdayOf(today) - weekday + 6) % 7) - 1;

/** "næste fredag": the coming one; the one after it may be meant where the coming one is still this week. */
export function nextWeekday(weekday: number, today: DayNumber): Meaning {
  const day = coming(weekday, today);
  const thisWeek = mondayOf(day) === mondayOf(today);
  return { day, assumed: thisWeek ? [{ code: 'weekday', other: toDay(day + 7) }] : [] };
}

export function later(day: DayNumber, count: number, unit: Unit): DayNumber {
  switch (unit) {
    case 'day':
      return day + count;
    case 'workday':
      return workdays(day, count);
    case 'week':
      return day + 7 * count;
    case 'fortnight':
      return day + 14 * count;
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, 3 * count);
    case 'halfYear':
      return addMonths(day, 6 * count);
    case 'year':
      return addMonths(day, 12 * count);
  }
}

function workdays(day: DayNumber, count: number): DayNumber {
  let at = day;
  for (let left = Math.min(Math.abs(count), 999); left > 0;) {
    at += Math.sign(count);
    if (weekdayOf(at) < 6) left--;
  }
  return at;
}

export const spanEnd = (day: DayNumber, of: string): Meaning => ({ day, assumed: [{ code: 'spanEnd', of }] });

/** The Friday of a week so many weeks from this one. */
export const fridayOf = (today: DayNumber, weeks: number): DayNumber => mondayOf(today) + 7 * weeks + 4;

/** A numbered week, of this year unless it has gone by. */
export function weekNumbered(
  week: number,
  weekday: number,
  year: number | null,
  today: DayNumber,
): DayNumber | null {
  const now = weekOf(today);
  const its = year ?? (week < now.week ? now.year + 1 : now.year);
  if (week < 1 || week > weeksInYear(its)) return null;
  return isoWeek(its, week) + weekday - 1;
}

export function monthEnd(month: number, year: number | null, today: DayNumber): DayNumber {
  const now = parts(today);
  return lastOfMonth(year ?? (month < now.month ? now.year + 1 : now.year), month);
}

export function nthInMonth(
  nth: number,
  weekday: number,
  month: number,
  year: number | null,
  today: DayNumber,
): Meaning | null {
  return yearly((y) => nthWeekday(y, month, weekday, nth), year, today);
}

/** A date of the month that is so many from this one (-1 the one before), where that month has it. */
export function inMonth(date: number, months: number, today: DayNumber): Meaning | null {
  const { year, month } = parts(addMonths(today, months));
  return isDate(year, month, date) ? { day: dayNumber(year, month, date) } : null;
}

/** The nth weekday of the month that is so many from this one, where that month has it. */
export function nthIn(nth: number, weekday: number, months: number, today: DayNumber): Meaning | null {
  const { year, month } = parts(addMonths(today, months));
  const day = nthWeekday(year, month, weekday, nth);
  return day === null ? null : { day };
}

export const past = (meaning: Meaning | null): Meaning | null => meaning && { ...meaning, past: true };

/** A day and a month in figures: the day first, unless only the other way is possible. */
export function numeric(a: number, b: number, year: number | null, today: DayNumber): Meaning | null {
  const straight = b >= 1 && b <= 12;
  const meaning = straight ? monthDay(b, a, year, today) : monthDay(a, b, year, today);
  if (meaning && straight && a <= 12 && a !== b) {
    meaning.assumed = [...(meaning.assumed ?? []), { code: 'dayFirst' }];
  }
  return meaning;
}
