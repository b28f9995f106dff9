import { matches } from '../text/pattern.js';
import type { Cues } from './cues.js';

interface Piece {
  word: string;
  start: number;
  end: number;
  /** Carries nothing: a small word, or one that shows what the question is after; or a verb. */
  small: boolean;
  verb: boolean;
}

/** What a question may be about, the likeliest first: what stands after "om", else all that carries something. */
export function topicsOf(text: string, cues: Cues): string[] {
  const lower = text.toLowerCase();
  const cued = cuedParts(lower, cues);
  const inCue = (at: number): boolean => cued.some(([start, end]) => at >= start && at < end);
  const from = aboutIn(lower, cues);
  if (from !== null) {
    const after = afterLead(text.slice(from), cues);
    if (after !== '') return [after];
  }
  const all = piecesOf(text, cues, cued);
  const whole = contentOf(all, text);
  if (whole === '') return [];
  const narrower = matches(cues.perhapsAbout, lower)
    .filter(({ index }) => !inCue(index))
    .map(({ index, 0: word }) =>
      trimmed(text.slice(index + word.length), cues, shifted(cued, index + word.length)),
    )
    .filter((topic) => topic !== '' && topic !== whole);
  return [...new Set([whole, ...narrower])];
}

/** Where what stands after "om" begins, unless the word belongs to another: "enige om". */
export function aboutIn(lower: string, cues: Cues): number | null {
  const cued = cuedParts(lower, cues);
  const lead = matches(cues.about, lower).find(
    ({ index }) => !cued.some(([start, end]) => index >= start && index < end),
  );
  return lead ? lead.index + lead[0].length : null;
}

const cuedParts = (lower: string, { shows }: Cues): [number, number][] =>
  shows.flatMap(([, pattern]) =>
    matches(pattern, lower).map(({ index, 0: found }): [number, number] => [index, index + found.length]),
  );

const shifted = (parts: readonly [number, number][], by: number): [number, number][] =>
  parts.map(([start, end]): [number, number] => [start - by, end - by]).filter(([, end]) => end > 0);

function piecesOf(text: string, { small, verbs }: Cues, cued: readonly [number, number][]): Piece[] {
  return [...text.matchAll(/[^\s,;()"»«“”„]+/gu)].map(({ 0: word, index }) => {
    const bare = word.replace(/[.?!']+$/u, '').toLowerCase();
    const isCue = cued.some(([start, end]) => index >= start && index < end);
    return {
      word,
      start: index,
      end: index + word.length,
      small: isCue || small.has(bare) || bare === '',
      verb: verbs.has(bare),
    };
  });
}

/** From the first to the last word that carries something. */
function contentOf(pieces: readonly Piece[], text: string): string {
  const content = pieces.filter(({ small, verb }) => !small && !verb);
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return '';
  return text
    .slice(first.start, last.end)
    .replace(/\s+/gu, ' ')
    .replace(/[.?!]+$/u, '');
}

/** Without what carries nothing at either end. */
function trimmed(text: string, cues: Cues, cued: readonly [number, number][]): string {
  const trailing = cued.length > 0 ? cued : endCues(text, cues);
  return contentOf(piecesOf(text, cues, trailing), text);
}

/** What follows "om" at once is a thing, though it may be written as a verb is: "om taget". */
function afterLead(text: string, cues: Cues): string {
  const [first, ...others] = piecesOf(text, cues, endCues(text, cues));
  return first ? contentOf([{ ...first, verb: false }, ...others], text) : '';
}

/** Of what stands after "om" only what ends the question is none of it: "om taget overskredet". */
function endCues(text: string, cues: Cues): [number, number][] {
  const end = text.trimEnd().length;
  return cuedParts(text.toLowerCase(), cues).filter(([, last]) => last >= end);
}
