import { addMilliseconds, type Instant } from '../domain/day.js';
import type { Ping } from '../domain/entry.js';
import type { Reach } from '../domain/person.js';
import type { Calendar } from '../ports/calendar.js';
import { given, type Reminded } from './reminded.js';

const hour = 3_600_000;
/** How often what Teams did not take, for no fault of its reader's, is tried in all. */
const mostTries = 3;
const passing: ReadonlySet<Ping['result']> = new Set(['gave-up', 'bot-not-registered']);

/** When what did not arrive may be tried again: soon, or once the reader can be reached after all; else null. */
export function againAt(tries: readonly Ping[], reach: Reach): Instant | null {
  const last = tries.at(-1);
  if (!last) return null;
  if (passing.has(last.result)) return tries.length < mostTries ? addMilliseconds(last.at, hour) : null;
  return reach.state === 'reachable' && reach.since > last.at ? reach.since : null;
}

/** Something that is told once, after these tries: when and to whom it may leave; null when no other try is to come. */
export function once(
  tries: readonly Ping[],
  at: Instant,
  reader: Reminded,
  calendar: Calendar,
): ReturnType<typeof given> | null {
  if (tries.some(({ result }) => result === 'sent')) return null;
  const first = given(at, reader, calendar);
  const theirs = tries.filter(({ person }) => person === first.to);
  if (theirs.length === 0) return first;
  const again = againAt(theirs, first.to === reader.id ? reader.reach : { state: 'unknown' });
  return again === null ? null : given(again > at ? again : at, reader, calendar);
}
