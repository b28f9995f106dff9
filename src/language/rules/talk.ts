import { findDates } from '../dates/find.js';
import type { Grammar } from '../grammar.js';
import type { Correction, Line } from '../recognition.js';
import { settle, type Settled } from '../talk.js';
import { matches } from '../text/pattern.js';
import type { Reading, Sentence } from './reading.js';

/** How far back an answer reaches. */
export const reach = 8;
export const near = 4;
/** Longer lines answer nothing by a turn of phrase. */
const longest = 160;

export interface Talk {
  lines: readonly Line[];
  /** The line that this one answers as a reply. */
  quoted: Line | null;
  settled: readonly Settled[];
  line: (id: string) => Line | undefined;
  /** How many lines ago; 1 is the last one. */
  ago: (id: string) => number;
}

export function talkOf(reading: Reading): Talk {
  const lines = (reading.context.previous ?? []).slice(-20);
  const { replyTo } = reading.context;
  return {
    lines,
    quoted: lines.find((line) => line.id === replyTo) ?? null,
    settled: settle(lines).filter((one) => !one.withdrawn),
    line: (id) => lines.find((line) => line.id === id),
    ago: (id) => lines.length - lines.findIndex((line) => line.id === id),
  };
}

export interface Heard {
  sentence: Sentence;
  /** Lower case, without dates, greeting and end marks. */
  bare: string;
  /** The same with dates. */
  said: string;
  grammar: Grammar;
  reading: Reading;
  talk: Talk;
}

export function hear(sentence: Sentence, grammar: Grammar, reading: Reading, talk: Talk): Heard | null {
  if (sentence.lower.length > longest) return null;
  const clean = (text: string): string =>
    text
      .replace(grammar.greeting, '')
      .replace(/[\s.!,…;)(]+$/u, '')
      .replace(/ {2,}/gu, ' ')
      .trim();
  const bare = withoutDates(sentence.lower, reading);
  return { sentence, bare: clean(bare), said: clean(sentence.lower), grammar, reading, talk };
}

export function withoutDates(lower: string, { reference }: Reading): string {
  let bare = lower;
  for (const date of [...findDates(lower, reference)].reverse()) {
    const before = bare.slice(0, date.start).replace(reference.words.deadline, ' ');
    bare = `${before} ${bare.slice(date.end)}`;
  }
  return bare;
}

/** What must come true first: nothing is taken on yet. */
const condition = /(?<!\p{L})(?:hvis|medmindre|såfremt|if|unless|provided)(?!\p{L})|\?/u;

const mark = / ?[,;(]| - | (?:men|but|og|and) /gu;

/** A line, and its beginnings up to a mark or a "men" behind which it only goes on: "det gør jeg, ringer i morgen". */
export function beginnings(line: string): string[] {
  const found = [line];
  for (const { index: at } of matches(mark, line)) {
    const head = line.slice(0, at);
    if (head.split(' ').length >= 3 && !condition.test(line.slice(at))) found.push(head);
  }
  return found;
}

export const correction = (
  heard: Heard,
  target: string,
  change: Correction['change'],
  rule: string,
  sure = true,
): Correction => ({
  type: 'correction',
  target,
  change,
  span: [
    heard.reading.prepared.toRaw(heard.sentence.start),
    heard.reading.prepared.toRaw(heard.sentence.end),
  ],
  rule: `${heard.grammar.locale}.thread.${rule}`,
  sure,
});

export const followUps = (talk: Talk): Settled[] =>
  talk.settled.filter((one) => one.capture.kind === 'followUp');

/** The follow-up that is meant when nothing says which: that of the quoted line, else the last one. */
export function latest({ talk }: Heard, within: number): Settled | null {
  if (talk.quoted) return followUps(talk).findLast((one) => one.message === talk.quoted?.id) ?? null;
  const last = followUps(talk).at(-1);
  return last && talk.ago(last.message) <= within ? last : null;
}
