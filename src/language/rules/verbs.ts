import type { Token } from '../owners/parties.js';

/** A verb of doing, with the words that must follow it where it is too common alone ("tage": fat i, kontakt, …). */
export interface Verb {
  base: string;
  /** Each alternative is a row of words, in order, not too far off. Empty: any use will do. */
  then: readonly (readonly string[])[];
  /** Words among the next that make it something else ("ringe ind", "skrive i chatten"). */
  not: ReadonlySet<string>;
}

export type Verbs = ReadonlyMap<string, Verb>;

/** Notation: `tage: fat, kontakt, sig af ! bus, tog`. */
export function verbsFrom(lines: readonly string[], forms: (base: string) => readonly string[]): Verbs {
  const verbs = new Map<string, Verb>();
  for (const line of lines) {
    const [head = '', without = ''] = line.split('!');
    const [bases = '', then = ''] = head.split(':');
    const verb = {
      then: then
        .split(',')
        .map((row) => row.trim())
        .filter(Boolean)
        .map((row) => row.split(' ')),
      not: new Set(
        without
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean),
      ),
    };
    for (const base of bases.split(',').map((word) => word.trim())) {
      for (const form of forms(base)) if (!verbs.has(form)) verbs.set(form, { base, ...verb });
    }
  }
  return verbs;
}

const reach = 9;

/** The verb that a token is a form of, if what follows allows it. */
export function verbAt(verbs: Verbs, tokens: readonly Token[], at: number): Verb | null {
  const token = tokens[at];
  const verb = token && !token.party ? verbs.get(token.word) : undefined;
  if (!verb) return null;
  const next = tokens.slice(at + 1, at + 1 + reach);
  if (verb.not.size > 0 && next.slice(0, 6).some((word) => !word.party && verb.not.has(word.word)))
    return null;
  if (verb.then.length === 0) return verb;
  return verb.then.some((row) => inOrder(row, next)) ? verb : null;
}

/** `*` stands for any person or unit. */
function inOrder(row: readonly string[], tokens: readonly Token[]): boolean {
  let at = 0;
  for (const word of row) {
    while (at < tokens.length && !(word === '*' ? tokens[at]?.party : tokens[at]?.word === word)) at++;
    if (at >= tokens.length) return false;
    at++;
  }
  return true;
}
