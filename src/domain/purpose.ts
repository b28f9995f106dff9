import type { Purpose } from './meeting.js';
import type { PaperKind } from './paper.js';

const decide =
  /(?<!\p{L})(?:beslut\p{L}*|godkend\p{L}*|tiltræd\p{L}*|vedtag\p{L}*|bevilg\p{L}*|afsæt\p{L}*|frigiv\p{L}*|udpeg\p{L}*|vælges?|anbefal\p{L}*|oversend\p{L}*|decide\p{L}*|approve\p{L}*|adopt\p{L}*)(?!\p{L})/iu;
const discuss = /(?<!\p{L})(?:drøft\p{L}*|spar(?:re|ring)\p{L}*|discuss\p{L}*)(?!\p{L})/iu;
const inform =
  /(?<!\p{L})(?:(?:til|for) (?:efterretning|orientering|information)|orienter\p{L}*|take note|noted)(?!\p{L})/iu;

const meanings: readonly (readonly [Purpose, RegExp])[] = [
  ['decision', decide],
  ['discussion', discuss],
  ['information', inform],
];

/**
 * What a paper's item is for, where what it asks leaves no doubt: every ask that names something names the same. An ask
 * without a verb is what the paper is: a proposal is decided, a sounding discussed.
 */
export function purposeOf(kind: PaperKind, asks: readonly string[]): Purpose | null {
  if (asks.length === 0) return null;
  const byKind: Purpose | null = kind === 'proposal' ? 'decision' : kind === 'sounding' ? 'discussion' : null;
  const found = new Set(
    asks.flatMap((ask) => meanings.filter(([, words]) => words.test(ask)).map(([purpose]) => purpose)),
  );
  if (byKind === 'discussion') return byKind;
  if (found.size > 1) return null;
  return [...found][0] ?? byKind;
}
