import { namedParties } from '../owners/parties.js';
import type { Stretch } from '../text/sentences.js';
import { wordsOf } from '../text/words.js';
import type { Reading, Sentence } from './reading.js';

/** Further than this nobody reads on; nor must a rule. */
export const longestSentence = 500;

export function sentenceAt(
  { prepared, context }: Pick<Reading, 'prepared' | 'context'>,
  { start, end }: Stretch,
): Sentence {
  const to = Math.min(end, start + longestSentence);
  const lower = prepared.lower.slice(start, to);
  const words = wordsOf(prepared.text.slice(start, to), lower, start);
  return {
    start,
    end: to,
    lower,
    tokens: namedParties(words, prepared, context),
    question: /\?["')\s]*(?:[:;][-)(dp]+)?\s*$/u.test(lower),
  };
}
