import type { Locale } from '../domain/locale.js';
import type { DecisionWords } from './rules/decision.js';
import type { Finding, Reading, Sentence } from './rules/reading.js';
import type { ThreadWords } from './rules/thread-words.js';

/** What a language brings for reading sentences; its dates are in DateWords. */
export interface Grammar {
  locale: Locale;
  decisions: DecisionWords;
  thread: ThreadWords;
  followUps: (sentence: Sentence, reading: Reading) => Finding[];
  /** Words before the sentence proper that are no part of the record: "Hej alle, ". */
  greeting: RegExp;
  /** A sentence with none of these words holds no follow-up. */
  hints: ReadonlySet<string>;
  /** Frequent words that tell the language of a line. */
  telling: ReadonlySet<string>;
}
