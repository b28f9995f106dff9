import { oneOf } from '../text/pattern.js';
import type { DateWords } from './words.js';

/** What of the calendar's words a text holds, looked up once per text and only when asked. */
export type Holds = (part: string) => boolean;

/** Tests whether a rule can match at all, from the words its form cannot do without. */
export type Need = (holds: Holds, text: string) => boolean;

const partsOfForm = /\{([a-z]+)\d?\}/g;

/** What one way of a form cannot do without; `choices` are groups of which some alternative must match. */
interface Way {
  parts: readonly string[];
  words: readonly string[];
  choices: readonly (readonly Way[])[];
}

/**
 * What a form cannot do without: for each of its alternatives the parts and plain words that stand outside everything
 * optional. Trying a hundred patterns on each text would cost far more than these look-ups.
 */
export function needOf(form: string): Need {
  const ways = waysOf(form);
  return (holds, text) => possible(ways, holds, text);
}

const possible = (ways: readonly Way[], holds: Holds, text: string): boolean =>
  ways.some(
    (way) =>
      way.words.every((word) => text.includes(word)) &&
      way.parts.every(holds) &&
      way.choices.every((choice) => possible(choice, holds, text)),
  );

const waysOf = (form: string): Way[] => alternatives(form).map(wayOf);

function wayOf(form: string): Way {
  const firm = withoutOptional(form);
  const choices: Way[][] = [];
  let outer = '';
  for (let i = 0; i < firm.length; i++) {
    if (firm[i] !== '(') {
      outer += firm[i] ?? '';
      continue;
    }
    const end = closing(firm, i);
    choices.push(waysOf(firm.slice(i + 1, end).replace(/^\?(?::|<[a-z\d]+>)/, '')));
    outer += '|';
    i = end;
  }
  const plain = outer.replace(partsOfForm, '|').replace(/\p{L}+[?*]/gu, '|');
  return {
    parts: [...outer.matchAll(partsOfForm)].map((match) => match[1] ?? ''),
    words: plain.match(/\p{L}{3,}/gu) ?? [],
    choices,
  };
}

/** The parts that a text holds, each looked for once. */
export function holdsOf(words: DateWords): (text: string) => Holds {
  const months = new RegExp(oneOf([...Object.keys(words.months), ...Object.keys(words.shortMonths)]), 'u');
  const full = new RegExp(oneOf(Object.keys(words.months)), 'u');
  const days = new RegExp(oneOf([...Object.keys(words.weekdays), ...Object.keys(words.shortWeekdays)]), 'u');
  const tests: Readonly<Record<string, RegExp>> = {
    month: months,
    fullmonth: full,
    weekday: new RegExp(oneOf(Object.keys(words.weekdays)), 'u'),
    wd: days,
    shortwd: new RegExp(oneOf(Object.keys(words.shortWeekdays)), 'u'),
    n: new RegExp(`\\d|(?<!\\p{L})(?:${oneOf(Object.keys(words.numbers))})(?!\\p{L})`, 'u'),
    ord: new RegExp(oneOf(Object.keys(words.ordinals)), 'u'),
    nth: new RegExp(oneOf(Object.keys(words.nths)), 'u'),
    unit: new RegExp(oneOf(Object.keys(words.units)), 'u'),
    holiday: new RegExp(oneOf(words.holidays.flatMap((holiday) => holiday.names)), 'u'),
    year: /\d{4}/u,
  };
  const digit = /\d/u;
  return (text) => {
    const known = new Map<string, boolean>();
    return (part) => {
      const key = tests[part] ? part : 'digit';
      let found = known.get(key);
      if (found === undefined) {
        found = (tests[part] ?? digit).test(text);
        known.set(key, found);
      }
      return found;
    };
  };
}

/** The end of the group that opens at a place. */
function closing(form: string, open: number): number {
  let depth = 0;
  for (let i = open; i < form.length; i++) {
    if (form[i] === '\\') i++;
    else if (form[i] === '[') i = form.indexOf(']', i);
    else if (form[i] === '(') depth++;
    else if (form[i] === ')' && --depth === 0) return i;
  }
  return form.length - 1;
}

/** Splits at the bars outside all groups. */
function alternatives(form: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let i = 0; i < form.length; i++) {
    if (form[i] === '\\') i++;
    else if (form[i] === '[') i = form.indexOf(']', i);
    else if (form[i] === '(') i = closing(form, i);
    else if (form[i] === '|') {
      found.push(form.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, form.slice(from)];
}

/** Takes out groups that may be absent, and what only looks around. */
function withoutOptional(form: string): string {
  let out = '';
  for (let i = 0; i < form.length; i++) {
    const char = form[i] ?? '';
    if (char === '\\' || char === '[') {
      const end = char === '\\' ? i + 1 : form.indexOf(']', i);
      out += '|';
      i = end;
    } else if (char === '(') {
      const end = closing(form, i);
      const inner = form.slice(i, end + 1);
      const optional = /[?*]/.test(form[end + 1] ?? '') || /^\(\?<?[=!]/.test(inner);
      out += optional ? '|' : inner;
      i = optional && /[?*]/.test(form[end + 1] ?? '') ? end + 1 : end;
    } else out += char;
  }
  return out;
}
