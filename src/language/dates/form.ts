import { oneOf } from '../text/pattern.js';
import type { DateWords } from './words.js';

/** The parts that forms of dates are built of, for one language. Each is a named group. */
export function fragments(words: DateWords): Readonly<Record<string, string>> {
  const short = (list: Readonly<Record<string, number>>): string => oneOf(Object.keys(list));
  const month = `(?:${oneOf(Object.keys(words.months))})|(?:${short(words.shortMonths)})\\.?`;
  return {
    month,
    fullmonth: oneOf(Object.keys(words.months)),
    weekday: oneOf(Object.keys(words.weekdays)),
    wd: `(?:${oneOf(Object.keys(words.weekdays))})|(?:${short(words.shortWeekdays)})\\.?`,
    shortwd: short(words.shortWeekdays),
    n: `${oneOf(Object.keys(words.numbers))}|\\d{1,3}`,
    ord: oneOf(Object.keys(words.ordinals)),
    nth: oneOf(Object.keys(words.nths)),
    unit: oneOf(Object.keys(words.units)),
    holiday: oneOf(words.holidays.flatMap((holiday) => holiday.names)),
    dd: '0?[1-9]|[12]\\d|3[01]',
    d: '\\d{1,2}',
    m: '\\d{1,2}',
    year: '(?:19|20)\\d\\d',
    yy: "'?\\d\\d",
    week: '[1-9]|[1-4]\\d|5[0-3]',
    q: '[1-4]',
  };
}

/** A letter or digit on either side means another word; so do digits joined by a sign (case numbers, sums, sizes). */
const start = '(?<![\\p{L}\\p{N}_§#@]|\\p{N}[.,:/-]|[\\p{L}]-)';
const end = "(?![\\p{L}\\p{N}_]|[.,:/-]\\p{N}|-\\p{L}|'\\p{L}| ?%)";

/** `{month}` becomes the group `month`; `{month2}` the same words under another name. */
export function compileForm(form: string, parts: Readonly<Record<string, string>>): RegExp {
  const source = form
    .replace(/ \?/g, ' *')
    .replace(/ (?!\*)/g, ' +')
    .replace(/\{([a-z]+)(\d?)\}/g, (_, name: string, again: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`No such part of a date: ${name}`);
      return `(?<${name}${again}>${part})`;
    });
  return new RegExp(`${start}(?:${source})${end}`, 'gu');
}
