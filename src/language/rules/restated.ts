import { dueIn } from '../dates/due.js';
import type { Grammar } from '../grammar.js';
import type { Correction, Recognition } from '../recognition.js';
import type { Finding, Reading, Sentence } from './reading.js';
import { hear, type Talk } from './talk.js';
import { take } from './taking.js';

const near = 6;

/**
 * A promise that says again what stands already: the asked one answers with the same verb ("kan du skrive …?" – "jeg
 * skriver til dem i dag"), or somebody takes on by a pronoun what was asked of anyone. Null when it is a new one.
 */
export function restated(
  finding: Finding,
  sentence: Sentence,
  grammar: Grammar,
  reading: Reading,
  talkNow: (reading: Reading) => Talk,
): Recognition[] | null {
  if (!finding.rule.endsWith('promise.self') || (reading.context.previous?.length ?? 0) === 0) return null;
  const me = finding.owners[0]?.name;
  const talk = talkNow(reading);
  const at = sentence.tokens.findIndex(
    (token) =>
      token.start >= (finding.within?.start ?? 0) &&
      token.word.startsWith((finding.verb ?? '').replace(/e$/u, '')),
  );
  const object = sentence.tokens
    .slice(at + 1, at + 5)
    .findIndex((token) => grammar.thread.pronoun.test(token.word));
  const only = at >= 0 && object >= 0 && sentence.tokens.length <= 14;
  const stem = (finding.verb ?? '').replace(/e$/u, '').slice(0, 8);
  if (!only || stem.length < 2) return null;
  const mine = talk.settled.findLast(
    ({ capture, message }) =>
      capture.kind === 'followUp' &&
      talk.ago(message) <= near &&
      capture.owners.some((owner) => owner.name === me) &&
      capture.text.toLowerCase().includes(stem),
  );
  if (mine && !/(?<!\p{L})(?:også|also|too)(?!\p{L})/u.test(sentence.lower)) {
    const due = dueIn(reading.prepared, sentence, reading.reference);
    const change: Correction['change'][] = [
      { kind: 'confirm' },
      ...(due ? [{ kind: 'due', due } as const] : []),
    ];
    return change.map((one) => ({
      type: 'correction',
      target: mine.message,
      change: one,
      span: [reading.prepared.toRaw(sentence.start), reading.prepared.toRaw(sentence.end)],
      rule: `${grammar.locale}.thread.restated`,
      sure: true,
    }));
  }
  const heard = hear(sentence, grammar, reading, talk);
  const last = talk.lines.at(-1);
  const open = talk.settled.findLast(
    ({ capture, message }) =>
      capture.kind === 'followUp' && capture.owners.length === 0 && talk.ago(message) <= 3,
  );
  const asked = last && (grammar.thread.asks.test(last.text.toLowerCase()) || open);
  return heard && asked ? take(heard, finding.owners, 3) : null;
}
