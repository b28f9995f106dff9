import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { PersonRef } from '../../domain/person.js';
import type { Records } from '../../ports/records.js';

/**
 * The forum as its meetings are run now: when those who were named have all left its chats, they run nothing any more,
 * and it is as if nobody had been named. Whoever is still there, or may be, where a roster could not be read, goes on.
 */
export async function acting(forum: Forum, records: Pick<Records, 'chat'>): Promise<Forum> {
  const named = [forum.chair, forum.secretary].filter((person) => person !== null);
  if (named.length === 0) return forum;
  const chats = (await Promise.all(forum.chats.map((id) => records.chat(id)))).filter(isLive);
  const known = chats.length > 0 && chats.every(({ rosterRead }) => rosterRead === true);
  return known && named.every((person) => !isThere(person, chats))
    ? { ...forum, chair: null, secretary: null }
    : forum;
}

const isLive = (chat: Chat | null): chat is Chat => chat?.gone === null;

const isThere = (person: PersonRef, chats: readonly Chat[]): boolean =>
  chats.some((chat) => chat.members.some(({ id }) => id === person.id));
