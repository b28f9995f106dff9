import type { PaperItem } from '../../domain/paper.js';
import type { Block } from '../document.js';
import { choicesIn } from '../words/marks.js';
import { opensList } from '../words/text.js';
import { findSums, inKroner, type Sum } from './sums.js';

export interface CostReading {
  costs: PaperItem['costs'];
  /** A sum does not fit the unit that the heading gives. */
  unitUnsure: boolean;
}

/** No management team's paper asks for this much in one row; written under "(tkr.)" it was meant in kroner. */
const beyondBelief = 100_000_000;

/** Years with their sums. The heading's "(tkr.)" counts unless the sum or the text says otherwise. */
export function readCosts(label: string, blocks: readonly Block[], prose: string): CostReading {
  const inThousands = /\bt\.? ?kr\b|1\.000 kr/iu.test(label);
  const inMillions = /\bmio\b/iu.test(label);
  const costs: PaperItem['costs'] = [];
  let unitUnsure = false;
  for (const { years, text } of yearLines(blocks)) {
    const sum = findSums(text)[0];
    if (!sum) continue;
    const read = kroner(sum, { inThousands, inMillions, prose });
    unitUnsure ||= read.unsure;
    for (const year of years) costs.push({ year, minDkk: read.min, maxDkk: read.max });
  }
  return { costs, unitUnsure };
}

function kroner(
  sum: Sum,
  { inThousands, inMillions, prose }: { inThousands: boolean; inMillions: boolean; prose: string },
): { min: number; max: number; unsure: boolean } {
  const as = (unit: Sum['unit'], unsure: boolean) => ({
    min: inKroner(sum.min, unit),
    max: inKroner(sum.max, unit),
    unsure,
  });
  if (sum.unit) return as(sum.unit, inThousands ? sum.unit !== 'tkr' : inMillions && sum.unit !== 'mio');
  if (inMillions) return as('mio', false);
  if (!inThousands) return as('kr', false);
  const said = findSums(prose).filter((s) => s.unit !== null);
  const saidKroner = said.some((s) => s.unit === 'kr' && s.max === sum.max && s.max > 0);
  const saidThousands = said.some((s) => inKroner(s.max, s.unit) === sum.max * 1000 && s.max > 0);
  if (saidKroner && !saidThousands) return as('kr', true);
  if (!saidThousands && sum.max * 1000 >= beyondBelief) return as('kr', true);
  return as('tkr', false);
}

/** Rows "2020 | 500", lines "2020: 500", "2020-2022 100"; a year by itself has no sum. */
function yearLines(blocks: readonly Block[]): { years: number[]; text: string }[] {
  const lines: { years: number[]; text: string }[] = [];
  const header = headerYears(blocks);
  if (header) return header;
  for (const b of blocks) {
    const text = b.kind === 'row' ? b.cells.join('  ').trim() : b.text;
    const m =
      /^(?:år(?:et)?\s|i\s)?((?:19|20)\d\d)(?:\s?(?:-|–|og|til)\s?((?:19|20)\d\d))?(?: og frem)?(?=[\s:.;|–-]|$)(.*)$/isu.exec(
        text,
      );
    if (!m) continue;
    const [first, last] = [Number(m[1]), Number(m[2] ?? m[1])];
    if (last < first || last - first > 20) continue;
    lines.push({
      years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
      text: (m[3] ?? '').replace(/^[\s:.;|–-]+/, ''),
    });
  }
  return lines;
}

/** Years as the head of the table, the sums under them. */
function headerYears(blocks: readonly Block[]): { years: number[]; text: string }[] | null {
  const at = blocks.findIndex(
    (b) => b.kind === 'row' && b.cells.filter((c) => /^(?:19|20)\d\d$/.test(c.trim())).length > 1,
  );
  const head = blocks[at];
  const sums = blocks.slice(at + 1).find((b) => b.kind === 'row' && b.table === head?.table);
  if (at < 0 || !head || !sums) return null;
  return head.cells.flatMap((c, i) =>
    /^(?:19|20)\d\d$/.test(c.trim()) ? [{ years: [Number(c)], text: sums.cells[i] ?? '' }] : [],
  );
}

/** What the money is to come from, each with its box where the paper still has them. */
export function readFinancing(blocks: readonly Block[]): PaperItem['financing'] {
  const boxed = blocks.some((b) => /[☒☐]/.test(b.text));
  const listed = blocks.some((b) => b.kind === 'item');
  const found: PaperItem['financing'] = [];
  for (const b of blocks) {
    if (b.kind === 'heading' || opensList(b.text)) continue;
    const marked = /[☒☐]/.test(b.text);
    if (
      boxed
        ? !(marked || b.kind === 'item')
        : listed
          ? b.kind !== 'item'
          : b.text.length > 60 || /[.!?]$/.test(b.text)
    )
      continue;
    for (const choice of choicesIn(b.text.replace(/\t/g, ' '))) found.push(choice);
  }
  return found.filter((f) => /\p{L}/u.test(f.label));
}
