import { dueIn } from '../dates/due.js';
import { self } from '../owners/parties.js';
import type { Capture, Recognition } from '../recognition.js';
import { prepare } from '../text/prepare.js';
import { terms } from '../terms.js';
import { correction, followUps, near, reach, type Heard } from './talk.js';

/** "Glem det": the last one, or the one quoted, is taken back. */
export function withdrawal(heard: Heard): Recognition[] | null {
  const { grammar, bare, talk } = heard;
  const named = grammar.thread.withdrawNamed.exec(bare)?.groups?.['what'];
  if (named !== undefined) return withdrawalOf(named, heard);
  if (!grammar.thread.withdraw.test(bare)) return null;
  const one = talk.quoted ? talk.settled.findLast((s) => s.message === talk.quoted?.id) : talk.settled.at(-1);
  if (!one || (!talk.quoted && talk.ago(one.message) > near)) return null;
  return [correction(heard, one.message, { kind: 'withdraw' }, 'withdraw')];
}

/** "Glem det med skiltene": of all that is remembered the last that speaks of it. */
function withdrawalOf(named: string, heard: Heard): Recognition[] | null {
  const wanted = terms(named);
  const one = followUps(heard.talk).findLast(({ capture }) => {
    const its = terms(capture.text);
    return wanted.length > 0 && wanted.every((term) => its.includes(term));
  });
  return one ? [correction(heard, one.message, { kind: 'withdraw' }, 'withdraw')] : null;
}

/** "Skal jeg sende den rundt?" – "ja tak": what the line before it offers. */
export function accepted(heard: Heard): Recognition[] | null {
  const { grammar, bare, reading, talk, sentence } = heard;
  const line = talk.quoted ?? talk.lines.at(-1);
  if (
    !line ||
    line.from === reading.context.from ||
    line.read.length > 0 ||
    !grammar.thread.please.test(bare)
  )
    return null;
  if (!grammar.thread.offer.test(line.text.trim().toLowerCase())) return null;
  return [
    {
      type: 'capture',
      kind: 'followUp',
      text: line.text.trim(),
      owners: [self({ ...reading.context, from: line.from }, reading.prepared, null)],
      due: dueIn(reading.prepared, sentence, reading.reference) ?? plainDue(line.text, reading.reference),
      span: [reading.prepared.toRaw(sentence.start), reading.prepared.toRaw(sentence.end)],
      rule: `${grammar.locale}.thread.offer`,
      sure: false,
      answers: line.id,
    },
  ];
}

function plainDue(text: string, reference: Heard['reading']['reference']): Capture['due'] {
  const prepared = prepare(text);
  const due = dueIn(prepared, { start: 0, end: prepared.text.length }, reference);
  return due && { ...due, span: null };
}

/** "Ja" and "nej" from the person who was asked. */
export function answer(heard: Heard): Recognition[] | null {
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
