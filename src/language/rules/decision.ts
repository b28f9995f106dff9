import type { OutcomeKind } from '../../domain/outcome.js';
import type { Sentence } from './reading.js';

/** A wording that decides. It is matched on the sentence in lower case; `sure` false where it is also said idly. */
export interface DecisionForm {
  name: string;
  kind: OutcomeKind;
  pattern: Pick<RegExp, 'exec'>;
  sure: boolean;
  /** A word of these must be there; the pattern itself is dear. */
  near?: RegExp;
  /** Anywhere in the sentence: it is said of something else. */
  unless?: RegExp;
  /** The wording itself says no: "we won't renew". */
  negative?: boolean;
}

export interface DecisionWords {
  forms: readonly DecisionForm[];
  /** A word of these must be there, else nothing is looked for. */
  hint: RegExp;
  /** Anywhere in the sentence: it is not decided now and here. */
  never: RegExp;
  /** The same, but only up to the wording; what it is about may have such words: "we agreed that they pay". */
  ahead?: RegExp;
  /** In the clause of the wording, before what it is about: "vi er ikke enige om at …". */
  negation: RegExp;
  /** Where what it is about begins. */
  inner: RegExp;
  /** Before the wording, in the same clause. */
  before: RegExp;
}

const marks = [',', ';', ':', '(', ' - '];

/** The first wording that decides in a sentence. */
export function decisionIn(sentence: Sentence, words: DecisionWords): { form: DecisionForm } | null {
  const { lower } = sentence;
  if (sentence.question || lower.length > 600 || !words.hint.test(lower)) return null;
  for (const form of words.forms) {
    if (form.near?.test(lower) === false) continue;
    const match = form.pattern.exec(lower);
    if (!match) continue;
    // Dearer than most wordings, so looked for last.
    if (words.never.test(lower)) return null;
    const before = lower.slice(0, match.index);
    const clause = before.slice(Math.max(...marks.map((mark) => before.lastIndexOf(mark))) + 1);
    if (words.before.test(clause) || form.unless?.test(lower) === true) continue;
    if (words.ahead?.test(before + match[0]) === true) continue;
    const after = lower.slice(match.index);
    // "The decision is that we don't …": what it is about has begun.
    const open = words.inner.test(`${match[0]} `)
      ? ''
      : (after
          .slice(match[0].length)
          .split(words.inner, 1)[0]
          ?.split(/[,;:(]/u, 1)[0] ?? '');
    if (form.negative !== true && words.negation.test(`${clause}${match[0]}${open}`)) continue;
    return { form };
  }
  return null;
}
