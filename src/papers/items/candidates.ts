import type { Block } from '../document.js';
import { caseNumberIn } from '../read/case-number.js';
import { findDates } from '../read/dates.js';
import { titleAbove, titleBelow, titlePlaceOf, type TitlePlace } from './lone-numbers.js';
import { dropPageNumbers } from './page-numbers.js';
import { referencedItems } from './references.js';
import { opensWithTimes } from './timed-items.js';

export type Style = 'named' | 'ad' | 'row' | 'heading' | 'plain' | 'reference';

/** A block that may be where an agenda item starts. */
export interface Candidate {
  at: number;
  /** Blocks that number and title take. */
  span: number;
  style: Style;
  number: string;
  /** The number's parts, for comparing: "2.1" is [2, 1]. */
  order: number[];
  title: string;
  /** A line of a table of contents: page numbers, dots, a link into the page. */
  listed: boolean;
  score: number;
}

const number = '(\\d{1,5}(?:(?:\\.\\d{1,2}){1,2}|[a-z](?=[\\s.:)]))?)';
const named = new RegExp(
  `^(?:(?:åbent|lukket|open|closed)\\s+)?(?:dagsordens)?(?:punkt|pkt\\.?|item|agenda item|sag|nr\\.?)\\s{0,2}(?:nr\\.?\\s{0,2}|no\\.?\\s{0,2}|#\\s?)?${number}(?=[\\s.:)–—-]|$)\\s{0,2}[.:)–—-]?\\s{0,2}(?:[–—-]\\s)?(.*)$`,
  'isu',
);
const ad = new RegExp(
  `^ad\\.?\\s{0,2}(?:punkt|pkt\\.?)?\\s{0,2}${number}(?=[\\s.:)–—-]|$)\\s{0,2}[.:)–—-]{0,2}\\s{0,2}(.*)$`,
  'isu',
);
const plain = new RegExp(`^${number}([.):]|\\s?[–—-]\\s|\\s)\\s{0,3}(\\S.*)$`, 'su');
const alone = new RegExp(`^${number}[.):]?$`, 'u');

/** A record of fields: "Punkt: 3", and under it "Titel: …". */
const labelledNumber = /^(?:punkt|pkt\.?|sag|nr\.?|item)(?:\s?nr\.?)?\s?[:\t]\s?(\d{1,4})$/iu;

const dotted = /(?:\.\s?){4,}\s*\d{0,4}$|…\s*\d{1,4}$/;

export function candidatesIn(blocks: readonly Block[]): Candidate[] {
  const found: Candidate[] = [];
  const place = titlePlaceOf(blocks);
  blocks.forEach((b, at) => {
    const c = candidateAt(blocks, b, { at, place });
    if (!c) return;
    // A line of a table of contents that goes on to the next: the dots stand there.
    const next = blocks[at + 1];
    if (
      next &&
      !dotted.test(b.text) &&
      dotted.test(next.text) &&
      !candidateAt(blocks, next, { at: at + 1, place })
    ) {
      c.title = cleanTitle(`${c.title} ${next.text}`);
      c.listed = true;
    }
    found.push(c);
  });
  dropPageNumbers(blocks, found);
  return [...found, ...referencedItems(blocks)];
}

function candidateAt(
  blocks: readonly Block[],
  b: Block,
  { at, place }: { at: number; place: TitlePlace },
): Candidate | null {
  if (b.text === '' || b.text.length > 600) return null;
  const paged =
    b.kind === 'row' &&
    b.cells.filter(Boolean).length > 1 &&
    /^\d{1,4}$/.test(b.cells.filter(Boolean).at(-1) ?? '');
  const listed =
    paged ||
    /(?:\.\s?){4,}\s*\d{0,4}$|…\s*\d{1,4}$/.test(b.text) ||
    (b.links.length > 0 && b.links.every((l) => /^#./.test(l.url)));
  const make = (style: Style, n: string, title: string, span = 1): Candidate => ({
    at, span, style, number: n.replace(/\.$/, ''), order: orderOf(n), title: cleanTitle(title), listed, score: 0,
  }); // prettier-ignore
  const titled = labelledNumber.exec(b.text)?.[1];
  const title = titled === undefined ? null : titleBelow(blocks, at);
  if (titled !== undefined && title !== null) return make('named', titled, title, 2);
  if (b.kind === 'row') return fromRow(b, make);
  if (opensWithTimes(b.text) || isCaseNumber(b.text) || findDates(b.text)[0]?.index === 0) return null;
  const text = b.kind === 'item' && /^\(?\d/.test(b.marker ?? '') ? `${b.marker ?? ''} ${b.text}` : b.text;
  if (b.kind === 'item' && !/^\(?\d/.test(text) && !named.test(text)) return null;
  const byAd = ad.exec(b.text);
  if (byAd) return make('ad', byAd[1] ?? '', byAd[2] ?? '');
  const byName = named.exec(b.text);
  if (byName) {
    const rest = byName[2] ?? '';
    const above = rest === '' && place === 'above' ? titleAbove(blocks, at) : null;
    if (above) return { ...make('named', byName[1] ?? '', above, 2), at: at - 1 };
    const below = rest === '' ? titleBelow(blocks, at) : null;
    return below ? make('named', byName[1] ?? '', below, 2) : make('named', byName[1] ?? '', rest);
  }
  const lone = alone.exec(text);
  const next = blocks[at + 1];
  if (
    lone &&
    next &&
    next.text &&
    b.kind !== 'item' &&
    (next.kind === 'heading' ||
      (next.kind === 'paragraph' && !b.gap === !next.gap && next.text.length < 250 && !alone.test(next.text)))
  ) {
    return make(next.kind === 'heading' ? 'heading' : 'plain', lone[1] ?? '', next.text, 2);
  }
  const numbered = plain.exec(text);
  if (!numbered) return null;
  const bare = /^\s$/.test(numbered[2] ?? '');
  if (bare && b.kind !== 'heading' && !b.strong && !/^\(?\p{Lu}/u.test(numbered[3] ?? '')) return null;
  return make(b.kind === 'heading' ? 'heading' : 'plain', numbered[1] ?? '', numbered[3] ?? '');
}

/** "3.1" and "3a" are both within 3. */
function orderOf(text: string): number[] {
  const letter = /[a-z]$/i.exec(text)?.[0].toLowerCase();
  const numbers = text
    .replace(/[a-z]$/i, '')
    .split('.')
    .map(Number);
  return letter === undefined ? numbers : [...numbers, letter.charCodeAt(0) - 96];
}

/** "EMN-2025-010561", and "Sag 306-2026-600", which is no item 306. */
function isCaseNumber(text: string): boolean {
  const found = text.length < 60 ? caseNumberIn(text) : null;
  return (
    found !== null &&
    (found === text || (/[-/]/.test(found) && /^sag\s?:?\s*$/iu.test(text.replace(found, ''))))
  );
}

function fromRow(b: Block, make: (style: Style, n: string, title: string) => Candidate): Candidate | null {
  const filled = b.cells.filter((c) => c.trim());
  // "18.30-18.35 | Pkt. 1 … | Godkendt.": the hours stand before the number.
  const cells = opensWithTimes(`${filled[0] ?? ''} `) ? filled.slice(1) : filled;
  const [, titled, name] = /^(?:punkt|pkt\.?)\s?(\d{1,3})[.:]?\s+(\S[^\n]*)/iu.exec(cells[0] ?? '') ?? [];
  if (titled !== undefined && name !== undefined && cells !== filled) return make('row', titled, name);
  const first =
    alone.exec(cells[0] ?? '') ??
    /^(?:punkt|pkt\.?|sag|nr\.?)\s{0,2}(?:nr\.?\s{0,2})?(\d{1,4})[.:]?$/iu.exec(cells[0] ?? '');
  if (first && cells[1] && /\p{L}/u.test(cells[1])) return make('row', first[1] ?? '', cells[1]);
  const byAd = cells.length === 2 ? ad.exec(cells.join(' ')) : null;
  if (byAd && /^ad\.?\s?\d{1,3}[.):]?$/iu.test(cells[0] ?? ''))
    return make('ad', byAd[1] ?? '', byAd[2] ?? '');
  const whole = plain.exec(cells[0] ?? '');
  if (
    whole &&
    cells.length <= 3 &&
    cells.slice(1).every((c) => c.length < 40) &&
    /^\p{Lu}/u.test(whole[3] ?? '')
  )
    return make('row', whole[1] ?? '', whole[3] ?? '');
  const byName = named.exec(cells[0] ?? '');
  if (byName && cells.length === 2 && /^\d{1,4}$/.test(cells[1] ?? ''))
    return { ...make('named', byName[1] ?? '', byName[2] ?? ''), listed: true };
  return null;
}

/** Dots and page numbers of a table of contents fall away. */
function cleanTitle(title: string): string {
  return (
    title
      .replace(/\s*(?:\.\s?){4,}\s*\d{0,4}$/, '')
      .replace(/\s*…+\s*\d{0,4}$/, '')
      .replace(/\t\d{1,4}$/, '')
      .replace(/\s*\bPDF (?:icon )?(?:PDF )?\d{1,6} ?[KM]B\b.*$/i, '')
      .replace(/\s*\(\s*\)$/, '')
      // "Disclosure of interests None.": all that was said, on the title's own line.
      .replace(/(?<=\p{Ll})\s+(?:None|Nil|Ingen|Intet)\.$/u, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
