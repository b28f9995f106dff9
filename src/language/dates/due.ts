import type { DueReading } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import type { Stretch } from '../text/sentences.js';
import { findDates, type FoundDate } from './find.js';
import { reading } from './read-date.js';
import type { Reference } from './rule.js';

/**
 * The due day told in a stretch of text, among other dates there may be: one with a word of deadline before it, else the
 * first that belongs to nothing else. Past days are never due.
 */
export function dueIn(prepared: Prepared, stretch: Stretch, reference: Reference): DueReading | null {
  const lower = prepared.lower.slice(stretch.start, stretch.end);
  const dates = findDates(lower, reference).filter(
    (date) => date.past !== true && (date.day === null || date.day >= reference.today),
  );
  const told = (date: FoundDate): string => lower.slice(0, date.start);
  const due =
    dates.find((date) => date.deadline === true || reference.words.deadline.test(told(date))) ??
    dates.find((date) => !reference.words.elsewhere.test(told(date)));
  if (!due) return null;
  return {
    ...reading(due),
    source: 'stated',
    span: [prepared.toRaw(stretch.start + due.start), prepared.toRaw(stretch.start + due.end)],
  };
}
