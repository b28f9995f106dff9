import type { Day, Instant } from '../../domain/day.js';
import type { Locale } from '../../domain/locale.js';

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** "fredag 27-11" in the year of `near`, "27-11-2026" otherwise; in English "Fri 27 Nov", "27 Nov 2026". */
export function dayText(day: Day, locale: Locale, near: Day | null): string {
  const year = near?.slice(0, 4) !== day.slice(0, 4);
  const danish = locale === 'da';
  const parts = new Intl.DateTimeFormat(tags[locale], {
    timeZone: 'UTC',
    weekday: danish ? 'long' : 'short',
    day: 'numeric',
    month: danish ? 'numeric' : 'short',
    year: 'numeric',
  }).formatToParts(Date.parse(`${day}T00:00:00Z`));
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  const date = [part('day'), part('month'), ...(year ? [part('year')] : [])].join(danish ? '-' : ' ');
  return year ? date : `${part('weekday')} ${date}`;
}

/** "10:02" */
export const clockText = (instant: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Date.parse(instant));
