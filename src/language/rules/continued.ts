import { dueIn } from '../dates/due.js';
import { self } from '../owners/parties.js';
import type { Capture, Recognition } from '../recognition.js';
import type { Stretch } from '../text/sentences.js';
import { onlyDay } from './redating.js';
import { isTaking } from './taking.js';
import type { Heard } from './talk.js';

/** What has to be done, though nobody is named: "der mangler et oplæg". */
const wanting =
  /(?<!\p{L})(?:skal|bør|må|mangler|behøver|should|must|needs?|has to|have to|missing|still no)(?!\p{L})/u;

/**
 * A sentence that goes on where the one before it in the same message stopped: a day alone ("… skriver du til dem? Gerne
 * i denne uge"), or who takes it on ("Skemaet skal være klart mandag. Det tager jeg mig af"). Gives all that is found by
 * then; null where it says nothing of the kind.
 */
export function continued(
  heard: Heard,
  before: Stretch,
  found: readonly Recognition[],
): readonly Recognition[] | null {
  const { sentence, reading } = heard;
  const { prepared, reference, context } = reading;
  if (sentence.question) return null;
  const at = found.findLastIndex((one) => one.type === 'capture' && one.kind === 'followUp');
  const last = found[at];
  const its = last?.type === 'capture' && last.span[1] === prepared.toRaw(before.end) ? last : null;
  const replaced = (change: Partial<Capture>): readonly Recognition[] =>
    found.map((one, i) => (i === at && its ? { ...its, ...change } : one));
  const alone = its?.due === null && onlyDay(heard);
  if (!alone && !isTaking(heard)) return null;
  const due = dueIn(prepared, sentence, reference);
  if (alone) return due ? replaced({ due }) : null;
  const owners = [self(context, prepared, null)];
  if (its?.owners.length === 0) return replaced({ owners, due: its.due ?? due, sure: true });
  const lower = prepared.lower.slice(before.start, before.end);
  if (its || lower.endsWith('?') || !wanting.test(lower)) return null;
  const span = [prepared.toRaw(before.start), prepared.toRaw(sentence.end)] as const;
  const capture: Capture = {
    type: 'capture',
    kind: 'followUp',
    text: prepared.raw.slice(...span).trim(),
    owners,
    due: due ?? dueIn(prepared, before, reference),
    span,
    rule: `${reading.locale}.thread.continued`,
    sure: true,
  };
  return [...found, capture];
}
