import type { DateWords } from './words.js';
import { compileForm, fragments } from './form.js';
import type { DateRule, Meaning, Reference } from './rule.js';

export interface FoundDate extends Meaning {
  start: number;
  end: number;
  rule: string;
}

const compiled = new WeakMap<DateWords, readonly { rule: DateRule; pattern: RegExp }[]>();

function patternsOf(words: DateWords): readonly { rule: DateRule; pattern: RegExp }[] {
  let list = compiled.get(words);
  if (!list) {
    const parts = fragments(words);
    list = words.rules.map((rule) => ({ rule, pattern: compileForm(rule.form, parts) }));
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
export function findDates(lower: string, reference: Reference, alone = false): FoundDate[] {
  const text = lower.length > longest ? lower.slice(0, longest) : lower;
  if (!reference.words.hint.test(text)) return [];
  const found: FoundDate[] = [];
  const waiting: {
    rule: DateRule;
    start: number;
    end: number;
    groups: Record<string, string | undefined>;
  }[] = [];
  for (const { rule, pattern } of patternsOf(reference.words)) {
    if (rule.alone && !alone) continue;
    for (const match of text.matchAll(pattern)) {
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
