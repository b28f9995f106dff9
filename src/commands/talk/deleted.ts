import type { By } from '../../domain/amend.js';
import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { Deps } from '../command.js';
import { nothing, type Handled, type Incoming } from '../incoming.js';
import { openMeeting } from '../meeting/change-meeting.js';
import { entriesOfMessage } from './of-message.js';
import { reserveAnew } from './reserve.js';
import { rewrite } from './rewrite.js';

const most = 200;

/** A message was deleted: what came from it is struck through. One that has not come yet leaves a tombstone. */
export async function deleted(
  incoming: Incoming & { kind: 'deleted' },
  chat: Chat,
  forum: Forum,
  deps: Deps,
): Promise<Handled> {
  deps.talk.forget(chat.id, incoming.message);
  deps.talk.supersede(chat.id, incoming.message);
  const made = await entriesOfMessage(deps.records, forum, chat.id, incoming.message);
  if (made.length === 0) {
    const taken = await reserveAnew({ chat, forum }, incoming.message, null, deps);
    return taken ?? bury(incoming.message, chat, forum, deps);
  }
  return rewrite({ made, captures: [], members: chat.members, forum, by: deletedBy(incoming) }, deps);
}

export const deletedBy = ({ sender, at, key }: Incoming): By => ({
  person: { id: sender.id, name: sender.name },
  at,
  cause: { kind: 'delete', id: key },
});

async function bury(message: string, chat: Chat, forum: Forum, deps: Deps): Promise<Handled> {
  return deps.records.inForum(forum.id, async (room) => {
    const open = await openMeeting(room, chat.id);
    const meeting = open ? await room.meeting(open) : null;
    if (meeting && !meeting.tombstones.includes(message)) {
      room.putMeeting({ ...meeting, tombstones: [...meeting.tombstones, message].slice(-most) });
    }
    return nothing;
  });
}
