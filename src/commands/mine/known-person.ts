import { newPerson } from '../../domain/create.js';
import type { Person, PersonId } from '../../domain/person.js';
import type { Records } from '../../ports/records.js';

/** A person as the record knows them: from what they wrote, or as a member of a chat. Null for somebody it has never met. */
export async function knownPerson(
  id: PersonId,
  tenant: string,
  records: Pick<Records, 'person' | 'chatsOf'>,
): Promise<Person | null> {
  const met = await records.person(id);
  if (met?.name) return met;
  const chats = await records.chatsOf(id);
  const member = chats.flatMap(({ gone, members }) => (gone ? [] : members)).find((one) => one.id === id);
  if (member) return { ...(met ?? newPerson({ id, tenant, name: '' })), name: member.name };
  return met;
}
