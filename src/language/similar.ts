/** How a term of the record is what was asked for: the same word, a compound with it, or it with a slip of one letter. */
export type Similarity = 'same' | 'part' | 'slip';

/** Shorter ones begin or end too many other words. */
const shortestBeginning = 4;
const shortestEnding = 5;
const shortestSlip = 5;

export function similarity(asked: string, known: string): Similarity | null {
  if (asked === known || isInflected(asked, known)) return 'same';
  if (isWord(asked) && isPart(asked, known)) return 'part';
  return isSlip(asked, known) ? 'slip' : null;
}

/** Numbers and case numbers are right or wrong. */
const isWord = (term: string): boolean => /^\p{L}+$/u.test(term);

/** Stems keep four letters; of words of three, "tag", one may have its ending and the other not. */
const shortStem = 3;
const ending = /^(?:en|et|er|ens|ets|ene|erne|erens|ernes|s|es)$/u;

function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length === shortStem && isWord(long) && long.startsWith(short) && ending.test(long.slice(shortStem))
  );
}

const isPart = (asked: string, known: string): boolean =>
  (asked.length >= shortestBeginning && known.startsWith(asked)) ||
  (asked.length >= shortestEnding && known.endsWith(asked));

const isSlip = (asked: string, known: string): boolean =>
  asked.length >= shortestSlip &&
  known.length >= shortestSlip - 1 &&
  isWord(asked) &&
  isWord(known) &&
  oneLetterOff(asked, known);

/** An ending that is not typed to its end is no longer than this: "screenin" of "screening". */
const begunEnding = 3;

const mayBecome = (typed: string, known: string): boolean =>
  known.startsWith(typed) ||
  (known.length >= shortestBeginning &&
    typed.startsWith(known) &&
    typed.length - known.length <= begunEnding);

/** One letter too many, too few, another, or two that changed places. */
function oneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [x, y] = [a.slice(from, endA), b.slice(from, endB)];
  return Math.max(x.length, y.length) <= 1 || (x.length === 2 && y === `${x[1]}${x[0]}`);
}

/**
 * For each asked term, the terms of the vocabulary that it may be written as; a slip counts only where nothing else
 * fits. Empty for a term that is not there in any way. `typing`: the last word as far as it has been typed, which may
 * become any that begins so.
 */
export function writtenAs(
  asked: readonly string[],
  vocabulary: readonly string[],
  typing: string | null = null,
): string[][] {
  return asked.map((term, at) => {
    if (typing !== null && at === asked.length - 1) {
      const begun = vocabulary.filter((known) => mayBecome(typing, known));
      if (begun.length > 0) return [...new Set([...begun, ...writtenAs([term], vocabulary).flat()])];
    }
    const alike = vocabulary.flatMap((known) => {
      const how = similarity(term, known);
      return how === null ? [] : [{ known, how }];
    });
    const sure = alike.filter(({ how }) => how !== 'slip');
    return (sure.length > 0 ? sure : alike).map(({ known }) => known);
  });
}
