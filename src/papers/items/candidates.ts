import type { Block } from '../document.js';
import { caseNumberIn } from '../read/case-number.js';
import { findDates } from '../read/dates.js';
import { fieldNameOf } from '../read/fields.js';
import { roleOf } from '../words/labels.js';
import { plainKey, sentences } from '../words/text.js';
import { dropPageNumbers } from './page-numbers.js';
import { opensWithTimes } from './timed-items.js';

export type Style = 'named' | 'ad' | 'row' | 'heading' | 'plain';

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

const number = '(\\d{1,4}(?:\\.\\d{1,2}){0,2})';
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

const dotted = /(?:\.\s?){4,}\s*\d{0,4}$|…\s*\d{1,4}$/;

const surelyLabel =
  /^(?:resum[eé]|baggrund|sagsfremstilling|indstilling|beslutning(?:er|spunkter)?|bilag|tidligere behandling|sagsforløb|kompetence|beslutningstema|effekt|koordinering|lovgrundlag|høring)$/;

export function candidatesIn(blocks: readonly Block[]): Candidate[] {
  const found: Candidate[] = [];
  blocks.forEach((b, at) => {
    const c = candidateAt(blocks, b, at);
    if (!c) return;
    // A line of a table of contents that goes on to the next: the dots stand there.
    const next = blocks[at + 1];
    if (next && !dotted.test(b.text) && dotted.test(next.text) && !candidateAt(blocks, next, at + 1)) {
      c.title = cleanTitle(`${c.title} ${next.text}`);
      c.listed = true;
    }
    found.push(c);
  });
  dropPageNumbers(blocks, found);
  return found;
}

function candidateAt(blocks: readonly Block[], b: Block, at: number): Candidate | null {
  if (b.text === '' || b.text.length > 600) return null;
  const paged =
    b.kind === 'row' &&
    b.cells.filter(Boolean).length > 1 &&
    /^\d{1,4}$/.test(b.cells.filter(Boolean).at(-1) ?? '');
  const listed =
    paged ||
    /(?:\.\s?){4,}\s*\d{0,4}$|…\s*\d{1,4}$/.test(b.text) ||
    (b.links.length > 0 && b.links.every((l) => l.url.startsWith('#')));
  const make = (style: Style, n: string, title: string, span = 1): Candidate => ({
    at, span, style, number: n.replace(/\.$/, ''), order: n.split('.').map(Number), title: cleanTitle(title), listed, score: 0,
  }); // prettier-ignore
  if (b.kind === 'row') return fromRow(b, make);
  if (opensWithTimes(b.text) || caseNumberIn(b.text) === b.text || findDates(b.text)[0]?.index === 0)
    return null;
  const text = b.kind === 'item' && b.marker ? `${b.marker} ${b.text}` : b.text;
  if (b.kind === 'item' && !/^\(?\d/.test(b.marker ?? '')) return null;
  const byAd = ad.exec(b.text);
  if (byAd) return make('ad', byAd[1] ?? '', byAd[2] ?? '');
  const byName = named.exec(b.text);
  if (byName) {
    const title = byName[2] ?? '';
    const next = blocks[at + 1];
    if (
      title === '' &&
      next &&
      next.kind !== 'row' &&
      next.kind !== 'item' &&
      next.text.length < 250 &&
      !roleOf(next.text) &&
      !fieldNameOf(next.text) &&
      !named.test(next.text)
    ) {
      return make('named', byName[1] ?? '', next.text, 2);
    }
    return make('named', byName[1] ?? '', title);
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

function fromRow(b: Block, make: (style: Style, n: string, title: string) => Candidate): Candidate | null {
  const cells = b.cells.filter((c) => c.trim());
  const first =
    alone.exec(cells[0] ?? '') ??
    /^(?:punkt|pkt\.?|sag|nr\.?)\s{0,2}(?:nr\.?\s{0,2})?(\d{1,4})[.:]?$/iu.exec(cells[0] ?? '');
  if (first && cells[1] && /\p{L}/u.test(cells[1])) return make('row', first[1] ?? '', cells[1]);
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
  return title
    .replace(/\s*(?:\.\s?){4,}\s*\d{0,4}$/, '')
    .replace(/\s*…+\s*\d{0,4}$/, '')
    .replace(/\t\d{1,4}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How much a candidate looks like the start of an item rather than of a numbered list. */
export function scoreCandidates(blocks: readonly Block[], all: readonly Candidate[]): void {
  const starts = new Set(all.map((c) => c.at));
  for (const c of all) {
    const b = blocks[c.at];
    if (!b) continue;
    let s = { named: 3, ad: 3, heading: 2, row: 0.5, plain: 0 }[c.style];
    if (b.strong) s += 1.5;
    if (b.gap) s += 0.3;
    s += titleScore(c);
    if (c.listed) s -= 4;
    const body = bodyScore(blocks, c, starts);
    s += body;
    const before = blocks[c.at - 1];
    const opened =
      before !== undefined &&
      before.kind !== 'item' &&
      (/[:,]$|\bat$/.test(before.text) || roleOf(before.text) !== null);
    if (b.kind === 'item' && opened) s -= body > 1 ? 1 : 3;
    c.score = s;
  }
  for (const c of underOverview(blocks, all)) c.score -= 3;
}

/** Candidates between "Indholdsfortegnelse" and the place where the numbers begin again. */
function underOverview(blocks: readonly Block[], all: readonly Candidate[]): Candidate[] {
  const label = blocks.findIndex((b) => roleOf(b.text) === 'overview');
  if (label < 0) return [];
  const after = all.filter((c) => c.at > label);
  const first = after[0];
  const again = after.findIndex(
    (c, i) =>
      i > 0 &&
      first !== undefined &&
      c.number === first.number &&
      plainKey(c.title).slice(0, 12) === plainKey(first.title).slice(0, 12),
  );
  return again > 0 ? after.slice(0, again) : [];
}

function titleScore(c: Candidate): number {
  const t = c.title;
  if (t === '') return c.style === 'named' || c.style === 'ad' ? 0 : -3;
  let s = /^[\p{Lu}\d"”“«(»'’]/u.test(t) ? 0.5 : c.style === 'heading' || c.style === 'row' ? 0 : -1.5;
  if (!/\p{L}/u.test(t)) s -= 4;
  if (/\.$/.test(t) && !/(?:mv|m\.v|m\.m|evt|osv|\d)\.$/.test(t))
    s -= c.style === 'named' || c.style === 'ad' ? 0.2 : 1;
  if (/[,;]$|\sat$/.test(t)) s -= 1.5;
  if (/^at\s/i.test(t)) s -= 2;
  if (t.length > 220) s -= 2;
  if (sentences(t).length > 1 && t.length > 100) s -= 1;
  if (surelyLabel.test(plainKey(t)) && c.style !== 'named') s -= 4;
  if (
    /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kl\b|kr\b|pct\b|%|mio\b|stk\b)/i.test(
      t,
    )
  )
    s -= 4;
  return s;
}

function bodyScore(blocks: readonly Block[], c: Candidate, starts: ReadonlySet<number>): number {
  let s = 0;
  const first = c.at + c.span;
  if (first >= blocks.length || starts.has(first)) s -= 0.5;
  for (let i = first; i < Math.min(first + 8, blocks.length) && !starts.has(i); i++) {
    const b = blocks[i];
    if (!b) break;
    const texts = b.kind === 'row' ? b.cells : [b.text];
    if (texts.some(isEvidence)) return s + 2;
  }
  return s;
}

function isEvidence(text: string): boolean {
  const label = text.split(/:\s/)[0] ?? '';
  return (
    /^(?:EMN-\d|\d\d\.\d\d\.\d\d-)/.test(text) ||
    fieldNameOf(label) === 'caseNumber' ||
    /^sags?(?:nr|id|behandler)/i.test(text) ||
    roleOf(label) !== null
  );
}
