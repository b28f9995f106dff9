/** A page's number alone: far to the right, between dashes, or called a page. */
const pageEnd = /^(?:\s{12,}\d{1,4}|\s*[-–—]\s?\d{1,4}\s?[-–—]|\s*(?:side|page)\s\d{1,4})\s*$/iu;

/**
 * Text that was made of pages: their numbers fall away, and so does the line that begins or ends each of them in the
 * same words. Two pages are too few to tell.
 */
export function withoutPageEnds(lines: readonly string[]): readonly string[] {
  const ends = lines.flatMap((line, i) => (pageEnd.test(line) ? [i] : []));
  if (ends.length < 2 || !rises(ends.map((i) => Number(/\d+/.exec(lines[i] ?? '')?.[0])))) return lines;
  const heads = ends.map((i) => nextFilled(lines, i));
  const repeated = new Set(heads.filter((at) => isRepeated(lines, heads, at)));
  const numbers = new Set(ends);
  return lines.map((line, i) => (numbers.has(i) || repeated.has(i) ? '' : line));
}

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
  return key.length > 3 && same >= 2 && same * 2 >= heads.length;
}

const keyOf = (line: string): string => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
