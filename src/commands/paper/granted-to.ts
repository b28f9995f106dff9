import type { AgendaItem } from '../../domain/meeting.js';
import type { PersonId, PersonRef } from '../../domain/person.js';

/**
 * Who is let in to an item by its paper: each case officer whose whole name is that of just one member of the forum's
 * chats. A name that is nobody's there may be anybody's: those who run the meeting let them in themselves.
 */
export function grantedTo(
  { granted, caseOfficers }: Pick<AgendaItem, 'granted' | 'caseOfficers'>,
  people: readonly PersonRef[],
): PersonId[] {
  const named = caseOfficers.flatMap((name) => {
    const [one, ...others] = people.filter((person) => plain(person.name) === plain(name));
    return one && others.length === 0 ? [one.id] : [];
  });
  return [...new Set([...granted, ...named])];
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase().trim();
