import type { Assumption } from '../recognition.js';
import type { DayNumber } from './calendar.js';
import type { DateWords } from './words.js';

/** What dates are told from. */
export interface Reference {
  today: DayNumber;
  words: DateWords;
  meetings: readonly { body: string; day: DayNumber }[];
}

export interface Meaning {
  /** Null only for a meeting that has no day yet. */
  day: DayNumber | null;
  assumed?: Assumption[];
  /** Said in words that make it a deadline by themselves ("inden jul", "end of May"). */
  deadline?: boolean;
  /** Told about what has been. */
  past?: boolean;
  meeting?: string | null;
  /** To be done before that meeting. */
  before?: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export interface DateRule {
  name: string;
  /** A pattern with {weekday}, {month}, {dd}, {n} … that are made from the language's words (see form.ts). */
  form: string;
  /** Null when the words, though of the form, are no date (31 February). */
  mean: (groups: Groups, reference: Reference, anchor: DayNumber) => Meaning | null;
  /** Read only where nothing else is said: too weak to be overheard. */
  alone?: boolean;
  /** Another date must follow at once ("two days after …"); its day is the anchor. */
  anchored?: boolean;
}
