import type { PersonRef } from '../domain/person.js';
import type { Forum } from '../domain/forum.js';
import type { EntryQuery } from '../ports/records.js';
import type { Call } from '../commands/command.js';
import { forumsHere } from './ask.js';

/** Whom and what a question here may name. */
export interface Known {
  people: PersonRef[];
  units: string[];
  forums: Forum[];
}

export async function knownHere(call: Call): Promise<Known> {
  const forums = await forumsHere(call);
  const ids = call.chat ? [call.chat.id] : forums.flatMap(({ chats }) => chats);
  const chats = await Promise.all([...new Set(ids)].map((id) => call.deps.records.chat(id)));
  const people = new Map(chats.flatMap((chat) => chat?.members ?? []).map((member) => [member.id, member]));
  return {
    people: [...people.values()].filter(({ name }) => name !== ''),
    units: forums.flatMap(({ units }) => units.map(({ name }) => name)),
    forums,
  };
}

/** What somebody named here owns; two of the same name are told apart by nobody, and found by it. */
export function ownedByNamed(name: string, { people }: Known): NonNullable<EntryQuery['owner']> {
  const [only, ...others] = people.filter((one) => one.name === name);
  return only && others.length === 0 ? { person: only.id, names: [name] } : { names: [name] };
}
