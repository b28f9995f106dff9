import type { Day } from '../../domain/day.js';
import { monthPattern, months } from '../words/months.js';

/** A calendar date as it stands in a paper. `year` is null where the paper leaves it out. */
export interface FoundDate {
  index: number;
  length: number;
  day: number;
  month: number;
  year: number | null;
}

const edge = '(?<![\\p{L}\\p{N}/-]|(?<!(?<!\\p{L})d)\\.)';
const after = '(?![\\p{L}\\p{N}]|[./-]\\p{N})';
const forms: { pattern: RegExp; order: 'dmy' | 'ymd' | 'mdy'; named: boolean }[] = [
  { pattern: new RegExp(`${edge}(\\d{1,2})(?:\\.|st|nd|rd|th)?(?:\\sof)?\\s{0,3}(${monthPattern})\\.?(?:,?\\s{0,3}(\\d{4}))?${after}`, 'giu'), order: 'dmy', named: true },
  { pattern: new RegExp(`${edge}(${monthPattern})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s{1,3}(\\d{4}))?${after}`, 'giu'), order: 'mdy', named: true },
  { pattern: new RegExp(`${edge}(\\d{4})-(\\d{2})-(\\d{2})(?![\\p{L}\\p{N}])`, 'gu'), order: 'ymd', named: false },
  { pattern: new RegExp(`${edge}(\\d{1,2})[./-](\\d{1,2})[./ -]{1,2}(\\d{4}|\\d{2})(?![\\p{L}\\p{N}]|[./-]\\p{N})`, 'gu'), order: 'dmy', named: false },
]; // prettier-ignore
/** "30/9": only where something says that a day is meant. */
const short =
  /(?<=(?:\b(?:den|d\.|senest|inden|til|fra|frist:?|by|on)\s{0,2}))(\d{1,2})[/.](\d{1,2})(?![\p{L}\p{N}/-]|[.]\p{N})/giu;

export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (index: number, length: number, d: string, m: string, y: string | undefined) => {
    const day = Number(d);
    const month = months[m.toLowerCase()] ?? Number(m);
    const year = y === undefined ? null : Number(y) + (y.length === 2 ? 2000 : 0);
    if (month < 1 || month > 12 || day < 1 || day > lastDay(year ?? 2000, month)) return;
    if (year !== null && (year < 1900 || year > 2100)) return;
    if (found.some((f) => index < f.index + f.length && f.index < index + length)) return;
    found.push({ index, length, day, month, year });
  };
  for (const { pattern, order } of forms) {
    for (const m of text.matchAll(pattern)) {
      const [whole, a = '', b = '', c] = m;
      if (order === 'dmy') add(m.index, whole.length, a, b, c);
      else if (order === 'mdy') add(m.index, whole.length, b, a, c);
      else add(m.index, whole.length, c ?? '', b, a);
    }
  }
  for (const m of text.matchAll(short)) add(m.index, m[0].length, m[1] ?? '', m[2] ?? '', undefined);
  return found.sort((x, y) => x.index - y.index);
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day meant; without a year the next one on or after the paper's own day, and null where it has none. */
export function resolveDate(date: FoundDate, paperDay: Day | null): Day | null {
  if (date.year !== null) return dayOf(date.year, date.month, date.day);
  if (!paperDay) return null;
  const year = Number(paperDay.slice(0, 4));
  const same = dayOf(year, date.month, Math.min(date.day, lastDay(year, date.month)));
  return same >= paperDay
    ? same
    : dayOf(year + 1, date.month, Math.min(date.day, lastDay(year + 1, date.month)));
}

/** The first date with its year. */
export function firstDay(text: string): Day | null {
  for (const date of findDates(text)) {
    const day = resolveDate(date, null);
    if (day) return day;
  }
  return null;
}
