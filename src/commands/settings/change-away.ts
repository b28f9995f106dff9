import { notOver } from '../../domain/away.js';
import { dayAt } from '../../domain/day.js';
import type { Away, Person } from '../../domain/person.js';
import { hasApplied, markApplied } from '../applied.js';
import type { Call } from '../command.js';
import { lookAgainFor } from '../entry/look-again.js';

/** What was known and not over, what is known now, and what went. */
export interface ChangedAway {
  before: Away[];
  after: Away[];
  gone: Away[];
  /** The delivery had had its effect already. */
  again: boolean;
}

/** Changes when the sender is away; their reminders, and those of whom they stand in for, are planned anew. */
export async function changeAway(
  call: Call,
  change: (known: readonly Away[]) => Away[],
): Promise<ChangedAway> {
  const { deps, sender, at, zone, key } = call;
  const { records } = deps;
  const changed: ChangedAway = { before: [], after: [], gone: [], again: false };
  await records.changePerson(sender.id, (person) => {
    if (!person) return null;
    const before = notOver(person.away, dayAt(at, zone));
    const again = hasApplied(person, call);
    const after = again ? before : change(before);
    const gone = before.filter((one) => !after.includes(one));
    Object.assign(changed, { before, after, gone, again });
    return again ? null : markApplied({ ...person, away: after }, key, at, 'away');
  });
  if (changed.again) return changed;
  for (const id of [sender.id, ...(await standsInFor(call))]) await lookAgainFor(id, records, at);
  return changed;
}

async function standsInFor({ deps, sender, at, zone }: Call): Promise<string[]> {
  const today = dayAt(at, zone);
  const named = ({ away }: Person): boolean =>
    notOver(away, today).some(({ substitute }) => substitute?.id === sender.id);
  const people = await deps.records.people(sender.id.slice(0, sender.id.indexOf('/')));
  return people.filter(named).map(({ id }) => id);
}
