/** Where a word begins and ends in any script; `\b` and `\W` break on æ, ø and å. */
const wordStart = '(?<![\\p{L}\\p{N}_])';
const wordEnd = '(?![\\p{L}\\p{N}_])';

const special = /[.*+?^${}()|[\]\\/]/g;

const escape = (text: string): string => text.replace(special, '\\$&');

/** One of some words or phrases as a pattern, longest first, so that none hides another; a space is any space. */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.map((word) => escape(word).replace(/ /g, ' +')).join('|');
}

const latinLetters = 'A-Za-zÀ-ÖØ-öø-ɏ';

/**
 * The same pattern for letters of European names only: each `\p{L}` is compiled to 14 kB, and what exceeds a megabyte
 * in all slows every pattern of the process.
 */
const latin = (source: string): string =>
  source.replace(/\[[^\]]*\]|\\p\{L\}/gu, (part) =>
    part.startsWith('[')
      ? part.replaceAll('\\p{L}', latinLetters).replaceAll('\\p{N}', '0-9')
      : `[${latinLetters}]`,
  );

/** A pattern that stands between word boundaries. Texts are lower case already, so no flag for it is needed. */
export const whole = (source: string, flags = 'u'): RegExp =>
  new RegExp(latin(`${wordStart}(?:${source})${wordEnd}`), flags);

/** All matches of a global pattern. `matchAll` copies the pattern each time, which costs more than most matches. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** The longest word of each phrase: if none of them is in a text, neither is any of the phrases. */
export const tellingWords = (phrases: readonly string[]): string[] =>
  phrases.map((phrase) =>
    phrase.split(' ').reduce((best, word) => (word.length > best.length ? word : best), ''),
  );
