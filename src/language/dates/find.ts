import type { DateWords } from './words.js';
import { compileForm, fragments } from './form.js';
import { matches } from '../text/pattern.js';
import { holdsOf, needOf, type Holds, type Need } from './needs.js';
import type { DateRule, Meaning, Reference } from './rule.js';

export interface FoundDate extends Meaning {
  start: number;
  end: number;
  rule: string;
}

interface Compiled {
  rules: readonly { rule: DateRule; pattern: RegExp; need: Need }[];
  holds: (text: string) => Holds;
}

const compiled = new WeakMap<DateWords, Compiled>();

function patternsOf(words: DateWords): Compiled {
  let list = compiled.get(words);
  if (!list) {
    const parts = fragments(words);
    list = {
      rules: words.rules.map((rule) => ({
        rule,
        pattern: compileForm(rule.form, parts),
        need: needOf(rule.form),
      })),
      holds: holdsOf(words),
    };
    compiled.set(words, list);
  }
  return list;
}

/** Further text than this holds no date that matters, and must not cost more. */
const longest = 600;

/**
 * The dates told in a text (lower case), in order, none overlapping; of two that overlap the longer one holds, of equals
 * the rule that stands first. With `alone`, also forms that are dates only when nothing else is said.
 */
export function findDates(lower: string, reference: Reference, alone = false): readonly FoundDate[] {
  let known = told.get(reference);
  if (!known) told.set(reference, (known = new Map()));
  const key = alone ? `!${lower}` : lower;
  let found = known.get(key);
  if (!found) known.set(key, (found = search(lower, reference, alone)));
  return found;
}

/** What was found already while the same message is read: several rules ask for the same stretch. */
const told = new WeakMap<Reference, Map<string, readonly FoundDate[]>>();

function search(lower: string, reference: Reference, alone: boolean): readonly FoundDate[] {
  const text = lower.length > longest ? lower.slice(0, longest) : lower;
  if (!reference.words.hint.test(text)) return [];
  const found: FoundDate[] = [];
  const waiting: {
    rule: DateRule;
    start: number;
    end: number;
    groups: Record<string, string | undefined>;
  }[] = [];
  const { rules, holds } = patternsOf(reference.words);
  const held = holds(text);
  for (const { rule, pattern, need } of rules) {
    if ((rule.alone && !alone) || !need(held, text)) continue;
    for (const match of matches(pattern, text)) {
      const place = { start: match.index, end: match.index + match[0].length };
      const groups = match.groups ?? {};
      if (rule.anchored) {
        waiting.push({ rule, ...place, groups });
        continue;
      }
      const meaning = rule.mean(groups, reference, reference.today);
      if (meaning) found.push({ ...meaning, ...place, rule: rule.name });
    }
  }
  const plain = disjoint(found);
  const anchored = waiting.flatMap((wait) => {
    const anchor = plain.find(
      (date) =>
        /^,? *(?:d\.?|den|the|på)? *$/u.test(text.slice(wait.end, Math.max(wait.end, date.start))) &&
        date.start >= wait.end,
    );
    const meaning = anchor?.day == null ? null : wait.rule.mean(wait.groups, reference, anchor.day);
    return meaning && anchor
      ? [{ ...meaning, start: wait.start, end: anchor.end, rule: wait.rule.name }]
      : [];
  });
  return anchored.length > 0 ? disjoint([...anchored, ...found]) : plain;
}

function disjoint(found: readonly FoundDate[]): FoundDate[] {
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: FoundDate[] = [];
  for (const date of byLength) {
    if (kept.every((other) => date.end <= other.start || date.start >= other.end)) kept.push(date);
  }
  return kept.sort((a, b) => a.start - b.start);
}
