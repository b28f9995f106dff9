import type { PersonRef } from '../../domain/person.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { readOwners } from '../../language/index.js';
import { forumsOf } from '../audience.js';
import type { Call } from '../command.js';
import { tenantOf } from './find-entry.js';
import { ownersFrom } from './owners.js';

/** The one person who is mentioned, or named among those that the writer meets in their forums. */
export async function personMeant(call: Call): Promise<PersonRef | TextReply> {
  const [mentioned] = call.mentions;
  if (mentioned) return mentioned;
  const words = call.words['who']?.trim() ?? '';
  const people = await peopleAround(call);
  const read = readOwners(words, {
    now: call.at,
    zone: call.zone,
    locale: call.locale,
    from: call.sender.name,
    people: people.map(({ name }) => ({ name })),
  });
  const [owner] = ownersFrom(read, people, { units: [] });
  if (owner?.kind === 'person') return owner.person;
  const names = owner?.kind === 'name' ? owner.candidates : [];
  return names.length > 1 ? say('person-ambiguous', { words, names }) : say('person-not-found', { words });
}

async function peopleAround({ chat, sender, deps: { records } }: Call): Promise<PersonRef[]> {
  if (chat) return chat.members;
  const forums = await forumsOf(sender.id, tenantOf({ sender }), records);
  const chats = await Promise.all(forums.flatMap((forum) => forum.chats.map((id) => records.chat(id))));
  const members = chats.flatMap((one) => one?.members ?? []).filter(({ name }) => name);
  return [...new Map(members.map(({ id, name }) => [id, { id, name }])).values()];
}
