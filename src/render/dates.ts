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

function parts(day: Day, locale: Locale): { weekday: string; day: string; month: string; year: string } {
  const danish = locale === 'da';
  const format = formatOf(`${locale} day`, tags[locale], {
    timeZone: 'UTC',
    weekday: danish ? 'long' : 'short',
    day: 'numeric',
    month: danish ? 'numeric' : 'short',
    year: 'numeric',
  });
  const found = { weekday: '', day: '', month: '', year: '' };
  for (const part of format.formatToParts(Date.parse(`${day}T00:00:00Z`))) {
    if (part.type in found) found[part.type as keyof typeof found] = part.value;
  }
  return found;
}

export function dates(locale: Locale, zone: string, now: Instant | null): Dates {
  const today = now === null ? null : dayAt(now, zone);
  const written = (day: Day, weekday: boolean, year: boolean): string => {
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
    const p = parts(day, locale);
    const two = (n: string): string => n.padStart(2, '0');
    const date =
      locale === 'da'
        ? // A year makes it a date as in the papers' heads ("27-11-2026").
          [year ? two(p.day) : p.day, year ? two(p.month) : p.month, ...(year ? [p.year] : [])].join('-')
        : [p.day, p.month, ...(year ? [p.year] : [])].join(' ');
    return weekday ? `${p.weekday} ${date}` : date;
  };
  return {
    today,
    day: (day) =>
      today === null
        ? written(day, true, true)
        : Math.abs(daysBetween(today, day)) <= near
          ? written(day, true, false)
          : written(day, false, true),
    full: (day) => written(day, false, true),
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
