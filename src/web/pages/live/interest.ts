import { audienceOf } from '../../../commands/audience.js';
import type { Chat } from '../../../domain/chat.js';
import type { ForumId } from '../../../domain/forum.js';
import type { PersonId } from '../../../domain/person.js';
import type { Changed, Records } from '../../../ports/records.js';
import type { Reader } from '../door/gate.js';

/**
 * What a change of the record means to an open page: it may show something else now, it has nothing to do with it, or
 * its reader has no right to it any more.
 */
export type Interest = (changed: Changed) => Promise<'changed' | 'other' | 'over'>;

type Known = Pick<Records, 'chat' | 'chatsOf' | 'count' | 'forum' | 'forums'>;

/** A page of a chat shows its forum, with all its meetings, and settings of its reader. */
export function chatInterest(chat: Chat, { person }: Reader, records: Known): Interest {
  let shown = chat;
  return async (changed) => {
    if ('person' in changed) return changed.person === person ? 'changed' : 'other';
    if ('forum' in changed) return changed.forum === shown.forum ? 'changed' : 'other';
    if (changed.chat !== chat.id) return 'other';
    const now = await records.chat(chat.id);
    if (!now || !isIn(now, person)) return 'over';
    const same = withoutAge(now) === withoutAge(shown);
    shown = now;
    return same ? 'other' : 'changed';
  };
}

/** The roster is read again and again; that it was is nothing to show. */
const withoutAge = (chat: Chat): string => JSON.stringify({ ...chat, membersAt: null });

/**
 * A person's own page shows what the forums they are in have, and what others gave them. A forum that has once concerned
 * them goes on to do so: what was theirs may have become somebody else's.
 */
export async function ownInterest({ tenant, person }: Reader, records: Known): Promise<Interest> {
  const forums = new Set<ForumId>();
  const chats = new Set(
    (await records.chatsOf(person)).filter((chat) => isIn(chat, person)).map(({ id }) => id),
  );
  for (const { id } of await records.forums(tenant)) await look(id);

  return async (changed) => {
    if ('person' in changed) return changed.person === person ? 'changed' : 'other';
    if ('forum' in changed) return (await look(changed.forum)) ? 'changed' : 'other';
    const was = chats.has(changed.chat);
    const chat = await records.chat(changed.chat);
    const is = chat !== null && isIn(chat, person);
    if (is) chats.add(changed.chat);
    else chats.delete(changed.chat);
    return was === is ? 'other' : 'changed';
  };

  async function look(id: ForumId): Promise<boolean> {
    if (!forums.has(id) && (await concerns(id))) forums.add(id);
    return forums.has(id);
  }

  async function concerns(id: ForumId): Promise<boolean> {
    const forum = await records.forum(id);
    if (forum?.tenant !== tenant) return false;
    if ((await audienceOf(forum, { person }, records)).inside) return true;
    const given = [{ owner: { person } }, { offeredTo: person }];
    for (const what of given) if ((await records.count({ forums: [id], ...what })) > 0) return true;
    return false;
  }
}

const isIn = ({ gone, members }: Chat, person: PersonId): boolean =>
  gone === null && members.some(({ id }) => id === person);
