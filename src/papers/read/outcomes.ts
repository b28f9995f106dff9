import type { OutcomeKind } from '../../domain/outcome.js';
import type { PaperOutcome } from '../../domain/paper.js';
import type { Block } from '../document.js';
import { sentences } from '../words/text.js';
import { withoutMarks, withoutReference } from '../words/marks.js';
import { opensList } from '../words/text.js';
import { isTask } from './tasks.js';
import { saysNothing } from './says-nothing.js';
import { outcomeClauses, type OutcomeClause } from './outcome-sentence.js';

/**
 * The outcomes of a house that writes "X besluttede …": the text is what was decided, who decided stands in `by`.
 * A line that opens a list gives the list its kind.
 */
export function readOutcomes(blocks: readonly Block[], otherwise: OutcomeKind | null = null): PaperOutcome[] {
  const outcomes: PaperOutcome[] = [];
  let context: { kind: OutcomeKind; by: string | null } | null = otherwise
    ? { kind: otherwise, by: null }
    : null;
  blocks.forEach((b, i) => {
    const text = withoutReference(withoutMarks(b.text));
    if (text === '' || saysNothing(text)) return;
    if (b.kind === 'item') {
      const own = context ?? ownKind(text);
      if (own) outcomes.push({ ...own, text, level: b.level });
      return;
    }
    const lead = opensList(text) || blocks[i + 1]?.kind === 'item';
    const parts = sentences(text);
    parts.forEach((sentence, n) => {
      const opens = lead && n === parts.length - 1;
      const clauses = outcomeClauses(sentence, opens);
      if (opens) context = contextOf(clauses) ?? (otherwise ? { kind: otherwise, by: null } : null);
      outcomes.push(...fromSentence(sentence, clauses, opens));
    });
    if (!lead) context = otherwise ? { kind: otherwise, by: null } : null;
  });
  return outcomes;
}

function contextOf(clauses: readonly OutcomeClause[]): { kind: OutcomeKind; by: string | null } | null {
  const last = clauses.at(-1);
  return last ? { kind: last.kind, by: last.by ?? clauses.find((c) => c.by)?.by ?? null } : null;
}

function fromSentence(sentence: string, clauses: readonly OutcomeClause[], opens: boolean): PaperOutcome[] {
  if (clauses.length === 0) {
    return !opens && isTask(sentence) ? [{ kind: 'agreed', by: null, text: sentence, level: 0 }] : [];
  }
  const own = opens ? clauses.slice(0, -1) : clauses;
  return own
    .filter((c) => c.form !== 'noun')
    .map((c) => ({
      kind: c.kind,
      by: c.by,
      text: c.form === 'active' && c.by && c.object ? c.object : whole(c, own, sentence),
      level: 0,
    }))
    .filter((o) => !/^(?:at|:)?$/i.test(o.text.trim()));
}

function whole(clause: OutcomeClause, all: readonly OutcomeClause[], sentence: string): string {
  return all.length === 1 || !clause.object ? sentence : clause.object;
}

function ownKind(text: string): { kind: OutcomeKind; by: string | null } | null {
  const clause = outcomeClauses(text, false)[0];
  if (clause) return { kind: clause.kind, by: clause.by };
  return isTask(text) ? { kind: 'agreed', by: null } : { kind: 'discussed', by: null };
}
