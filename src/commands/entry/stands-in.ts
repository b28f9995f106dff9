import { awayOn } from '../../domain/away.js';
import { dayAt, type Day, type Instant } from '../../domain/day.js';
import { ownerPerson } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Away, Person, PersonId } from '../../domain/person.js';
import type { Records } from '../../ports/records.js';

/** The absence during which `substitute` stands in for somebody today; null when they do not. */
export function standsIn(substitute: PersonId, { away }: Pick<Person, 'away'>, today: Day): Away | null {
  const absence = awayOn(away, today);
  return absence?.substitute?.id === substitute ? absence : null;
}

/** Whether a person stands in now for one of the owners, reminded of it already or not. */
export async function standsInForOwner(
  { entry }: Pick<FoundEntry, 'entry'>,
  forum: Forum,
  substitute: PersonId,
  records: Pick<Records, 'person'>,
  now: Instant,
): Promise<boolean> {
  const owners = entry.type === 'followUp' ? entry.owners.flatMap((owner) => ownerPerson(owner) ?? []) : [];
  for (const { id } of owners) {
    const owner = await records.person(id);
    if (owner && standsIn(substitute, owner, dayAt(now, owner.zone ?? forum.zone))) return true;
  }
  return false;
}
