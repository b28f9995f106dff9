import type { Day, Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Person } from '../../domain/person.js';
import type { Calendar } from '../../ports/calendar.js';
import type { Records } from '../../ports/records.js';
import type { TheirFollowUp } from '../entry/open-of.js';

/** Whose page it is, and when it is looked at. */
export interface Situation {
  person: Person;
  records: Records;
  calendar: Calendar;
  now: Instant;
  today: Day;
  /** The forums that the person is in. */
  forums: readonly Forum[];
  /** Their open follow-ups. */
  theirs: readonly TheirFollowUp[];
  /** Every line, or the first of each part. */
  all: boolean;
}

/** Shown of each part at first. */
const few = 20;

export const firstOf = <T>(lines: readonly T[], { all }: Pick<Situation, 'all'>): readonly T[] =>
  all ? lines : lines.slice(0, few);
