import { findDates } from '../dates/find.js';
import { dueIn } from '../dates/due.js';
import { isSettled } from '../../domain/outcome.js';
import { self } from '../owners/parties.js';
import type { Recognition } from '../recognition.js';
import type { Settled } from '../talk.js';
import { beginnings, correction, latest, near, withoutDates, type Heard } from './talk.js';

function saysOnlyDay(said: string, { grammar, reading }: Heard): boolean {
  const { lead, rather, instead } = grammar.thread;
  const rest = withoutDates(said, reading)
    .replace(lead, '')
    .replace(rather, '')
    .replace(instead, '')
    .replace(reading.reference.words.fillers, ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** A day and nothing else: "gerne i denne uge". */
export const onlyDay = (heard: Heard): boolean => saysOnlyDay(heard.said, heard);

/** A day that is told right after a decision is that of the decision. */
const decidedSince = (one: Settled, { talk }: Heard): boolean =>
  talk.quoted === null &&
  talk.settled.some(
    ({ capture, message }) => isSettled(capture.kind) && talk.ago(message) < talk.ago(one.message),
  );

/** "senest mandag", "nej, torsdag": another day for the last one. */
export function redated(heard: Heard): Recognition[] | null {
  const { grammar, sentence, reading, talk, said } = heard;
  if (sentence.question) return null;
  const due = dueIn(reading.prepared, sentence, reading.reference);
  if (!due) return null;
  const { lead, rather, instead, when } = grammar.thread;
  const led = rather.test(said.replace(lead, '')) || instead.test(said);
  // "Det skal være inden fredag, de holder lukket i uge 6": why stands behind it.
  if (!(led ? beginnings(said) : [said]).some((beginning) => saysOnlyDay(beginning, heard))) return null;
  const last = latest(heard, near + 1);
  if (!last || decidedSince(last, heard)) return null;
  const asked = talk.lines.slice(-2).some((line) => when.test(line.text.toLowerCase()));
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
