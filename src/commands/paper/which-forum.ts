import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { CardReply } from '../../domain/view/reply.js';
import type { Deps } from '../command.js';
import { mayJoin } from '../settings/may-join.js';

/** In a chat that nobody has named, the bot asks once which forum it is; it suggests what it has seen named. */
export async function whichForum(
  chat: Chat,
  forum: Forum,
  suggested: string | null,
  deps: Pick<Deps, 'records'>,
): Promise<CardReply[]> {
  if (forum.named) return [];
  const first = { asks: false };
  await deps.records.changeChat(chat.id, (known) => {
    first.asks = known?.forumAsked === false;
    return known && { ...known, forumAsked: true };
  });
  if (!first.asks) return [];
  const waiting = await waitingFor(chat, forum.tenant, deps);
  const name = suggested ?? forum.name;
  const question = { chat: chat.id, suggested: name, waiting, answer: null };
  return [{ kind: 'card', card: 'which-forum', question }];
}

/** Forums without a chat that somebody here may join it to; others are none of this chat's business. */
async function waitingFor(
  chat: Chat,
  tenant: string,
  { records }: Pick<Deps, 'records'>,
): Promise<{ id: string; name: string }[]> {
  const waiting: { id: string; name: string }[] = [];
  for (const forum of await records.forums(tenant)) {
    if (forum.chats.length > 0) continue;
    const may = await Promise.all(chat.members.map(({ id }) => mayJoin(forum, id, chat, records)));
    if (may.some(Boolean)) waiting.push({ id: forum.id, name: forum.name });
  }
  return waiting;
}
