import type { Away, Person } from '../../domain/person.js';
import type { MineView } from '../../domain/view/mine-view.js';
import { ownedBy } from '../entry/find-entry.js';
import { openOf, personTowards } from '../entry/open-of.js';
import { standsIn } from '../entry/stands-in.js';
import { lineOf } from './own-lines.js';
import { firstOf, type Situation } from './situation.js';

type StandIn = MineView['standIns'][number];

/** What those who are away have left to the person: what they own themselves, as the person may see it. */
export async function standInsOf(here: Situation): Promise<StandIn[]> {
  const { person, records, today } = here;
  const people = await records.people(person.tenant);
  const away = people.flatMap((other) => {
    const absence = standsIn(person.id, other, today);
    return absence ? [{ other, absence }] : [];
  });
  const all = await Promise.all(away.map(({ other, absence }) => standInFor(other, absence, here)));
  return all.filter(({ total }) => total > 0);
}

async function standInFor(other: Person, { until }: Away, here: Situation): Promise<StandIn> {
  const { person, records } = here;
  const theirs = (await openOf(other, records)).filter(
    ({ found }) => ownedBy(found, other.id) && !ownedBy(found, person.id),
  );
  const lines = firstOf(theirs, here).map(async (one) => {
    const audience = { ...(await personTowards(one.forum, person.id, records)), concerned: true };
    return lineOf({ ...one, audience });
  });
  return { id: other.id, name: other.name, until, total: theirs.length, lines: await Promise.all(lines) };
}
