import type { Locale } from '../../domain/locale.js';
import type { Finding, Sentence } from './reading.js';

/** "Vi skal have lavet en oversigt - Nadia?": what is owed, and at the end who might do it. Suggested until they say yes. */
export function handed(
  { lower, question, start, tokens }: Sentence,
  owed: RegExp,
  locale: Locale,
): Finding | null {
  const last = tokens.at(-1);
  if (!question || last?.party?.weak !== false) return null;
  const told = lower.slice(0, last.start - start);
  const mark = / ?(?: [-–—]|,|:|\.\.\.|…) *@?$/u.exec(told);
  if (!mark || !owed.test(told.slice(0, mark.index).trim())) return null;
  return { kind: 'followUp', rule: `${locale}.request.handed`, owners: last.party.owners, sure: false };
}
