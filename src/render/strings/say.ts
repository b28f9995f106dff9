import type { Day } from '../../domain/day.js';
import type { Due } from '../../domain/entry.js';
import type { EntryView } from '../../domain/view/views.js';
import type { Repeat } from '../../domain/series.js';

/** How days and lists are said, for sentences that need them. */
export interface Say {
  /** "fredag 27-11" when near, "27-11-2026" otherwise. */
  day: (day: Day) => string;
  /** "Anna, Bo og Carl" */
  and: (words: readonly string[]) => string;
  /** "Anna eller Bo" */
  or: (words: readonly string[]) => string;
  /** "Hanne undersøger … – Hanne, senest fredag 27-11" */
  entry: (entry: EntryView) => string;
  /** "hver måned" */
  repeat: (repeat: Repeat) => string;
  /** "senest fredag 27-11", "til næste møde, dato følger" */
  due: (due: Due) => string;
  /** "(fordi mødet er 11-09-2020)", with a blank before, or nothing. */
  assumed: (assumed: readonly { code: string; [value: string]: unknown }[]) => string;
}
