import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import { findItem, type Meeting } from '../../domain/meeting.js';
import { maySeeItem } from '../../domain/view/access.js';
import { say } from '../../domain/view/reply.js';
import { entryView } from '../../domain/view/view-entry.js';
import type { Capture } from '../../language/recognition.js';
import { audienceOf, forumsOf } from '../audience.js';
import type { Deps } from '../command.js';
import { scheduled } from '../entry/change-entry.js';
import { nothing, type Handled, type Incoming, type MessageSent } from '../incoming.js';
import { openMeetingOf } from '../meeting/open-meeting-of.js';
import { entryOf } from './capture.js';
import { readLine } from './reading.js';

interface Stage {
  forum: Forum;
  chat: Chat;
  meeting: Meeting;
}

/**
 * While a closed item is on, those who may see it can write to the bot alone: what they decide goes on its record, and
 * no further. Null when that is not what is going on.
 */
export async function closedTalk(incoming: Incoming & MessageSent, deps: Deps): Promise<Handled | null> {
  const [stage, ...others] = await stagesOf(incoming, deps);
  if (!stage || others.length > 0) return null;
  const { address } = incoming.place;
  const chat: Chat = { ...stage.chat, id: `${incoming.tenant}/${address.conversation}` };
  const spoken = { incoming, chat, forum: stage.forum, meeting: stage.meeting };
  const captures = readLine(spoken, deps).filter((r): r is Capture => r.type === 'capture');
  if (captures.length === 0) return null;
  const calendar = await deps.calendar();
  return deps.records.inForum(stage.forum.id, async (room) => {
    const forum = await room.forum();
    const meeting = await room.meeting(stage.meeting.id);
    if (!forum || !meeting || (await room.meetingOfMessage(chat.id, incoming.message))) return nothing;
    const { current } = stage.meeting;
    const entries = captures
      .map((one) => entryOf(one, spoken, forum, { ...meeting, current }, room))
      .map((entry) => scheduled(entry, forum, calendar, incoming.at));
    room.putMeeting({
      ...meeting,
      entries: [...meeting.entries, ...entries],
      revision: meeting.revision + 1,
    });
    const replies = entries.map((entry) => say('captured', { entry: entryView(entry, forum, true) }));
    return { ...nothing, replies, redraw: [meeting.id] };
  });
}

/** Meetings that are at a closed item which the writer may see. */
async function stagesOf({ sender, tenant }: Incoming, deps: Deps): Promise<Stage[]> {
  const stages: Stage[] = [];
  for (const forum of await forumsOf(sender.id, tenant, deps.records)) {
    const audience = await audienceOf(forum, { person: sender.id }, deps.records);
    for (const id of forum.chats) {
      const chat = await deps.records.chat(id);
      const meeting = chat && (await openMeetingOf(chat, forum, deps));
      const item = meeting && findItem(meeting, meeting.current);
      if (item && item.visibility !== 'open' && maySeeItem(item, audience))
        stages.push({ forum, chat, meeting });
    }
  }
  return stages;
}
