import type { Days } from '../../domain/away.js';
import { addDays, dayAt, instantAt, type Day } from '../../domain/day.js';
import type { Away, PersonRef } from '../../domain/person.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { mondayOf } from '../../domain/week.js';
import { readDate, type DateReading } from '../../language/index.js';
import type { Call } from '../command.js';
import { personMeant } from '../entry/person-meant.js';

const until = String.raw`(?:til(?:\s+og\s+med)?|until|to|through)`;
const weeks =
  /^(?:i\s+|in\s+)?(?<week>uge|week)(?:r|rne|s)?\s*(?<first>\d{1,2})\s*(?:[-–—]|og|and|til|to)\s*(?:uge\s*|week\s*)?(?<last>\d{1,2})$/iu;
const between = new RegExp(
  String.raw`^(?:fra\s+|from\s+)?(?<first>.+?)(?:\s*[–—]\s*|\s+-\s+|(?<=\/\d{1,4})-(?!\d{4}(?![\d/]))|\s+${until}\s+)(?<last>.+)$`,
  'iu',
);
const open = new RegExp(String.raw`^${until}\s+(?<last>.+)$`, 'iu');
/** What is longer than that from today was meant to begin or end before today. */
const longest = 305;

/** "til 12/8", "1/7-12/8", "fra uge 28 til uge 30", "i uge 50", "fredag", and who stands in. */
export async function readAway(call: Call): Promise<Away | TextReply> {
  const days = readDays(call);
  if ('code' in days) return days;
  if (!call.words['who']) return { ...days, substitute: null };
  const substitute: PersonRef | TextReply = await personMeant(call);
  if (!('id' in substitute)) return substitute;
  return substitute.id === call.sender.id ? say('away-own-substitute', {}) : { ...days, substitute };
}

export function readDays(call: Call): Days | TextReply {
  const words = call.words['when']?.trim() ?? '';
  const today = dayAt(call.at, call.zone);
  const { first, last } = parts(words);
  // Their last days are known, and not when somebody's begin.
  if (first === last && /ferie|holiday|vacation/iu.test(words)) return say('date-not-read', { words });
  const end = read(last, call);
  const begin = first === 'today' ? null : read(first, call);
  if (!end?.day || (first !== 'today' && !begin?.day)) return say('date-not-read', { words });
  if (end.day < today) return say('away-passed', { day: end.day });
  const from = begin?.day ? latest(startOf(begin, begin.day), today) : today;
  const begun = begin !== null && isNextYear(begin) && from > end.day ? today : from;
  if (begun === today && isNextYear(end) && end.day > addDays(today, longest))
    return say('away-passed', { day: yearBefore(end.day) });
  const until = begun > end.day ? endAfter(begun, last, call) : end.day;
  return until === null ? say('away-backwards', { from: begun, until: end.day }) : { from: begun, until };
}

/** "fra mandag til fredag", said on a Wednesday: the end is the next one after the first day. */
function endAfter(first: Day, last: string, call: Call): Day | null {
  const day = read(last, call, instantAt(first, '12:00', call.zone))?.day ?? null;
  return day !== null && day >= first && day <= addDays(first, longest) ? day : null;
}

/** A day or span by itself is that day or span; without a first one it begins today. */
function parts(words: string): { first: string; last: string } {
  const { week = '', first, last } = weeks.exec(words)?.groups ?? {};
  if (first !== undefined && last !== undefined)
    return { first: `${week} ${first}`, last: `${week} ${last}` };
  const ends = open.exec(words)?.groups?.['last'];
  if (ends !== undefined) return { first: 'today', last: ends };
  const both = between.exec(words)?.groups;
  return { first: both?.['first'] ?? words, last: both?.['last'] ?? words };
}

const read = (words: string, { at, zone, locale }: Call, now = at): DateReading | null =>
  readDate(words.replace(/^(?:hele|all|whole)\s+/iu, ''), { now, zone, locale });

/** A span is read as its last day. */
function startOf({ assumed }: DateReading, day: Day): Day {
  const isEndOf = (span: string): boolean => assumed.some((one) => one.code === 'spanEnd' && one.of === span);
  return isEndOf('week') ? mondayOf(day) : isEndOf('month') ? `${day.slice(0, 8)}01` : day;
}

const isNextYear = ({ assumed }: DateReading): boolean => assumed.some(({ code }) => code === 'nextYear');

const yearBefore = (day: Day): Day => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

const latest = (a: Day, b: Day): Day => (a > b ? a : b);
