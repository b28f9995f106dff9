import type { Context, Correction } from '../recognition.js';
import { settle } from '../talk.js';
import type { Prepared } from '../text/prepare.js';
import type { Stretch } from '../text/sentences.js';

const form = /^s\/(?<from>[^/]{1,200})\/(?<to>[^/]{0,200})\/?[gi]?$/u;
const more = /^(?:\.\.\.|…) *(?<rest>.+)$/u;

/** "s/mandag/tirsdag/" changes the text of the last capture it fits; "... og Y" adds to one's own last. */
export function substitution(prepared: Prepared, line: Stretch, context: Context): Correction[] | null {
  const said = prepared.text.slice(line.start, line.end);
  const change = form.exec(said)?.groups;
  const added = more.exec(said)?.groups?.['rest'];
  if (!change && added === undefined) return null;
  const lines = context.previous ?? [];
  const settled = settle(lines).filter((one) => !one.withdrawn);
  const of = (target: string, text: string): Correction[] => [
    {
      type: 'correction',
      target,
      change: { kind: 'text', text },
      span: [prepared.toRaw(line.start), prepared.toRaw(line.end)],
      rule: 'any.thread.substitution',
      sure: true,
    },
  ];
  if (change) {
    const { from = '', to = '' } = change;
    const one = settled.findLast(({ capture }) => capture.text.includes(from));
    return one
      ? of(
          one.message,
          one.capture.text.replace(from, () => to),
        )
      : [];
  }
  const last = lines.at(-1);
  const one = settled.at(-1);
  if (!one || !last || one.message !== last.id || last.from !== context.from || added === undefined)
    return null;
  return of(one.message, `${one.capture.text} ${added}`);
}
