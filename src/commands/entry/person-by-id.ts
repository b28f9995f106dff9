import type { Forum } from '../../domain/forum.js';
import type { PersonRef } from '../../domain/person.js';
import type { Records } from '../../ports/records.js';

/** The person that a people picker gives: an Entra id, the first of several, or one of ours. Null for somebody unknown. */
export async function personById(
  given: string,
  forum: Forum,
  records: Pick<Records, 'person' | 'chatsOf'>,
): Promise<PersonRef | null> {
  const picked = given.split(',')[0]?.trim();
  if (!picked) return null;
  const id = picked.includes('/') ? picked : `${forum.tenant}/${picked}`;
  if (!id.startsWith(`${forum.tenant}/`)) return null;
  const known = await records.person(id);
  if (known?.name) return { id, name: known.name };
  const chats = await records.chatsOf(id);
  const member = chats.flatMap(({ members }) => members).find((one) => one.id === id);
  return member ? { id, name: member.name } : null;
}
