import { amend, type By } from '../../domain/amend.js';
import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { Deps } from '../command.js';
import { changeEntry } from '../entry/change-entry.js';
import { nothing, type Handled, type Incoming } from '../incoming.js';
import { openMeeting } from '../meeting/change-meeting.js';
import { tellSecretary } from './edited.js';
import { entriesOfMessage } from './of-message.js';

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
  if (made.length === 0) return bury(incoming.message, chat, forum, deps);
  if (made.some(({ meeting }) => meeting?.draftedAt)) return tellSecretary({ forum }, made);
  const by: By = {
    person: { id: incoming.sender.id, name: incoming.sender.name },
    at: incoming.at,
    cause: { kind: 'delete', id: incoming.key },
  };
  const redraw = new Set<string>();
  for (const { ref } of made) {
    const changed = await changeEntry(ref, deps, by, (entry) => amend(entry, { withdrawn: true }, by));
    if (changed?.meeting) redraw.add(changed.meeting.id);
  }
  return { ...nothing, redraw: [...redraw] };
}

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
