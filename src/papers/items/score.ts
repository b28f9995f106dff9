import type { Block } from '../document.js';
import { caseNumberIn } from '../read/case-number.js';
import { datedHeading } from '../read/dated-heading.js';
import { fieldNameOf } from '../read/fields.js';
import { roleOf } from '../words/labels.js';
import { findVerbs } from '../words/outcome-verbs.js';
import { plainKey, sentences } from '../words/text.js';
import type { Candidate } from './candidates.js';

const surelyLabel =
  /^(?:resum[eé]|baggrund|sagsfremstilling|indstilling|beslutning(?:er|spunkter)?|bilag|tidligere behandling|sagsforløb|kompetence|beslutningstema|effekt|koordinering|lovgrundlag|høring)$/;

/** How much a candidate looks like the start of an item rather than of a numbered list. */
export function scoreCandidates(blocks: readonly Block[], all: readonly Candidate[]): void {
  const starts = new Set(all.map((c) => c.at));
  for (const c of all) {
    const b = blocks[c.at];
    if (!b) continue;
    let s = { named: 3, ad: 3, heading: 2, reference: 2, row: 0.5, plain: 0 }[c.style];
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
    if (c.style === 'ad' && answersAsks(blocks, c)) s -= 7;
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

/** "Ad 1: Godkendt." right under "Beslutning": what was decided on the first of the asks, and no item. */
function answersAsks(blocks: readonly Block[], c: Candidate): boolean {
  if (!/[.!]$/.test(c.title) && (c.title.length > 40 || findVerbs(c.title).length === 0)) return false;
  for (let at = c.at - 1; at >= Math.max(0, c.at - 6); at--) {
    const { text = '', kind } = blocks[at] ?? {};
    if (roleOf(text) === 'decision' || datedHeading(text)) return !/^referat\b/iu.test(text);
    if (kind === 'heading' || roleOf(text) !== null) return false;
  }
  return false;
}

function titleScore(c: Candidate): number {
  const t = c.title;
  if (t === '') return c.style === 'named' || c.style === 'ad' ? 0 : -3;
  let s = /^[\p{Lu}\d"”“«(»'’]/u.test(t) ? 0.5 : c.style === 'heading' || c.style === 'row' ? 0 : -1.5;
  if (!/\p{L}/u.test(t)) s -= 4;
  if (c.order.length > 1 && isParagraph(t)) s -= 5;
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

/** "4.2 Councillor Bell asked what had happened.": paragraphs that are counted within an item, not items in it. */
function isParagraph(title: string): boolean {
  return (
    (/[.!?:–—-]$/.test(title) && title.split(' ').length > 5) ||
    title.length > 140 ||
    /\b(?:RESOLVED|AGREED)\b/.test(title)
  );
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
    (text.length < 80 && caseNumberIn(text) !== null) ||
    fieldNameOf(label) === 'caseNumber' ||
    /^sags?(?:nr|id|behandler)/i.test(text) ||
    roleOf(label) !== null
  );
}
