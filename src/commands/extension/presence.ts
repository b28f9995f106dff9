import type { Deps } from '../command.js';
import type { Place } from '../incoming.js';

type InChat = Extract<Place, { kind: 'chat' }>;

/**
 * Whether the bot is in the chat. A message extension can be used anywhere, also where the bot is not; a chat that it
 * has not heard of, or was removed from, is asked for its members, which only those who are there are told.
 */
export async function isIn(place: InChat, { records, directory }: Deps): Promise<boolean> {
  const known = await records.chat(place.chat);
  if (known && known.gone === null && known.membersAt !== null) return true;
  return (await directory.members(place.chat)).ok;
}
