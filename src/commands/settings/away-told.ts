import { addDays, dayAt } from '../../domain/day.js';
import type { Away } from '../../domain/person.js';
import type { AwayDays } from '../../domain/view/text-values/away.js';
import { backOn } from '../../reminders/reminded.js';
import type { Call } from '../command.js';

/** Absences as they are told, `among` all that the person has. */
export const awayDays = (these: readonly Away[], among: readonly Away[], call: Call): Promise<AwayDays[]> =>
  Promise.all(these.map((one) => told(one, among, call)));

async function told(
  { from, until, substitute }: Away,
  among: readonly Away[],
  call: Call,
): Promise<AwayDays> {
  const begun = from <= dayAt(call.at, call.zone) && from !== until;
  const standIn = substitute && (await call.deps.records.person(substitute.id));
  return {
    from: begun ? null : from,
    until,
    back: backOn(addDays(until, 1), among, await call.deps.calendar()),
    substitute: substitute?.name ?? null,
    unreached: standIn?.reach.state === 'unreachable',
  };
}
