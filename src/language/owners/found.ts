import type { Context, OwnerReading, Span } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import type { Word } from '../text/words.js';

/** A party that begins at a word. */
export interface Found {
  owner: OwnerReading;
  /** How many words it takes. */
  length: number;
  weak: boolean;
}

/** Finds the party that begins at a word, if one does. */
export type Finder = (
  words: readonly Word[],
  at: number,
  prepared: Prepared,
  context: Context,
) => Found | null;

export const spanOf = (prepared: Prepared, start: number, end: number): Span => [
  prepared.toRaw(start),
  prepared.toRaw(end),
];

/** "Lars' oplæg", "Ravi's page": what is theirs, not they. */
export const possessive = (prepared: Prepared, end: number): boolean =>
  /^'(?:s(?!\p{L})|(?!\p{L}))/u.test(prepared.text.slice(end, end + 3)) &&
  !/^'(?:ll|s going|s to)/u.test(prepared.lower.slice(end, end + 8));
