import type { Block } from '../document.js';
import type { Candidate } from './candidates.js';

/** "PL26/074", "24/17", "OS/26/03", "FC112": the running reference of a council's minutes. */
const shape = '(?:\\p{Lu}{1,6}[/ -]?)?\\d{1,4}(?:[/-]\\d{1,4}){1,2}|\\p{Lu}{1,6}-?\\d{1,4}';
const reference = new RegExp(`^(${shape})[.:)]?$`, 'u');
const opening = new RegExp(`^(${shape})[.:)]?\\s+(?:[–—-]\\s)?(\\S.*)$`, 'su');
const fewest = 3;

/** Items that carry a running reference; of its parts the one that rises is the number. None below three of them. */
export function referencedItems(blocks: readonly Block[]): Candidate[] {
  const found = blocks.flatMap((b, at) => {
    const read = referenceIn(b);
    return read ? [{ ...read, at }] : [];
  });
  if (found.length < fewest) return [];
  const parts = found.map((f) => (f.reference.match(/\d+/g) ?? []).map(Number));
  const width = Math.min(...parts.map((p) => p.length));
  const different = (i: number) => new Set(parts.map((p) => p[i])).size;
  const rising =
    Array.from({ length: width }, (_, i) => i).sort((a, b) => different(b) - different(a))[0] ?? 0;
  if (different(rising) < fewest) return [];
  return found.map((f, i) => ({
    at: f.at, span: 1, style: 'reference', number: f.number ?? f.reference, order: [parts[i]?.[rising] ?? 0],
    title: f.title, listed: false, score: 0,
  })); // prettier-ignore
}

function referenceIn(b: Block): { reference: string; number: string | null; title: string } | null {
  if (b.kind === 'row') {
    const [first = '', second = '', third = ''] = b.cells.map((c) => c.trim()).filter(Boolean);
    if (!reference.test(first)) return null;
    const number = /^(\d{1,3})[.)]?$/.exec(second)?.[1] ?? null;
    const title = number === null ? second : third;
    return isTitle(title) ? { reference: first.replace(/[.:)]$/, ''), number, title } : null;
  }
  const m = opening.exec(b.text);
  if (!m || b.text.length > 200) return null;
  const title = m[2] ?? '';
  return isTitle(title) &&
    (isCapitals(title) || b.kind === 'heading' || b.strong || isPlainTitle(m[1] ?? '', title))
    ? { reference: m[1] ?? '', number: null, title }
    : null;
}

const isTitle = (text: string): boolean => /\p{L}{2}/u.test(text) && text.length < 200;
/** "24/031 Apologies for absence": below a reference of two parts a title may be written like any other words. */
const isPlainTitle = (reference_: string, title: string): boolean =>
  /\d[/-]\d/.test(reference_) && title.length < 90 && /^\p{Lu}/u.test(title) && !/[.:;,]$/.test(title);
const isCapitals = (text: string): boolean => !/\p{Ll}{2}/u.test(text);
