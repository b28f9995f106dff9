import type { Chat } from '../../domain/chat.js';
import type { ReachView } from '../../domain/view/reply.js';
import type { Records } from '../../ports/records.js';

/** How many of a chat's members the bot can write to alone, and the link by which the others can let it. */
export async function reachOf(chat: Chat, records: Records, appId: string | null): Promise<ReachView | null> {
  const members = chat.members.filter((member) => member.role !== 'anonymous');
  if (members.length === 0) return null;
  const people = await Promise.all(members.map((member) => records.person(member.id)));
  const reachable = people.filter((person) => person?.reach.state === 'reachable').length;
  return {
    reachable,
    of: members.length,
    installLink: appId ? `https://teams.microsoft.com/l/app/${appId}` : null,
  };
}
