import { ownerPerson, type Due, type FollowUp, type Owner } from '../domain/entry.js';
import type { PersonId } from '../domain/person.js';
import type { Reminded } from './reminded.js';

/**
 * Since when a follow-up has been somebody's with the day that it has: it was made, its day was set, it came to them,
 * or it was opened again. For one who is not an owner, since its owners changed.
 */
export function sinceFor(
  { at, history }: FollowUp,
  person: PersonId,
  owner: boolean,
): Pick<Reminded, 'since' | 'takenOver'> {
  const last = history.findLast(({ field, before, after }) => {
    if (field === 'due') return dayOf(before) !== dayOf(after);
    if (field === 'owners') return !owner || (!holds(before, person) && holds(after, person));
    return (field === 'state' && before === 'done') || (field === 'suggested' && after === false);
  });
  return last && last.at > at
    ? { since: last.at, takenOver: owner && last.field !== 'due' }
    : { since: at, takenOver: false };
}

const dayOf = (due: unknown): unknown => (due as Due | null | undefined)?.day ?? null;

/** Whether this list of owners, as a history line has it, names a person. */
export const holds = (owners: unknown, person: PersonId): boolean =>
  Array.isArray(owners) && (owners as Owner[]).some((owner) => ownerPerson(owner)?.id === person);
