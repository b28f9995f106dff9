import { newMeeting } from '../../domain/create.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import { hasHappened } from '../applied.js';
import type { Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer, shown } from '../results.js';
import { saved, type Changed } from './change-meeting.js';
import { agendaMeeting } from './choose.js';

/** Changes the agenda of the open meeting, or of the one that it is being made for. */
export async function changePlanned(
  call: Call,
  did: string,
  work: (meeting: Meeting, forum: Forum) => Changed | Promise<Changed>,
): Promise<Handled> {
  if (!call.chat || !call.forum) return answer(say('only-in-chat', {}));
  return call.deps.records.inForum(call.forum.id, async (room) => {
    const forum = await room.forum();
    if (!forum) return nothing;
    const head = agendaMeeting(await room.meetings(), call.at, forum.zone);
    const meeting = (head && (await room.meeting(head.id))) ?? newMeeting(call.deps.ids(), forum);
    if (await hasHappened(room, meeting, call)) return nothing;
    const changed = await work(meeting, forum);
    if (!('meeting' in changed)) return answer(...changed.replies);
    room.putMeeting(saved(changed.meeting, call, did));
    return shown(meeting.id, ...(changed.replies ?? []));
  });
}
