import type { DueReading } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import type { Stretch } from '../text/sentences.js';
import { findDates, type FoundDate } from './find.js';
import { reading } from './read-date.js';
import type { Reference } from './rule.js';

const named = /^,? +\(?(?:d\.?|den|på|i|on|the)? *$/u;

/**
 * The due day told in a stretch of text, among other dates there may be: one with a word of deadline before it, else the
 * first that belongs to nothing else. Past days are never due.
 */
export function dueIn(prepared: Prepared, stretch: Stretch, reference: Reference): DueReading | null {
  const lower = prepared.lower.slice(stretch.start, stretch.end);
  const dates = findDates(lower, reference).filter(
    (date) => date.past !== true && (date.day === null || date.day >= reference.today),
  );
  // "til næste møde den 4. december" is on that day.
  const isNamed = (date: FoundDate, at: number): boolean =>
    date.meeting !== undefined && named.test(lower.slice(date.end, dates[at + 1]?.start ?? date.end));
  const before = (date: FoundDate): string => lower.slice(0, date.start);
  const dueAmong = (some: readonly FoundDate[]): FoundDate | undefined =>
    some.find((date) => date.deadline === true || reference.words.deadline.test(before(date))) ??
    some.find((date) => !reference.words.elsewhere.test(before(date)));
  // A day that is told says more than that something must come before a meeting.
  const own = dates.filter((date, at) => date.before !== true && !isNamed(date, at));
  const due = dueAmong(own) ?? dueAmong(dates);
  return due ? told(due, prepared, stretch) : null;
}

/**
 * The deadline at the end of what is to be found out: "undersøger, om det kan lade sig gøre inden fredag" is to be known
 * by Friday. A day in the middle, or without a word of deadline, belongs to the question.
 */
export function closingDeadline(prepared: Prepared, rest: Stretch, reference: Reference): DueReading | null {
  const lower = prepared.lower.slice(rest.start, rest.end);
  // "…, skal vi sige fredag?"
  if (reference.words.proposed.test(lower)) return dueIn(prepared, rest, reference);
  if (!reference.words.question.test(lower)) return null;
  const last = findDates(lower, reference).at(-1);
  if (!last || last.past === true || /[\p{L}\p{N}]/u.test(lower.slice(last.end))) return null;
  if (last.day !== null && last.day < reference.today) return null;
  const isDeadline = last.deadline === true || reference.words.deadline.test(lower.slice(0, last.start));
  return isDeadline ? told(last, prepared, rest) : null;
}

/** What a task is to be done before, told behind it: "sender notatet til Mona, før det fremsendes til udvalget". */
export function beforeWhat(prepared: Prepared, rest: Stretch, reference: Reference): DueReading | null {
  const lower = prepared.lower.slice(rest.start, rest.end);
  const date = findDates(lower, reference).find(({ before }) => before === true);
  return date && /^[,\s]*$/u.test(lower.slice(0, date.start)) ? told(date, prepared, rest) : null;
}

const told = (date: FoundDate, prepared: Prepared, stretch: Stretch): DueReading => ({
  ...reading(date, {
    text: prepared.text.slice(stretch.start, stretch.end),
    lower: prepared.lower.slice(stretch.start, stretch.end),
  }),
  source: 'stated',
  span: [prepared.toRaw(stretch.start + date.start), prepared.toRaw(stretch.start + date.end)],
});
