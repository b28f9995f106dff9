import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { Deps } from '../command.js';

/** The chat's open meeting, if any. */
export async function openMeetingOf(
  chat: Pick<Chat, 'id'>,
  forum: Pick<Forum, 'id'>,
  { records }: Pick<Deps, 'records'>,
): Promise<Meeting | null> {
  const heads = await records.meetings(forum.id);
  const open = heads.find((head) => head.state === 'open' && head.chat === chat.id);
  return open ? records.meeting(open.id) : null;
}
