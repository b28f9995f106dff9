import type { Chat } from '../../domain/chat.js';
import type { Owner } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { PersonRef } from '../../domain/person.js';
import type { Context, OwnerReading } from '../../language/recognition.js';

/** The people and units that names are read in the light of. */
export const knownIn = (chat: Chat | null, forum: Forum | null): Pick<Context, 'people' | 'units'> => ({
  people: chat ? peopleOf(chat.members) : [],
  units: (forum?.units ?? []).map((unit) => unit.name),
});

/** The same list for the same members: reading names in their light is prepared once for each list. */
const lists = new WeakMap<Chat['members'], Context['people']>();

function peopleOf(members: Chat['members']): Context['people'] {
  let people = lists.get(members);
  if (!people) {
    people = members.filter((member) => member.name).map(({ name }) => ({ name }));
    lists.set(members, people);
  }
  return people;
}

/** The owners that were read, as the record keeps them: people of the chat by their id, units with their contact. */
export function ownersFrom(
  readings: readonly OwnerReading[],
  members: readonly PersonRef[],
  forum: Pick<Forum, 'units'>,
): Owner[] {
  return readings.map((reading): Owner => {
    const { name, source } = reading;
    const unit = forum.units.find((u) => same(u.name, name));
    if (unit) return { kind: 'unit', name: unit.name, contact: unit.contact, source };
    const fits = members.filter((member) => same(member.name, name));
    const [person] = fits;
    if (person && fits.length === 1 && reading.kind === 'person') {
      return { kind: 'person', person: { id: person.id, name: person.name }, source };
    }
    if (reading.kind === 'unit') return { kind: 'unit', name, contact: null, source };
    return { kind: 'name', name, candidates: reading.candidates ?? [], source };
  });
}

const same = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
