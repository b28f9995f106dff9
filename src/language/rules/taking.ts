import { dueIn } from '../dates/due.js';
import { self } from '../owners/parties.js';
import type { Capture, Correction, Recognition } from '../recognition.js';
import {
  beginnings,
  correction,
  followUps,
  near,
  reach,
  withoutDates,
  type Heard,
  type Talk,
} from './talk.js';

/** "Jeg tager den", "det kan jeg godt": what the line before it asks for. */
export function taken(heard: Heard): Recognition[] | null {
  const { grammar, bare, reading } = heard;
  if (heard.sentence.question) return null;
  const me = [self(reading.context, reading.prepared, null)];
  if (isTaking(heard)) return take(heard, me);
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

export const isTaking = ({ grammar, bare }: Heard): boolean =>
  beginnings(bare).some((beginning) => grammar.thread.take.test(beginning));

/** What is taken on by somebody: an open follow-up, or what a question asked for. */
export function take(heard: Heard, owners: Capture['owners'], within = reach): Recognition[] | null {
  const { talk, reading, grammar, sentence } = heard;
  const due = dueIn(reading.prepared, sentence, reading.reference);
  const back = talk.quoted ? [talk.quoted] : [...talk.lines].reverse().slice(0, within);
  const askers: string[] = [];
  for (const line of back) {
    const one = followUps(talk).findLast((settled) => settled.message === line.id);
    if (one) {
      const others = one.capture.owners.map((owner) => owner.name);
      const theirs = others.length > 0 && !others.some((name) => owners.some((owner) => owner.name === name));
      // It is somebody's already, and long ago, or something else was asked since then.
      if (
        theirs &&
        (talk.ago(line.id) > near ||
          askers.some((asker) => !others.includes(asker)) ||
          (promised(talk, line.id) && !talk.quoted && !grammar.thread.instead.test(heard.said)))
      )
        return null;
      const known =
        one.capture.owners.map((owner) => owner.name).join() === owners.map((owner) => owner.name).join();
      const change: Correction['change'] = known ? { kind: 'confirm' } : { kind: 'owners', owners };
      const found: Recognition[] = [correction(heard, line.id, change, known ? 'confirm' : 'take')];
      if (due) found.push(correction(heard, line.id, { kind: 'due', due }, 'take.due'));
      return found;
    }
    const asks = grammar.thread.asks.test(line.text.toLowerCase());
    if (line.from !== reading.context.from && /\?\s*$/u.test(line.text)) askers.push(line.from);
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

/** Whoever was asked has said yes. */
const promised = ({ lines }: Talk, target: string): boolean =>
  lines.some(({ read }) =>
    read.some((one) => one.type === 'correction' && one.target === target && one.change.kind === 'confirm'),
  );

/** "Nej, Lars tager den", "det gør Mette". */
export function reassigned(heard: Heard): Recognition[] | null {
  const { grammar, sentence, reading } = heard;
  const { othersBefore, othersAfter } = grammar.thread;
  if (sentence.question || sentence.tokens.length > 12) return null;
  const who = sentence.tokens.find((token) => token.party);
  if (!who?.party) return null;
  const before = sentence.lower.slice(0, who.start - sentence.start);
  const after = sentence.lower.slice(who.end - sentence.start).replace(/[\s.!]+$/u, '');
  const [lead, tail] = [othersBefore.exec(before), othersAfter.exec(after)];
  if (!lead || !tail) return null;
  // "Det gør Flemming, han har aftalen": why stands behind it.
  const rest = withoutDates(after.slice(tail[0].length).split(/[,;(]/u, 1)[0] ?? '', reading);
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
