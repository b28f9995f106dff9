import type { Day } from '../../domain/day.js';
import { readDate, type DateContext, type DateReading } from '../../language/index.js';

/** When a meeting is to be, as typed: "27/11 kl. 9-11 Strategi". Times are HH:MM. */
export interface Slot {
  day: Day;
  start: string | null;
  end: string | null;
  assumed: DateReading['assumed'];
  /** What stands after the day and the times; empty where nothing does. */
  title: string;
}

const days = 'man|tirs?|ons|tors?|fre|lør|søn|mon|tue|wed|thu|fri|sat|sun';
const months = 'jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[ck]t|nov|de[cs]';
const lead = '(?:(?:på|den|d\\.|on|the|til|to|i)\\s+)*';

/**
 * What a day begins with, for a command's tail: a sentence about a meeting ("mødet er aflyst") is none. With flags `iu`.
 */
export const when = `(?<when>${lead}(?:\\d|(?:${days}|${months})\\p{L}*|dag\\b|morgen\\b|overmorgen\\b|today|tomorrow|næste|next|uge|week).*?)`;

const clock = '(\\d{1,2})(?:[.:](\\d{2}))?\\s*(am|pm)?';
const times = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:kl\\.?|klokken|fra|at|from)\\s*)?${clock}(?:\\s*(?:-|–|til|to)\\s*(?:kl\\.?\\s*)?${clock})?(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Null where no day is named. */
export function readSlot(words: string, context: DateContext): Slot | null {
  // "27.11" stands beside times that are written with dots too.
  const plain = words.replace(/^((?:den |d\. )?\d{1,2})\.(\d{1,2})(?=\s)/iu, '$1/$2');
  const read = readDate(plain, context);
  if (!read?.day) return null;
  const rest = `${plain.slice(0, read.span[0])} ${plain.slice(read.span[1])}`;
  const found = timesIn(rest);
  return {
    day: read.day,
    start: found?.start ?? null,
    end: found?.end ?? null,
    // This year goes without saying.
    assumed: read.assumed.filter(
      (one) => one.code !== 'year' || String(one['year']) !== context.now.slice(0, 4),
    ),
    title: titleOf(found ? rest.replace(found.words, ' ') : rest),
  };
}

function timesIn(rest: string): { words: string; start: string; end: string | null } | null {
  const match = times.exec(rest);
  if (!match) return null;
  const [words, said, hour, minute, half, toHour, toMinute, toHalf] = match;
  // A bare number is a time only where something says so.
  if (!said && minute === undefined && !half && toHour === undefined) return null;
  const start = clockOf(hour, minute, half ?? (Number(hour) < Number(toHour) ? toHalf : undefined));
  const end = toHour === undefined ? null : clockOf(toHour, toMinute, toHalf);
  return start === null ? null : { words, start, end: end !== null && end > start ? end : null };
}

function clockOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): string | null {
  const pm = half?.toLowerCase() === 'pm';
  const hours = (half ? Number(hour) % 12 : Number(hour)) + (pm ? 12 : 0);
  if (hours > 23 || Number(minute ?? 0) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}

const titleOf = (rest: string): string =>
  rest
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,:–-]*(?:(?:på|den|d\.|on|the|om|about|kl\.?)(?=\s|$)[\s,:–-]*)*/iu, '')
    .replace(/[\s,:–-]+$/u, '')
    .trim();
