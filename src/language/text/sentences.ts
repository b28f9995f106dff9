import { matches } from './pattern.js';
import type { Prepared } from './prepare.js';

/** A stretch of a prepared text: [start, end), without the spaces around it. */
export interface Stretch {
  start: number;
  end: number;
}

const newline = /\n/gu;

/** The lines of a text that are not empty. */
export const linesOf = ({ text }: Prepared): Stretch[] =>
  split(text, { start: 0, end: text.length }, newline);

const ends = /[.!?…]+["')\]]*(?= |$)|;(?= )/gu;
/** Full stops that end no sentence: short forms, and numbers ("den 3. marts"). */
const short =
  /(?:^|[^\p{L}])(?:bl\.a|f\.eks|fx|ca|nr|evt|jf|mv|m\.fl|m\.m|mfl|ift|ifm|mht|pga|vedr|inkl|ekskl|tlf|kl|d|dvs|pkt|stk|kr|mio|mia|pr|st|adm|dir|afd|hhv|obs|osv|etc|e\.g|i\.e|vs|mr|mrs|ms|dr|prof|no|approx|incl|dept|jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec|man|tirs|ons|tors|fre|lør|søn)$/u;
/** A single letter: an initial behind a name or at the head, or a small one; but not the "B" of "løsning B". */
const initial = /(?:^|[^\p{L}])\p{Ll}$|(?:^ *|\p{Lu}[\p{L}.-]* )\p{Lu}$/u;

/** The sentences of a line. A chat's sentences often begin without a capital. */
export function sentencesOf(prepared: Prepared, line: Stretch): Stretch[] {
  const { text, lower } = prepared;
  const found: Stretch[] = [];
  let from = line.start;
  const part = lower.slice(line.start, line.end);
  if (!/[.!?…;]./u.test(part)) return [line];
  for (const match of matches(ends, part)) {
    const at = line.start + match.index;
    const next = at + match[0].length;
    if (match[0].startsWith('.') && !match[0].startsWith('..')) {
      const before = lower.slice(Math.max(from, at - 8), at);
      if (short.test(before) || initial.test(text.slice(Math.max(from, at - 24), at))) continue;
      if (/\d$/u.test(before) && !/^ +["'(]?(?:\p{Lu}|@)/u.test(text.slice(next, next + 8))) continue;
    }
    push(found, text, from, next);
    from = next;
  }
  push(found, text, from, line.end);
  return found;
}

function split(text: string, { start, end }: Stretch, at: RegExp): Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  for (const match of matches(at, text.slice(start, end))) {
    push(found, text, from, start + match.index);
    from = start + match.index + match[0].length;
  }
  push(found, text, from, end);
  return found;
}

function push(found: Stretch[], text: string, from: number, to: number): void {
  const trimmed = trim(text, { start: from, end: to });
  if (trimmed.end > trimmed.start) found.push(trimmed);
}

export function trim(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
