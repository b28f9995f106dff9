import type { Candidate, Style } from './candidates.js';

/**
 * The items of a document are a run of rising numbers. Among all such runs of one style the one with the highest score
 * is taken; it sees through tables of contents (listed, without a body) and through numbered lists within items.
 */
export function bestChain(all: readonly Candidate[]): Candidate[] {
  let best: { chain: Candidate[]; score: number } = { chain: [], score: 0 };
  for (const styles of groups) {
    const found = longest(all.filter((c) => styles.includes(c.style)));
    if (found.score > best.score) best = found;
  }
  return best.chain;
}

const groups: readonly (readonly Style[])[] = [
  ['named'],
  ['ad'],
  ['heading'],
  ['row'],
  ['plain'],
  ['reference'],
  ['heading', 'plain'],
];

/** Numbers leave out little: looking further back than this finds nothing better, and stays quick. */
const window = 400;

function longest(candidates: readonly Candidate[]): { chain: Candidate[]; score: number } {
  const score: number[] = [];
  const from: number[] = [];
  candidates.forEach((c, i) => {
    let top = startScore(c);
    let back = -1;
    for (let k = Math.max(0, i - window); k < i; k++) {
      const before = candidates[k];
      const step = before ? stepScore(before, c) : null;
      if (step !== null && (score[k] ?? 0) + step > top) {
        top = (score[k] ?? 0) + step;
        back = k;
      }
    }
    score[i] = top + c.score;
    from[i] = back;
  });
  let end = -1;
  score.forEach((s, i) => {
    if (s > (score[end] ?? 0)) end = i;
  });
  const chain: Candidate[] = [];
  for (let i = end; i >= 0; i = from[i] ?? -1) {
    const c = candidates[i];
    if (c) chain.unshift(c);
  }
  return { chain, score: score[end] ?? 0 };
}

function startScore(c: Candidate): number {
  const first = c.order[0] ?? 0;
  return first === 1 ? 1 : first === 0 ? 0 : first < 5 ? -first * 0.5 : -1.5;
}

/** null where the second cannot follow the first. */
function stepScore(a: Candidate, b: Candidate): number | null {
  const depth = Math.max(a.order.length, b.order.length);
  for (let i = 0; i < depth; i++) {
    const [x, y] = [a.order[i], b.order[i]];
    if (x === undefined) return y === 1 ? 0.5 : y === undefined ? null : -1;
    if (y === undefined || y < x) return null;
    if (y > x) return y === x + 1 ? 1 : -0.4 * Math.min(y - x - 1, 10);
  }
  return null;
}
