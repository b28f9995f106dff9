import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { CardReply } from '../../domain/view/reply.js';
import type { Deps } from '../command.js';

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
  const others = await deps.records.forums(forum.tenant);
  const waiting = others.filter((other) => other.chats.length === 0).map(({ id, name }) => ({ id, name }));
  const name = suggested ?? forum.name;
  return [{ kind: 'card', card: 'which-forum', question: { chat: chat.id, suggested: name, waiting } }];
}
