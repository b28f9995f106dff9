import type { Chat, ChatId } from '../domain/chat.js';
import type { Forum } from '../domain/forum.js';
import type { PersonId } from '../domain/person.js';
import type { Audience } from '../domain/view/views.js';
import type { Records } from '../ports/records.js';

/** Who a chat or a person is towards a forum. A person is inside when they are in one of its chats. */
export async function audienceOf(
  forum: Forum,
  who: { chat: ChatId } | { person: PersonId },
  records: Pick<Records, 'chat'>,
): Promise<Audience> {
  if ('chat' in who) return { kind: 'chat', chat: who.chat, inside: forum.chats.includes(who.chat) };
  const chats = await Promise.all(forum.chats.map((chat) => records.chat(chat)));
  const inside = chats.some((chat) => isMember(chat, who.person));
  return {
    kind: 'person',
    person: who.person,
    inside,
    secretary: inside && forum.secretary?.id === who.person,
  };
}

const isMember = (chat: Chat | null, person: PersonId): boolean =>
  chat?.gone === null && chat.members.some((member) => member.id === person);

/** The forums a person is in by membership of their chats. */
export async function forumsOf(
  person: PersonId,
  tenant: string,
  records: Pick<Records, 'forums' | 'chatsOf'>,
): Promise<Forum[]> {
  const chats = await records.chatsOf(person);
  const mine = new Set(chats.filter((chat) => isMember(chat, person)).map((chat) => chat.id));
  return (await records.forums(tenant)).filter((forum) => forum.chats.some((chat) => mine.has(chat)));
}
