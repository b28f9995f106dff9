import { dayAt, daysBetween, type Day, type Instant } from '../domain/day.js';
import type { Locale } from '../domain/locale.js';

/** Ways to write a day and a time of day, in a language and a zone. */
export interface Dates {
  /** The day it is; null where the moment is not known. */
  today: Day | null;
  /** "fredag 27-11" up to two months away, "27-11-2026" beyond; with weekday and year when today is not known. */
  day: (day: Day) => string;
  /** "27-11-2026" */
  full: (day: Day) => string;
  /** "12:05" */
  clock: (instant: Instant) => string;
  dayOf: (instant: Instant) => Day;
}

const near = 60;
const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();
const names = new Map<Locale, { weekdays: string[]; months: string[] }>();

/** Names of weekdays, Sunday first, and months, as a date has them; read from Intl once for each language. */
function namesOf(locale: Locale): { weekdays: string[]; months: string[] } {
  const found = names.get(locale);
  if (found) return found;
  const style = locale === 'da' ? 'long' : 'short';
  const weekday = new Intl.DateTimeFormat(tags[locale], { timeZone: 'UTC', weekday: style });
  const month = new Intl.DateTimeFormat(tags[locale], { timeZone: 'UTC', month: style });
  const made = {
    // 4 January 1970 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, i) => weekday.format(Date.UTC(1970, 0, 4 + i))),
    months: Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(1970, i, 1))),
  };
  names.set(locale, made);
  return made;
}

function written(day: Day, locale: Locale, weekday: boolean, year: boolean): string {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (y === undefined || m === undefined || d === undefined) return day;
  const { weekdays, months } = namesOf(locale);
  const named = weekday ? `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''} ` : '';
  if (locale === 'en') return `${named}${Number(d)} ${months[Number(m) - 1] ?? ''}${year ? ` ${y}` : ''}`;
  // With a year it is a date as in the heads of the papers ("27-11-2026"), without one as people say it ("27-11", "4-12").
  return named + (year ? `${d}-${m}-${y}` : `${Number(d)}-${Number(m)}`);
}

export function dates(locale: Locale, zone: string, now: Instant | null): Dates {
  const today = now === null ? null : dayAt(now, zone);
  return {
    today,
    day: (day) =>
      today === null
        ? written(day, locale, true, true)
        : Math.abs(daysBetween(today, day)) <= near
          ? written(day, locale, true, false)
          : written(day, locale, false, true),
    full: (day) => written(day, locale, false, true),
    clock: (instant) =>
      formatOf(`time ${zone}`, 'en-GB', {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(Date.parse(instant)),
    dayOf: (instant) => dayAt(instant, zone),
  };
}

/** Making a format costs a hundred times what using it does. */
function formatOf(key: string, tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag, options);
    formats.set(key, format);
  }
  return format;
}
