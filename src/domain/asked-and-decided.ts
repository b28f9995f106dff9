import { isSettled } from './outcome.js';
/** One line of what was asked beside what was decided. Either side may be missing. */
export interface AskedAndDecided<O> {
  asked: string | null;
  outcome: O | null;
  /** Word by word, where both are there and differ: "en Særlig opgave" -> "et fast emne". */
  changes: TextChange[];
}

export interface TextChange {
  from: string;
  to: string;
}

interface Decision {
  kind: string;
  text: string;
}

const asAsked =
  /^(?:.{0,60}\s)?(?:indstillingen|indstillingerne|som indstillet|forslaget|det indstillede|recommendations?|as (?:recommended|proposed))(?=[\s.,]|$)|^(?:godkendt|tiltrådt|vedtaget|approved|adopted|udsat|afvist|postponed|rejected)\.?$/iu;
export const alikeEnough = 0.45;
/** Longer texts are only told apart as a whole. */
const mostWords = 400;

/** What a meeting was asked, and what became of it, side by side in the order of the asks; then what was added. */
export function compareAskedAndDecided<O extends Decision>(item: {
  asks: readonly string[];
  outcomes: readonly O[];
}): AskedAndDecided<O>[] {
  const left = item.outcomes.filter((outcome) => isSettled(outcome.kind));
  const general = left.find(({ text }) => text.length < 160 && asAsked.test(text)) ?? null;
  const pairs = item.asks.map((asked): AskedAndDecided<O> => {
    const best = left
      .map((outcome) => ({ outcome, score: likeness(asked, outcome.text) }))
      .toSorted((a, b) => b.score - a.score)[0];
    if (!best || best.score < alikeEnough) return { asked, outcome: general, changes: [] };
    left.splice(left.indexOf(best.outcome), 1);
    return { asked, outcome: best.outcome, changes: differences(asked, best.outcome.text) };
  });
  const used = new Set(pairs.map(({ outcome }) => outcome));
  const added = left.filter((outcome) => !used.has(outcome));
  return [...pairs, ...added.map((outcome) => ({ asked: null, outcome, changes: [] }))];
}

/** More than this, or longer, is another text and no change of one. */
const mostChanges = 3;
const longestChange = 14;

/** Where a decision turned what was asked into something else, in few enough words to be shown. */
export function turned<O extends Decision>(item: {
  asks: readonly string[];
  outcomes: readonly O[];
}): { outcome: O; changes: TextChange[] }[] {
  return compareAskedAndDecided(item).flatMap(({ outcome, changes }) => {
    const short = changes.every(({ from, to }) => Math.max(count(from), count(to)) <= longestChange);
    return outcome && changes.length > 0 && changes.length <= mostChanges && short
      ? [{ outcome, changes }]
      : [];
  });
}

const count = (text: string): number => wordsOf(text).length;

const wordsOf = (text: string): string[] =>
  text
    .replace(/[*_`]/g, '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Words that differ in case, quotes or punctuation are the same word. */
const keyOf = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%-]/gu, '');

/** A meeting's texts are compared again whenever something is captured, so the newest are kept taken apart. */
const takenApart = new Map<string, readonly string[]>();
const mostKept = 2_000;

function keysOf(text: string): readonly string[] {
  const known = takenApart.get(text);
  if (known) return known;
  const keys = wordsOf(text).map(keyOf).filter(Boolean);
  if (takenApart.size >= mostKept) takenApart.clear();
  takenApart.set(text, keys);
  return keys;
}

/** How many words two texts share, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const some = keysOf(a);
  const rest = [...keysOf(b)];
  const total = some.length + rest.length;
  let hits = 0;
  for (const word of some) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    hits++;
  }
  return total === 0 ? 0 : (2 * hits) / total;
}

const compared = new Map<string, TextChange[]>();

/** By the longest common run of words; what lies between is a change, with the word before it, which carries it. */
export function differences(from: string, to: string): TextChange[] {
  const key = `${from}\n\n${to}`;
  const known = compared.get(key);
  if (known) return known;
  const changes = changesBetween(from, to);
  if (compared.size >= mostKept) compared.clear();
  compared.set(key, changes);
  return changes;
}

function changesBetween(from: string, to: string): TextChange[] {
  const a = wordsOf(from.replace(/^at\s+/iu, ''));
  const b = wordsOf(to.replace(/^at\s+/iu, ''));
  const same = (i: number, j: number): boolean => keyOf(a[i] ?? '') === keyOf(b[j] ?? '');
  if (a.length > mostWords || b.length > mostWords)
    return a.map(keyOf).join(' ') === b.map(keyOf).join(' ') ? [] : [{ from, to }];
  const lengths = commonLengths(a, b, same);
  const changes: { from: string[]; to: string[]; before: string }[] = [];
  let open = false;
  const change = (i: number): { from: string[]; to: string[] } => {
    if (!open) changes.push({ from: [], to: [], before: a[i - 1] ?? '' });
    open = true;
    return changes.at(-1) ?? { from: [], to: [] };
  };
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && same(i, j)) {
      open = false;
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)))
      change(i).from.push(a[i++] ?? '');
    else change(i).to.push(b[j++] ?? '');
  }
  return changes.map(carried).filter((one) => keyOf(one.from) !== keyOf(one.to));
}

/** "som en Særlig opgave" says more than "en Særlig opgave"; a mere addition or omission needs no carrier. */
function carried({ from, to, before }: { from: string[]; to: string[]; before: string }): TextChange {
  const lead = before !== '' && from.length > 0 && to.length > 0 ? [before] : [];
  return {
    from: [...lead, ...from].join(' ').replace(/[.,;]+$/, ''),
    to: [...lead, ...to].join(' ').replace(/[.,;]+$/, ''),
  };
}

function commonLengths(
  a: readonly string[],
  b: readonly string[],
  same: (i: number, j: number) => boolean,
): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = same(i, j)
        ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
