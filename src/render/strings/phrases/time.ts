/** Days, clocks and what was assumed of them. */
export interface TimePhrases {
  clock: (hhmm: string) => string;
  clocks: (from: string, to: string) => string;
  minutes: (count: number) => string;
  by: (day: string) => string;
  wasDue: (day: string) => string;
  dueToday: (day: string) => string;
  nextMeeting: (body: string | null) => string;
  beforeMeeting: (body: string | null) => string;
  every: (span: 'week' | 'month' | 'year', count: number) => string;
  everyMeeting: (body: string | null) => string;
  dayFollows: string;
  assumed: Assumed;
  fromTo: (from: string, to: string) => string;
  tomorrow: (day: string) => string;
  inAWeek: (day: string) => string;
  toNextMeeting: (day: string) => string;
}

/** What was assumed in reading a date, in a few words (codes of language/). */
export interface Assumed {
  year: (year: number) => string;
  nextYear: string;
  weekday: (other: string) => string;
  /** By the span: its last day counts. */
  spanEnd: Record<'week' | 'weekend' | 'month' | 'quarter' | 'year', string>;
  /** Null where nobody would read it otherwise. */
  dayFirst: string | null;
  /** By the phrase's code; other phrases are quoted. */
  convention: Record<'primo' | 'medio' | 'ultimo' | 'before' | 'weekStart' | 'weekMiddle', string>;
  otherConvention: (phrase: string) => string;
  meeting: (day: string | null) => string;
}
