import type { Forum } from '../../domain/forum.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import { say, type Reply } from '../../domain/view/reply.js';
import type { Room } from '../../ports/records.js';
import { hasHappened, markApplied } from '../applied.js';
import type { Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer, shown } from '../results.js';
import { acting } from './acting.js';
import { carryOn } from './carry-over.js';
import { mayRun, runners } from './roles.js';
import { tieAnew } from './tied-follow-ups.js';

/** The meeting as it is to be, with what to say; or only what to say, when nothing changes. */
export type Changed = { meeting: Meeting; replies?: Reply[] } | { replies: Reply[] };

/**
 * Changes the chat's open meeting, or the one that a button names: alone in the forum, once per delivery, by those who
 * may. Cards follow.
 */
export async function changeMeeting(
  call: Call,
  wanted: { did: string; meeting?: MeetingId | undefined; run?: boolean },
  work: (meeting: Meeting, forum: Forum, room: Room) => Changed | Promise<Changed>,
): Promise<Handled> {
  const forumId = call.forum?.id;
  if (!call.chat || !forumId) return answer(say('only-in-chat', {}));
  const chat = call.chat.id;
  const done = await call.deps.records.inForum(forumId, async (room) => {
    const forum = await room.forum();
    const id = wanted.meeting ?? (await openMeeting(room, chat));
    const meeting = id ? await room.meeting(id) : null;
    if (!forum || !meeting) return answer(say('no-meeting-open', {}));
    if (await hasHappened(room, meeting, call)) return nothing;
    const run = wanted.run ? await acting(forum, call.deps.records) : forum;
    if (wanted.run && !mayRun(run, meeting, call.sender.id)) return refused(run, meeting);
    const changed = await work(meeting, forum, room);
    if (!('meeting' in changed)) return answer(...changed.replies);
    const after = saved(changed.meeting, call, wanted.did);
    room.putMeeting(after);
    const handled = shown(meeting.id, ...(changed.replies ?? []));
    if (meeting.state !== 'open' || after.state !== 'ended') return handled;
    const grown = await carryOn(after, room, forum, call);
    return { ...handled, redraw: [...handled.redraw, ...grown], over: true };
  });
  // Not in the forum's turn: follow-ups of other forums may wait for a meeting that was planned just now.
  if ('over' in done) await tieAnew(forumId, call.deps, call.at);
  return done;
}

/** The meeting with this delivery remembered. */
export const saved = (meeting: Meeting, call: Pick<Call, 'key' | 'at'>, did: string): Meeting => ({
  ...markApplied(meeting, call.key, call.at, did),
  revision: meeting.revision + 1,
});

export async function openMeeting(room: Room, chat: string): Promise<MeetingId | null> {
  return (await room.meetings()).find((head) => head.state === 'open' && head.chat === chat)?.id ?? null;
}

export const refused = (forum: Forum, meeting: Meeting | null): Handled =>
  answer(say('not-allowed', { who: runners(forum, meeting).map((person) => person.name) }));
