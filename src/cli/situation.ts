import type { Instant } from '../domain/day.js';
import { locales, type Locale } from '../domain/locale.js';
import { optionsFrom } from './options.js';

/** When, where and in which language something is read. */
export interface Situation {
  now: Instant;
  zone: string;
  locale: Locale;
  people: string;
}

/** From `--locale da --now 2026-09-07T09:00:00+02:00 --tz Europe/Copenhagen`, or one line that says what is wrong. */
export function situationFrom(args: readonly string[], optional: readonly string[] = []): Situation | string {
  const options = optionsFrom(args, ['locale', 'now', 'tz'], optional);
  if (typeof options === 'string') return options;
  const [locale = '', now = '', zone = ''] = ['locale', 'now', 'tz'].map((name) => options.get(name));
  const known = locales.find((one) => one === locale);
  if (!known) return `--locale must be one of ${locales.join(', ')}`;
  const epoch = Date.parse(now);
  if (Number.isNaN(epoch)) return `--now is not a time: ${now}`;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return `--tz is not a time zone: ${zone}`;
  }
  return { now: new Date(epoch).toISOString(), zone, locale: known, people: options.get('people') ?? '' };
}
