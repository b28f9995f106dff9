import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { Call } from '../command.js';
import { plannedMeeting } from '../meeting/choose.js';

/**
 * A chat that nobody had named joins a forum: what was put on the agenda in it is for that forum's meeting, of the same
 * day or the coming one. First there, then gone here: cut off in between, an item is in both and not in none.
 */
export async function bringAgenda(call: Call, own: Forum, chat: Chat, there: Forum): Promise<void> {
  const { records } = call.deps;
  if (own.named || own.chats.some((id) => id !== chat.id)) return;
  for (const head of await records.meetings(own.id)) {
    const meeting = head.state === 'planned' ? await records.meeting(head.id) : null;
    // What has entries has numbers of the other forum, and stays readable there.
    if (!meeting || meeting.items.length === 0 || meeting.entries.length > 0) continue;
    await records.inForum(there.id, async (room) => {
      const target = await plannedMeeting(room, there, meeting.day, call);
      room.putMeeting(withItems(target, meeting));
    });
    await records.inForum(own.id, async (room) => {
      const now = await room.meeting(meeting.id);
      if (now) room.putMeeting({ ...now, items: [], state: 'ended', revision: now.revision + 1 });
    });
  }
}

const withItems = (target: Meeting, { items }: Meeting): Meeting => ({
  ...target,
  items: [...target.items, ...items.filter(({ id }) => !target.items.some((item) => item.id === id))],
  revision: target.revision + 1,
});
