import { roleOf } from '../words/labels.js';
import { fieldNameOf } from '../read/fields.js';

/** A page's number alone (far to the right, between dashes, or called a page), or at the end of a running line. */
const pageEnd =
  /^(?:\s{12,}(\d{1,4})|\s*[-–—]\s?(\d{1,4})\s?[-–—]|\s*(?:\S.{0,120}\s{3,})?(?:side|page)\s(\d{1,4})(?:\s?(?:af|of|\/)\s?\d{1,4})?)\s*$/iu;

/**
 * Text that was made of pages: their numbers fall away, and so does the line that begins or ends each of them in the
 * same words. Two pages are too few to tell.
 */
export function withoutPageEnds(lines: readonly string[]): readonly string[] {
  const ends = lines.flatMap((line, i) => (pageEnd.test(line) ? [i] : []));
  if (ends.length < 2 || !rises(ends.map((i) => numberOf(lines[i] ?? '')))) return lines;
  const heads = ends.map((i) => nextFilled(lines, i));
  const repeated = new Set(heads.filter((at) => isRepeated(lines, heads, at)));
  // A running line says whose meeting this is: once it stays.
  const numbers = new Set(ends.filter((at, i) => i > 0 || !/^\S.*\s{3}/.test(lines[at] ?? '')));
  return lines.map((line, i) => (numbers.has(i) || repeated.has(i) ? '' : line));
}

const numberOf = (line: string): number => Number(pageEnd.exec(line)?.slice(1).find(Boolean));

const rises = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? n));

function nextFilled(lines: readonly string[], from: number): number {
  let at = from + 1;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  return at;
}

function isRepeated(lines: readonly string[], heads: readonly number[], at: number): boolean {
  const key = keyOf(lines[at] ?? '');
  const same = heads.filter((h) => keyOf(lines[h] ?? '') === key).length;
  return key.length > 3 && !opensSomething(lines[at] ?? '') && same >= 2 && same * 2 >= heads.length;
}

/** A page may well begin with a label, or with an item. */
function opensSomething(line: string): boolean {
  const label = line.trim().split(/:\s|:$/)[0] ?? '';
  return (
    /^(?:punkt|pkt|sag|nr|item|ad|\d)/iu.test(label) || roleOf(label) !== null || fieldNameOf(label) !== null
  );
}

const keyOf = (line: string): string => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
