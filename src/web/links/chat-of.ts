import type { ChatId } from '../../domain/chat.js';
import { spotOf, type OwnPlace } from '../../domain/own-address.js';
import type { LinkDeps } from './link-routes.js';

export interface Target {
  conversation: string;
  /** The meeting's panel shows one that is under way or to come; the forum's page shows all that has been. */
  page: 'panel' | 'forum';
  spot: string;
}

/** The chat where something is read: its own, or the forum's last one. Null where the bot is in none of them. */
export async function chatOf(place: OwnPlace, records: LinkDeps['records']): Promise<Target | null> {
  const forum = await records.forum(place.forum);
  if (!forum) return null;
  const { chat: own, page } = await whereOf(place, records);
  const inOrder = [...(own === null ? [] : [own]), ...forum.chats.toReversed()];
  for (const id of inOrder) {
    const chat = forum.chats.includes(id) ? await records.chat(id) : null;
    if (chat?.gone === null) {
      return { conversation: id.slice(forum.tenant.length + 1), page, spot: spotOf(place) };
    }
  }
  return null;
}

async function whereOf(
  { forum, at }: OwnPlace,
  records: LinkDeps['records'],
): Promise<{ chat: ChatId | null; page: Target['page'] }> {
  if (at.kind === 'meeting') {
    const meeting = await records.meeting(at.meeting);
    if (meeting?.forum !== forum) return { chat: null, page: 'forum' };
    return { chat: meeting.chat, page: meeting.state === 'ended' ? 'forum' : 'panel' };
  }
  const [found] = await records.find({ forums: [forum], number: at.number });
  return { chat: found?.meeting?.chat ?? null, page: 'forum' };
}
