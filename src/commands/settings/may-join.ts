import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { PersonId, PersonRef } from '../../domain/person.js';
import type { Records } from '../../ports/records.js';

/**
 * Who may say that a chat belongs to a forum, whose papers its members then read: the forum's own people, its chair and
 * secretary. Where it has papers but no chat yet, whoever made it known by the first paper; or somebody who brought one,
 * in a chat with all who did. (Anybody may send a paper for any forum, so that alone gives nothing.)
 */
export async function mayJoin(
  there: Forum,
  person: PersonId,
  chat: Pick<Chat, 'members'>,
  records: Pick<Records, 'chat' | 'meeting' | 'meetings'>,
): Promise<boolean> {
  if ([there.chair, there.secretary].some((one) => one?.id === person)) return true;
  const chats = await Promise.all(there.chats.map((id) => records.chat(id)));
  const own = chats.flatMap((one) => one?.members ?? []);
  if (own.some(({ id, role }) => id === person && role === 'member')) return true;
  if (there.chats.length > 0) return false;
  if (firstOf(there)?.id === person) return true;
  const brought = await broughtBy(there, records);
  const here = new Set(chat.members.map(({ id }) => id));
  return brought.has(person) && [...brought].every((id) => here.has(id));
}

/** Those to ask: chair and secretary, or whoever brought the first paper. */
export const whoMayJoin = (there: Forum): PersonRef[] => {
  const named = [there.chair, there.secretary].filter((one) => one !== null);
  const first = firstOf(there);
  return named.length > 0 ? named : first ? [first] : [];
};

const firstOf = (forum: Forum): PersonRef | null =>
  forum.history.find(({ field, before }) => field === 'name' && before === null)?.by ?? null;

async function broughtBy(
  forum: Forum,
  records: Pick<Records, 'meeting' | 'meetings'>,
): Promise<ReadonlySet<PersonId>> {
  const heads = await records.meetings(forum.id);
  const meetings = await Promise.all(heads.map(({ id }) => records.meeting(id)));
  const items = meetings.flatMap((meeting) => meeting?.items ?? []);
  return new Set(items.flatMap(({ paper }) => paper?.broughtBy?.id ?? []));
}
