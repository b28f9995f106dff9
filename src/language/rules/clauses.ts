import type { Token } from '../owners/parties.js';
import type { Stretch } from '../text/sentences.js';
import type { Sentence } from './reading.js';

export interface ClauseWords {
  /** Join clauses and open none: "og", "men". */
  conjunctions: ReadonlySet<string>;
  /** Open a clause that only tells about another: "at", "hvis", "som". */
  subordinators: ReadonlySet<string>;
  /** Of these, what is also a preposition: opens a clause only before somebody who does something. */
  prepositions: ReadonlySet<string>;
  /** Open a clause on a condition: nothing in the sentence is promised. */
  conditions: ReadonlySet<string>;
  /** Said before the sentence proper: "ok", "fint", "super". */
  fillers: ReadonlySet<string>;
  /** Can be who does it: "jeg", "vi", "nogen". */
  subjects: ReadonlySet<string>;
  /** Open an indirect question when not the preposition: "om de kan". */
  indirect: (tokens: readonly Token[], at: number) => boolean;
}

export interface Clause extends Stretch {
  /** Without conjunctions and fillers before it. */
  tokens: readonly Token[];
  sub: boolean;
  condition: boolean;
  /** Names somebody and says nothing else: who is spoken to. */
  address: boolean;
}

/** The clauses of a sentence: cut at commas and the like, and where a conjunction begins a new sentence. */
export function clausesOf(sentence: Sentence, words: ClauseWords): Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number): void => {
    const clause = clauseOf(tokens.slice(from, to), words, sentence);
    if (clause) clauses.push(clause);
    from = to;
  };
  for (let i = 1; i < tokens.length; i++) {
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (!before || !token) continue;
    const gap = sentence.lower.slice(before.end - sentence.start, token.start - sentence.start);
    // Brackets that are skipped with a name are no border.
    const mark = /[,;:()"]| - /u.test(gap.replace(/^ *\([^()]{1,30}\) */u, ' '));
    const joins =
      words.conjunctions.has(token.word) &&
      !token.party &&
      next !== undefined &&
      (next.party !== null || words.subjects.has(next.word));
    if (mark || joins || words.indirect(tokens, i)) close(i);
  }
  close(tokens.length);
  return clauses;
}

function clauseOf(all: readonly Token[], words: ClauseWords, sentence: Sentence): Clause | null {
  const first = all[0];
  const last = all.at(-1);
  if (!first || !last) return null;
  let skip = 0;
  while (
    skip < all.length - 1 &&
    !all[skip]?.party &&
    (words.conjunctions.has(all[skip]?.word ?? '') || words.fillers.has(all[skip]?.word ?? ''))
  )
    skip++;
  const tokens = all.slice(skip);
  const head = tokens[0]?.party ? '' : (tokens[0]?.word ?? '');
  return {
    tokens,
    start: Math.max(sentence.start, first.start),
    end: last.end,
    sub:
      words.subordinators.has(head) &&
      (!words.prepositions.has(head) || opensClause(tokens[1], words) || words.indirect(tokens, 0)),
    condition: words.conditions.has(head),
    address: tokens.length === 1 && tokens[0]?.party?.weak === false,
  };
}

const opensClause = (token: Token | undefined, words: ClauseWords): boolean =>
  token !== undefined && (token.party !== null || words.subjects.has(token.word));

/** What belongs to a clause when a day is looked for: it, fragments before it, and what hangs on it after. */
export function reachOf(
  clauses: readonly Clause[],
  at: number,
  isWhole: (clause: Clause) => boolean,
  cuts: (clause: Clause) => boolean,
): Stretch {
  const clause = clauses[at];
  let from = at;
  while (from > 0) {
    const before = clauses[from - 1];
    if (!before || before.sub || before.condition || isWhole(before)) break;
    from--;
  }
  let to = at;
  while (to + 1 < clauses.length) {
    const after = clauses[to + 1];
    if (!after || isWhole(after) || cuts(after)) break;
    to++;
  }
  return { start: clauses[from]?.start ?? clause?.start ?? 0, end: clauses[to]?.end ?? clause?.end ?? 0 };
}
