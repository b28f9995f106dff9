import type { Grammar } from '../grammar.js';
import type { Capture, Recognition } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import type { Stretch } from '../text/sentences.js';

const bot = /^@?tovholder[,:]? +/iu;

/** The sentence as written, without greeting and mention of the bot. */
export function recordText(prepared: Prepared, { start, end }: Stretch, grammar: Grammar): string {
  const text = prepared.raw.slice(prepared.toRaw(start), prepared.toRaw(end)).trim();
  const calm = text.replace(bot, '');
  const greeting = grammar.greeting.exec(calm.toLowerCase());
  const rest = greeting ? calm.slice(greeting[0].length) : calm;
  return rest.length > 0 ? rest : calm;
}

const owners = (capture: Capture): string => capture.owners.map((owner) => owner.name).join(';');

/**
 * A decision of a message that is also somebody's task gives both; two sentences in which the same people undertake
 * something are one task; the same capture twice is one.
 */
export function merged(found: readonly Recognition[]): Recognition[] {
  const out: Recognition[] = [];
  for (const one of found) {
    const last = out.findLastIndex(
      (other) => other.type === 'capture' && one.type === 'capture' && isSame(other, one),
    );
    const before = out[last];
    if (one.type !== 'capture' || before?.type !== 'capture') {
      out.push(one);
      continue;
    }
    out[last] = {
      ...before,
      text: before.text === one.text ? before.text : `${before.text} ${one.text}`,
      due: before.due ?? one.due,
      span: [Math.min(before.span[0], one.span[0]), Math.max(before.span[1], one.span[1])],
      sure: before.sure || one.sure,
    };
  }
  const redated = new Set(
    out.flatMap((one) => (one.type === 'correction' && one.change.kind === 'due' ? [one.target] : [])),
  );
  // "Nej, det når jeg ikke. Fredag i stedet": it is not declined.
  const declined = (one: Recognition): boolean =>
    one.type === 'correction' &&
    one.change.kind === 'owners' &&
    one.change.owners.length === 0 &&
    redated.has(one.target);
  return withoutLoose(out.filter((one) => !declined(one)));
}

/** Beside a decision only what somebody has is a task of its own: "vi er enige om, at der skal laves …" is one thing. */
function withoutLoose(out: readonly Recognition[]): Recognition[] {
  const decided = out.some((one) => one.type === 'capture' && one.kind !== 'followUp');
  return decided
    ? out.filter(
        (one) =>
          one.type !== 'capture' ||
          one.kind !== 'followUp' ||
          one.owners.length > 0 ||
          one.rule.includes('marker'),
      )
    : [...out];
}

function isSame(a: Capture, b: Capture): boolean {
  if (a.kind !== b.kind) return false;
  if (a.rule.includes('.marker') || b.rule.includes('.marker')) return false;
  if (a.kind !== 'followUp') return true;
  return owners(a) === owners(b);
}
