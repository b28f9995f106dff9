import { findDates } from '../dates/find.js';
import { dueIn } from '../dates/due.js';
import type { Grammar } from '../grammar.js';
import { self } from '../owners/parties.js';
import type { Capture, Correction, Line, Recognition } from '../recognition.js';
import { settle, type Settled } from '../talk.js';
import type { Reading, Sentence } from './reading.js';

/** How far back an answer reaches. */
const reach = 8;
const near = 4;
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

function withoutDates(lower: string, { reference }: Reading): string {
  let bare = lower;
  for (const date of [...findDates(lower, reference)].reverse()) {
    const before = bare.slice(0, date.start).replace(reference.words.deadline, ' ');
    bare = `${before} ${bare.slice(date.end)}`;
  }
  return bare;
}

const correction = (
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

/** What a sentence says about the talk before it; null when it says nothing of the kind. */
export function readThread(heard: Heard): Recognition[] | null {
  return (
    withdrawal(heard) ??
    answer(heard) ??
    taken(heard) ??
    reassigned(heard) ??
    redated(heard) ??
    decided(heard)
  );
}

const followUps = (talk: Talk): Settled[] => talk.settled.filter((one) => one.capture.kind === 'followUp');

/** The follow-up that is meant when nothing says which: that of the quoted line, else the last one. */
function latest({ talk }: Heard, within: number): Settled | null {
  if (talk.quoted) return followUps(talk).findLast((one) => one.message === talk.quoted?.id) ?? null;
  const last = followUps(talk).at(-1);
  return last && talk.ago(last.message) <= within ? last : null;
}

function withdrawal(heard: Heard): Recognition[] | null {
  const { grammar, bare, talk } = heard;
  if (!grammar.thread.withdraw.test(bare)) return null;
  const one = talk.quoted ? talk.settled.findLast((s) => s.message === talk.quoted?.id) : talk.settled.at(-1);
  if (!one || (!talk.quoted && talk.ago(one.message) > near)) return null;
  return [correction(heard, one.message, { kind: 'withdraw' }, 'withdraw')];
}

/** "Ja" and "nej" from the person who was asked. */
function answer(heard: Heard): Recognition[] | null {
  const { grammar, bare, said, reading, talk, sentence } = heard;
  const { yes, no, moreover } = grammar.thread;
  const me = self(reading.context, reading.prepared, null).name;
  const positive = yes.test(bare);
  // "Jeg kan ikke på mandag" is about Monday, not about the task.
  const negative = !positive && no.test(said);
  if (!positive && !negative) return null;
  const asked = followUps(talk).findLast(
    (one) =>
      one.capture.owners.some((owner) => owner.name === me) &&
      talk.line(one.message)?.from !== reading.context.from &&
      talk.ago(one.message) <= reach &&
      (talk.quoted === null || talk.quoted.id === one.message),
  );
  if (!asked) return null;
  // Something else has been asked since then.
  const since = talk.lines.slice(talk.lines.findIndex((line) => line.id === asked.message) + 1);
  if (since.some((line) => line.from !== reading.context.from && /\?\s*$/u.test(line.text))) return null;
  if (!positive) {
    if (sentence.tokens.some((token) => token.party)) return null;
    // The task is still there; it only has nobody now.
    return bare.length < 60
      ? [correction(heard, asked.message, { kind: 'owners', owners: [] }, 'decline')]
      : null;
  }
  if (moreover.test(sentence.lower)) return null;
  const found: Recognition[] = [correction(heard, asked.message, { kind: 'confirm' }, 'yes')];
  const due = bare.length < 80 ? dueIn(reading.prepared, sentence, reading.reference) : null;
  if (due) found.push(correction(heard, asked.message, { kind: 'due', due }, 'yes.due'));
  return found;
}

/** "Jeg tager den", "det kan jeg godt": what the line before it asks for. */
function taken(heard: Heard): Recognition[] | null {
  const { grammar, bare, reading } = heard;
  if (heard.sentence.question) return null;
  const me = [self(reading.context, reading.prepared, null)];
  if (grammar.thread.take.test(bare)) return take(heard, me);
  // "Jeg kan godt tage vagtplanen", where somebody has just said that it has to be done.
  const named = grammar.thread.takeNamed.exec(bare)?.groups?.['what'];
  const open =
    named === undefined
      ? undefined
      : followUps(heard.talk).findLast(
          ({ capture, message }) =>
            heard.talk.ago(message) <= near + 1 &&
            capture.text.toLowerCase().includes(named) &&
            capture.owners[0]?.name !== me[0]?.name,
        );
  return open ? [correction(heard, open.message, { kind: 'owners', owners: me }, 'take')] : null;
}

/** What is taken on by somebody: an open follow-up, or what a question asked for. */
export function take(heard: Heard, owners: Capture['owners'], within = reach): Recognition[] | null {
  const { talk, reading, grammar, sentence } = heard;
  const due = dueIn(reading.prepared, sentence, reading.reference);
  const back = talk.quoted ? [talk.quoted] : [...talk.lines].reverse().slice(0, within);
  for (const line of back) {
    const one = followUps(talk).findLast((settled) => settled.message === line.id);
    if (one) {
      const known =
        one.capture.owners.map((owner) => owner.name).join() === owners.map((owner) => owner.name).join();
      const change: Correction['change'] = known ? { kind: 'confirm' } : { kind: 'owners', owners };
      const found: Recognition[] = [correction(heard, line.id, change, known ? 'confirm' : 'take')];
      if (due) found.push(correction(heard, line.id, { kind: 'due', due }, 'take.due'));
      return found;
    }
    const asks = grammar.thread.asks.test(line.text.toLowerCase());
    if (line.from === reading.context.from && !asks) continue;
    if (!asks && !(talk.quoted && line === talk.quoted)) continue;
    const captured: Capture = {
      type: 'capture',
      kind: 'followUp',
      text: line.text.trim(),
      owners,
      due,
      span: [reading.prepared.toRaw(sentence.start), reading.prepared.toRaw(sentence.end)],
      rule: `${grammar.locale}.thread.take`,
      sure: true,
      answers: line.id,
    };
    return [captured];
  }
  return null;
}

/** "Nej, Lars tager den", "det gør Mette". */
function reassigned(heard: Heard): Recognition[] | null {
  const { grammar, sentence, reading } = heard;
  const { othersBefore, othersAfter } = grammar.thread;
  if (sentence.question || sentence.tokens.length > 12) return null;
  const who = sentence.tokens.find((token) => token.party);
  if (!who?.party) return null;
  const before = sentence.lower.slice(0, who.start - sentence.start);
  const after = sentence.lower.slice(who.end - sentence.start).replace(/[\s.!]+$/u, '');
  const [lead, tail] = [othersBefore.exec(before), othersAfter.exec(after)];
  if (!lead || !tail) return null;
  const rest = withoutDates(after.slice(tail[0].length), reading);
  const dated = !/[\p{L}\p{N}]/u.test(rest);
  // A bare name ("Lars") is no answer, unless something before or after it says that it is.
  if (!dated || (before.trim() === '' && tail[0].trim() === '')) return null;
  if (
    /^(?:nej|no|ok|ja|,|men|så| )*$/u.test(before) &&
    before.trim() !== '' &&
    tail[0].trim() === '' &&
    !/^nej|^no/u.test(before)
  )
    return null;
  return take(heard, who.party.owners, near + 1);
}

/** "senest mandag", "nej, torsdag": another day for the last one. */
function redated(heard: Heard): Recognition[] | null {
  const { grammar, sentence, reading, talk, said, bare } = heard;
  if (sentence.question) return null;
  const due = dueIn(reading.prepared, sentence, reading.reference);
  if (!due) return null;
  const led = grammar.thread.rather.exec(said);
  const rest = (led ? bare.replace(grammar.thread.rather, '') : bare).replace(
    reading.reference.words.fillers,
    ' ',
  );
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  const last = latest(heard, near + 1);
  if (!last) return null;
  const asked = talk.lines.slice(-2).some((line) => grammar.thread.when.test(line.text.toLowerCase()));
  const starts = due.span ? reading.prepared.lower.slice(sentence.start, sentence.end) : '';
  const deadline = reading.reference.words.deadline.test(
    starts.slice(0, Math.max(0, findDates(starts, reading.reference)[0]?.start ?? 0)),
  );
  const me = self(reading.context, reading.prepared, null).name;
  const concerned =
    last.capture.owners.some((owner) => owner.name === me) ||
    talk.line(last.message)?.from === reading.context.from;
  if (!led && !asked && !deadline && !(concerned && talk.ago(last.message) <= 2)) return null;
  return [correction(heard, last.message, { kind: 'due', due }, 'due')];
}

/** "Godkendt" by itself: the item under discussion, or what was proposed. */
function decided(heard: Heard): Recognition[] | null {
  const { grammar, reading, sentence, talk, said } = heard;
  if (sentence.question) return null;
  const form = grammar.thread.decided.find(({ pattern }) => pattern.test(said));
  if (!form) return null;
  const proposed = [talk.quoted, ...[...talk.lines].reverse().slice(0, reach)]
    .flatMap((line) =>
      line ? [grammar.thread.proposal.exec(line.text.toLowerCase())?.[1] ? line : null] : [],
    )
    .find((line) => line !== null);
  const content = proposed
    ? proposed.text.replace(/^[^:]{0,40}:\s*/u, '')
    : (reading.context.item?.title ?? null);
  if (!form.sure && content === null) return null;
  const captured: Capture = {
    type: 'capture',
    kind: form.kind,
    text: content ?? reading.prepared.text.slice(sentence.start, sentence.end),
    owners: [],
    due: null,
    span: [reading.prepared.toRaw(sentence.start), reading.prepared.toRaw(sentence.end)],
    rule: `${grammar.locale}.thread.decided`,
    sure: form.sure || content !== null,
    ...(proposed ? { answers: proposed.id } : {}),
  };
  return [captured];
}
