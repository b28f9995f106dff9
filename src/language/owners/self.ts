import type { Context, OwnerReading } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import { directoryOf } from './directory.js';

/** The writer as an owner. */
export function self(
  context: Context,
  prepared: Prepared,
  at: { start: number; end: number } | null,
): OwnerReading {
  const person = directoryOf(context.people).byName.get(context.from.toLowerCase());
  return {
    name: person?.name ?? context.from,
    kind: 'person',
    source: 'implied',
    span: at && [prepared.toRaw(at.start), prepared.toRaw(at.end)],
  };
}
