import type { DayNumber } from './calendar.js';
import type { DateRule } from './rule.js';

export type Unit = 'day' | 'workday' | 'week' | 'fortnight' | 'month' | 'quarter' | 'halfYear' | 'year';

export interface Holiday {
  /** All spellings, in lower case. */
  names: readonly string[];
  day: (year: number) => DayNumber | null;
  /** The last day that counts as before it, where that is not simply the day before. */
  before?: (year: number) => DayNumber;
}

/** What a language calls the parts of the calendar. Keys are lower case. */
export interface DateWords {
  months: Readonly<Record<string, number>>;
  /** Short forms that are nothing else, written with or without a full stop. */
  shortMonths: Readonly<Record<string, number>>;
  weekdays: Readonly<Record<string, number>>;
  shortWeekdays: Readonly<Record<string, number>>;
  numbers: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  /** -1 is the last one. */
  nths: Readonly<Record<string, number>>;
  units: Readonly<Record<string, Unit>>;
  holidays: readonly Holiday[];
  rules: readonly DateRule[];
  /** Something of this must be in a text for it to hold a date at all. */
  hint: RegExp;
  /** Before a date: until then. */
  deadline: RegExp;
  /** Before a date: it belongs to something else ("referatet fra mandag"). */
  elsewhere: RegExp;
  /** Opens a day that is proposed for what was said before it. */
  proposed: RegExp;
  /** Opens an indirect question: what somebody is to find out. */
  question: RegExp;
  /** Further words that dates are told in. A line that holds others is more than a date. */
  around: ReadonlySet<string>;
  /** What may stand around a date when it is all that is said. */
  fillers: RegExp;
}
