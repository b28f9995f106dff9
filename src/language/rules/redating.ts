import { findDates } from '../dates/find.js';
import { dueIn } from '../dates/due.js';
import { self } from '../owners/parties.js';
import type { Recognition } from '../recognition.js';
import { correction, latest, near, type Heard } from './talk.js';

/** "senest mandag", "nej, torsdag": another day for the last one. */
export function redated(heard: Heard): Recognition[] | null {
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
