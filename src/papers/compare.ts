import type { PaperItem, PaperOutcome } from '../domain/paper.js';
import { plainKey, squeeze } from './words/text.js';

/** One line of what was asked beside what was decided. Either side may be missing. */
export interface AskedAndDecided {
  asked: string | null;
  outcome: PaperOutcome | null;
  /** Word by word, where both are there and differ: "en Særlig udfordring" -> "et prioriteret tema". */
  changes: { from: string; to: string }[];
}

const settles: readonly PaperOutcome['kind'][] = [
  'decided',
  'approved',
  'agreed',
  'recommended',
  'forwarded',
  'noted',
  'postponed',
  'rejected',
];
const asAsked =
  /^(?:.{0,60}\s)?(?:indstillingen|indstillingerne|som indstillet|forslaget|det indstillede|recommendations?|as (?:recommended|proposed))(?=[\s.,]|$)|^(?:godkendt|tiltrådt|vedtaget|approved|adopted|udsat|afvist|postponed|rejected)\.?$/iu;

/** What a paper asks its meeting, and what became of it, side by side in the order of the asks; then what was added. */
export function compareAskedAndDecided(item: Pick<PaperItem, 'asks' | 'outcomes'>): AskedAndDecided[] {
  const left = item.outcomes.filter((o) => settles.includes(o.kind));
  const general = left.find((o) => o.text.length < 160 && asAsked.test(o.text)) ?? null;
  const pairs = item.asks.map((asked) => {
    const best = left
      .map((o) => ({ o, score: likeness(asked, o.text) }))
      .sort((a, b) => b.score - a.score)[0];
    if (!best || best.score < 0.45) return { asked, outcome: general, changes: [] };
    left.splice(left.indexOf(best.o), 1);
    return { asked, outcome: best.o, changes: differences(asked, best.o.text) };
  });
  const used = new Set(pairs.map((p) => p.outcome));
  return [
    ...pairs,
    ...left.filter((o) => !used.has(o)).map((outcome) => ({ asked: null, outcome, changes: [] })),
  ];
}

function wordsOf(text: string): string[] {
  return squeeze(text.replace(/[*_]/g, '')).split(' ').filter(Boolean);
}

function key(word: string): string {
  return plainKey(word).replace(/[^\p{L}\p{N}%-]/gu, '');
}

function likeness(a: string, b: string): number {
  const x = wordsOf(a).map(key).filter(Boolean);
  const rest = wordsOf(b).map(key).filter(Boolean);
  const total = x.length + rest.length;
  let hits = 0;
  for (const w of x) {
    const at = rest.indexOf(w);
    if (at < 0) continue;
    rest.splice(at, 1);
    hits++;
  }
  return total === 0 ? 0 : (2 * hits) / total;
}

/** Longest common run of words; what lies between is a change. Texts beyond 400 words are only told apart as a whole. */
function differences(from: string, to: string): { from: string; to: string }[] {
  const a = wordsOf(from.replace(/^at\s+/i, ''));
  const b = wordsOf(to.replace(/^at\s+/i, ''));
  if (a.length > 400 || b.length > 400) return plainKey(from) === plainKey(to) ? [] : [{ from, to }];
  const lengths = table(a, b);
  const changes: { from: string[]; to: string[] }[] = [];
  let open: { from: string[]; to: string[] } | null = null;
  const change = () => {
    if (!open) changes.push((open = { from: [], to: [] }));
    return open;
  };
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && key(a[i] ?? '') === key(b[j] ?? '')) {
      open = null;
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)))
      change().from.push(a[i++] ?? '');
    else change().to.push(b[j++] ?? '');
  }
  return changes.map((c) => ({ from: c.from.join(' '), to: c.to.join(' ') }));
}

function table(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        key(a[i] ?? '') === key(b[j] ?? '')
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
