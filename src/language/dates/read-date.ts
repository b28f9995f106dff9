import { dayAt, type Day, type Instant } from '../../domain/day.js';
import type { Locale } from '../../domain/locale.js';
import type { Assumption } from '../recognition.js';
import { dateWords } from '../locales/dates.js';
import { prepare } from '../text/prepare.js';
import { fromDay, toDay } from './calendar.js';
import { findDates, type FoundDate } from './find.js';
import type { Reference } from './rule.js';

/** What a phrase means as a day. */
export interface DateReading {
  /** Null when tied to a meeting that has no day yet. */
  day: Day | null;
  meeting?: { body: string | null; before?: boolean };
  assumed: Assumption[];
  /** Where in the phrase it stands. */
  span: readonly [start: number, end: number];
}

export interface DateContext {
  now: Instant;
  zone: string;
  locale: Locale;
  meetings?: readonly { body: string; day: Day }[];
}

/** The day it is, kept for the next line of the same moment: asking the calendar costs more than reading a line. */
let latest = { now: '', zone: '', today: 0 };

function todayIn({ now, zone }: DateContext): number {
  if (latest.now !== now || latest.zone !== zone) latest = { now, zone, today: fromDay(dayAt(now, zone)) };
  return latest.today;
}

export function referenceOf(context: DateContext, locale: Locale = context.locale): Reference {
  return {
    today: todayIn(context),
    words: dateWords[locale],
    meetings: (context.meetings ?? []).map((meeting) => ({ body: meeting.body, day: fromDay(meeting.day) })),
  };
}

/**
 * The day a phrase means, a past one too; null when it means none. The first day told is taken, and forms that are dates
 * only by themselves ("fre", "15-2") count where nothing else stands in the phrase.
 */
export function readDate(phrase: string, context: DateContext): DateReading | null {
  const { text, lower, toRaw } = prepare(phrase);
  for (const locale of [context.locale, context.locale === 'da' ? 'en' : 'da'] as const) {
    const reference = referenceOf(context, locale);
    const found = best(lower, reference);
    if (found) return { ...reading(found, { text, lower }), span: [toRaw(found.start), toRaw(found.end)] };
  }
  return null;
}

function best(lower: string, reference: Reference): FoundDate | undefined {
  const alone = findDates(lower, reference, true);
  const whole = alone.find((date) => coversAll(lower, date, reference));
  return whole ?? findDates(lower, reference).at(0);
}

function coversAll(lower: string, date: FoundDate, { words }: Reference): boolean {
  const rest = `${lower.slice(0, date.start)} ${lower.slice(date.end)}`.replace(words.fillers, ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** A found date as it is told to others; `said` is the stretch in which it was found. */
export function reading(
  found: FoundDate,
  said: { text: string; lower: string },
): {
  day: Day | null;
  meeting?: { body: string | null; before?: boolean };
  assumed: Assumption[];
} {
  const day = found.day === null ? null : toDay(found.day);
  const assumed = found.assumed ?? [];
  if (found.meeting === undefined) return { day, assumed };
  const before = found.before === true ? { before: true } : {};
  return {
    day,
    meeting: { body: asWritten(found.meeting, found, said), ...before },
    assumed: [...assumed, { code: 'meeting', day }],
  };
}

/** "KURS-møde", where the rules saw "kurs-møde". */
function asWritten(
  body: string | null,
  { start }: FoundDate,
  { text, lower }: { text: string; lower: string },
): string | null {
  const at = body === null ? -1 : lower.indexOf(body, start);
  return body === null || at < 0 ? body : text.slice(at, at + body.length);
}
