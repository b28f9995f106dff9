import type { Block } from '../document.js';
import { plainKey } from '../words/text.js';
import type { Candidate } from './candidates.js';

const paged = /^(.*\p{L}.*?)[\s.…_–-]+(\d{1,3})$/su;
/** The head of a list with pages: "Pkt. Tekst Side". */
const pageColumn = /(?:^|\s)(?:side(?:nr\.?|tal)?|s\.|page)$/iu;

/**
 * Takes the page numbers of a table of contents off its titles and marks its lines as listed. A number at the end is a
 * page where the same item comes again further down without it, or where the list is headed "Side"; its neighbours in
 * the list then carry pages too. "Takster 2023" and "Lokalplan 122" are left alone.
 */
export function dropPageNumbers(blocks: readonly Block[], all: readonly Candidate[]): void {
  const later = new Map<string, Candidate[]>();
  for (const c of all) later.set(c.number, [...(later.get(c.number) ?? []).slice(-20), c]);
  for (const run of runs(blocks, all)) {
    const headed = pageColumn.test(blocks[(run[0]?.at ?? 0) - 1]?.text ?? '');
    if (!headed && !run.some((c) => comesAgain(c, later.get(c.number) ?? []))) continue;
    for (const c of run) {
      c.title = withoutPage(c.title);
      c.listed = true;
    }
  }
}

/** Neighbouring candidates that all end in a number, none smaller than the one before. */
function runs(blocks: readonly Block[], all: readonly Candidate[]): Candidate[][] {
  const found: Candidate[][] = [];
  let run: Candidate[] = [];
  for (const c of all) {
    const page = pageOf(c);
    const last = run.at(-1);
    const follows = last !== undefined && c.at - (last.at + last.span) <= 1 && page >= pageOf(last);
    if (!follows) run = [];
    if (Number.isNaN(page) || blocks[c.at]?.kind === 'row') {
      run = [];
      continue;
    }
    run.push(c);
    if (run.length === 1) found.push(run);
  }
  return found;
}

function pageOf(c: Candidate): number {
  return Number(paged.exec(c.title)?.[2] ?? NaN);
}

function withoutPage(title: string): string {
  return paged.exec(title)?.[1]?.trim() ?? title;
}

function comesAgain(c: Candidate, same: readonly Candidate[]): boolean {
  const key = plainKey(withoutPage(c.title));
  return same.some((o) => {
    const other = plainKey(o.title);
    return o.at > c.at && (other === key || (other.length > 15 && key.startsWith(other)));
  });
}
