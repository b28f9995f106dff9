import type { Forum } from '../domain/forum.js';
import type { PersonId } from '../domain/person.js';
import type { Audience } from '../domain/view/views.js';
import type { Records } from '../ports/records.js';
import { chatsOf } from './circle.js';

/** Somebody as the reader of a follow-up that concerns them. */
export async function readerOf(
  person: PersonId,
  forum: Forum,
  records: Pick<Records, 'chat'>,
): Promise<Audience> {
  const chats = await chatsOf(forum, records);
  const inside = chats.some(({ members }) => members.some((member) => member.id === person));
  return {
    kind: 'person',
    person,
    inside,
    secretary: inside && forum.secretary?.id === person,
    concerned: true,
  };
}
