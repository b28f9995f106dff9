import type { Entry } from '../../domain/entry.js';
import type { EntryRef } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { Records } from '../../ports/records.js';

export interface EntryOfMessage {
  ref: EntryRef;
  entry: Entry;
  meeting: Meeting | null;
}

/** The entries that a message made, in the order they were made. */
export async function entriesOfMessage(
  records: Records,
  forum: Pick<Forum, 'id'>,
  chat: string,
  message: string,
): Promise<EntryOfMessage[]> {
  return records.inForum(forum.id, async (room) => {
    const id = await room.meetingOfMessage(chat, message);
    const meeting = id ? await room.meeting(id) : null;
    const loose = (await room.forum())?.followUps ?? [];
    return [...(meeting?.entries ?? []), ...loose]
      .filter(({ source }) => source.kind === 'message' && source.chat === chat && source.message === message)
      .map((entry) => ({
        ref: {
          forum: forum.id,
          meeting: meeting?.entries.includes(entry) ? meeting.id : null,
          number: entry.number,
        },
        entry,
        meeting,
      }));
  });
}
