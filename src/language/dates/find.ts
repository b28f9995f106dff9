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

/** What may stand between "two days after" and the day. */
const between = /^,? *(?:d\.?|den|the|på)? *$/u;
/** What comes again and again is no day, nor is all of a week. */
const again =
  /(?:^|[^\p{L}])(?:(?:hver|hvert|every|each|enhver)(?: (?:anden|tredje|fjerde|other|second|third|single))?|hele|all|any) $/u;
/** Further text than this holds no date that matters, and must not cost more. */
const longest = 600;

/**
 * The dates told in a text (lower case), in order, none overlapping; of two that overlap the longer one holds, of equals
 * the rule that stands first. With `alone`, also forms that are dates only when nothing else is said.
 */
export function findDates(lower: string, reference: Reference, alone = false): readonly FoundDate[] {
  if (!alone && !reference.words.hint.test(lower)) return none;
  let known = told.get(reference);
  if (!known) {
    known = new Map<string, readonly FoundDate[]>();
    told.set(reference, known);
  }
  const key = alone ? `!${lower}` : lower;
  let found = known.get(key);
  if (!found) known.set(key, (found = search(lower, reference, alone)));
  return found;
}

const none: readonly FoundDate[] = [];

/** What was found already while the same message is read: several rules ask for the same stretch. */
const told = new WeakMap<Reference, Map<string, readonly FoundDate[]>>();

function search(lower: string, reference: Reference, alone: boolean): readonly FoundDate[] {
  const text = lower.length > longest ? lower.slice(0, longest) : lower;
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
      if (again.test(text.slice(Math.max(0, place.start - 20), place.start))) continue;
      if (rule.anchored) {
        waiting.push({ rule, ...place, groups });
        continue;
      }
      const meaning = rule.mean(groups, reference, reference.today);
      if (meaning) found.push({ ...meaning, ...place, rule: rule.name });
    }
  }
  const plain = disjoint(found, text);
  const anchored = waiting.flatMap((wait) => {
    // "dage før jul" is not "dage" and then "før jul": the anchor may lie inside another date.
    const anchor = found
      .filter((date) => date.start >= wait.end && between.test(text.slice(wait.end, date.start)))
      .sort((a, b) => b.end - a.end)[0];
    const meaning =
      typeof anchor?.day === 'number' ? wait.rule.mean(wait.groups, reference, anchor.day) : null;
    return meaning && anchor
      ? [{ ...meaning, start: wait.start, end: anchor.end, rule: wait.rule.name }]
      : [];
  });
  return anchored.length > 0 ? disjoint([...anchored, ...found], text) : plain;
}

function disjoint(found: readonly FoundDate[], text: string): FoundDate[] {
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: FoundDate[] = [];
  for (const date of byLength) {
    if (kept.every((other) => date.end <= other.start || date.start >= other.end)) kept.push(date);
  }
  return named(
    kept.sort((a, b) => a.start - b.start),
    text,
  );
}

const exact: ReadonlySet<string> = new Set(['iso', 'figures', 'monthDay', 'date']);

/** "torsdag d. 15/10-2026" is one date: the weekday only names the day that is told. */
function named(dates: readonly FoundDate[], text: string): FoundDate[] {
  const out: FoundDate[] = [];
  for (const date of dates) {
    const before = out.at(-1);
    const names =
      before?.rule === 'weekday' &&
      exact.has(date.rule) &&
      /^[ ,(]*(?:d\.?|den|the|on)? *$/u.test(text.slice(before.end, date.start));
    if (before && names) out[out.length - 1] = { ...date, start: before.start };
    else out.push(date);
  }
  return out;
}
