import { audienceOf } from '../../../commands/audience.js';
import type { Chat } from '../../../domain/chat.js';
import { dayAt, type Day } from '../../../domain/day.js';
import type { Forum } from '../../../domain/forum.js';
import type { PersonRef } from '../../../domain/person.js';
import type { Audience } from '../../../domain/view/views.js';
import type { Clock } from '../../../ports/clock.js';
import type { Records } from '../../../ports/records.js';
import type { Reader } from '../door/gate.js';

export interface ForumDeps {
  records: Records;
  clock: Pick<Clock, 'now'>;
}

/** The forum of a chat, and who reads its page there. */
export interface ForumPlace {
  chat: Chat;
  forum: Forum;
  person: PersonRef;
  audience: Audience;
  today: Day;
  deps: ForumDeps;
}

/** Null while the chat has no forum. */
export async function forumPlace(
  chat: Chat,
  { person }: Reader,
  deps: ForumDeps,
): Promise<ForumPlace | null> {
  const { records, clock } = deps;
  const forum = chat.forum === null ? null : await records.forum(chat.forum);
  if (!forum) return null;
  const name = chat.members.find(({ id }) => id === person)?.name ?? '';
  const audience = await audienceOf(forum, { person }, records);
  return { chat, forum, person: { id: person, name }, audience, today: dayAt(clock.now(), forum.zone), deps };
}
