import type { Capture, Recognition } from '../recognition.js';
import { reach, type Heard } from './talk.js';

/** "Godkendt" by itself: the item under discussion, or what was proposed. */
export function decided(heard: Heard): Recognition[] | null {
  const { grammar, reading, sentence, talk, said } = heard;
  if (sentence.question) return null;
  // "Afvist, det er entreprenørens ansvar": why stands behind it.
  const verdict = /^(?<word>[\p{L} ]{3,40})(?:, | - )(?!men |but )/u.exec(said)?.groups?.['word'] ?? said;
  const form = grammar.thread.decided.find(({ pattern }) => pattern.test(said) || pattern.test(verdict));
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
