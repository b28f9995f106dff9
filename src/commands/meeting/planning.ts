import type { Forum } from '../../domain/forum.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import { say, type Reply } from '../../domain/view/reply.js';
import type { Room } from '../../ports/records.js';
import { hasApplied, markApplied } from '../applied.js';
import type { Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer, shown } from '../results.js';
import { acting } from './acting.js';
import { refused, saved } from './change-meeting.js';
import { mayRun } from './roles.js';
import { tieAnew } from './tied-follow-ups.js';

/** The meeting as it is to be, others whose cards show less than the record, and what to say. */
export type Planned = { meeting: Meeting; also?: MeetingId[]; replies: Reply[] } | { replies: Reply[] };

/**
 * Changes when the chat's forum meets: by those who run its meetings, alone in the forum, once per delivery. Follow-ups
 * that are tied to a meeting follow it.
 */
export async function planning(
  call: Call,
  did: string,
  work: (room: Room, forum: Forum) => Promise<Planned>,
): Promise<Handled> {
  const { chat, forum: known, deps } = call;
  if (!chat || !known) return answer(say('only-in-chat', {}));
  const done = await deps.records.inForum(known.id, async (room): Promise<Handled> => {
    const forum = await room.forum();
    // Told by the forum: a meeting far ahead is not looked through for the messages that made it.
    if (!forum || hasApplied(forum, call)) return nothing;
    const run = await acting(forum, deps.records);
    if (!mayRun(run, null, call.sender.id)) return refused(run, null);
    const planned = await work(room, forum);
    if (!('meeting' in planned)) return answer(...planned.replies);
    room.putForum(markApplied(forum, call.key, call.at, did));
    room.putMeeting(saved(planned.meeting, call, did));
    const handled = shown(planned.meeting.id, ...planned.replies);
    return { ...handled, redraw: [...handled.redraw, ...(planned.also ?? [])] };
  });
  if (done.redraw.length > 0) await tieAnew(known.id, deps, call.at);
  return done;
}
