import type { OutcomeKind } from '../../domain/outcome.js';
import type { Reading, Sentence } from './reading.js';

/** A wording that decides. It is matched on the sentence in lower case; `sure` false where it is also said idly. */
export interface DecisionForm {
  name: string;
  kind: OutcomeKind;
  pattern: RegExp;
  sure: boolean;
  /** What must not stand before it in the same clause. */
  unless?: RegExp;
}

export interface DecisionWords {
  forms: readonly DecisionForm[];
  /** A word of these must be there, else nothing is looked for. */
  hint: RegExp;
  /** Anywhere in the sentence: it is not decided now and here. */
  never: RegExp;
  /** Before the wording, in the same clause. */
  before: RegExp;
}

/** The first wording that decides in a sentence. */
export function decisionIn(
  sentence: Sentence,
  words: DecisionWords,
  _reading: Reading,
): { form: DecisionForm } | null {
  const { lower } = sentence;
  if (sentence.question || lower.length > 600 || !words.hint.test(lower) || words.never.test(lower))
    return null;
  for (const form of words.forms) {
    const match = form.pattern.exec(lower);
    if (!match) continue;
    const before = lower.slice(0, match.index);
    const clause = before.slice(
      Math.max(...[',', ';', ':', '(', ' - '].map((mark) => before.lastIndexOf(mark))) + 1,
    );
    if (words.before.test(clause) || form.unless?.test(lower) === true) continue;
    return { form };
  }
  return null;
}
