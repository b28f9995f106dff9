import { by as byOf, type Call } from '../command.js';
import type { By } from '../../domain/amend.js';
import type { Chat, ChatMember } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting, MeetingId, Minutes } from '../../domain/meeting.js';
import { approversOf, minutesNow } from '../../domain/minutes.js';
import { say, type Reply } from '../../domain/view/reply.js';
import type { Records } from '../../ports/records.js';
import { hasApplied } from '../applied.js';
import { nothing, type Handled } from '../incoming.js';
import { refused, saved } from '../meeting/change-meeting.js';
import { mayRun } from '../meeting/roles.js';
import { answer } from '../results.js';
import { findMinutes } from './find-minutes.js';

/** The minutes as they are, with everybody's approval asked for. */
export interface MinutesScene {
  forum: Forum;
  meeting: Meeting;
  minutes: Minutes;
  by: By;
}

/** What becomes of them, with what to say; or only what to say, when nothing changes. */
export interface ChangedMinutes {
  meeting?: Meeting;
  forum?: Forum;
  replies?: Reply[];
  others?: Handled['others'];
}

/** Changes minutes alone in their forum, once per delivery, by its members or by those who run the meeting. */
export async function changeMinutes(
  call: Call,
  wanted: { did: string; meeting?: MeetingId | undefined; forum?: string | undefined; run?: boolean },
  work: (scene: MinutesScene) => ChangedMinutes,
): Promise<Handled> {
  const { records } = call.deps;
  const found = await findMinutes(call, wanted);
  if (!found) return answer(say('no-minutes', {}));
  const members = await membersOf(found.forum, found.meeting, records);
  const role = members.find((member) => member.id === call.sender.id)?.role;
  if (role !== 'member') return answer(say('not-allowed', { who: 'member' }));
  return records.inForum(found.forum.id, async (room) => {
    const forum = await room.forum();
    const meeting = await room.meeting(found.meeting.id);
    const minutes = forum && meeting && askedOf(meeting, forum, members);
    if (!minutes) return answer(say('no-minutes', {}));
    if (hasApplied(meeting, call)) return nothing;
    if (wanted.run && !mayRun(forum, meeting, call.sender.id)) return refused(forum, meeting);
    const changed = work({ forum, meeting, minutes, by: byOf(call) });
    if (changed.meeting) room.putMeeting(saved(changed.meeting, call, wanted.did));
    if (changed.forum && changed.forum !== forum) room.putForum(changed.forum);
    return {
      ...nothing,
      replies: changed.replies ?? [],
      others: changed.others ?? [],
      redraw: changed.meeting ? [meeting.id] : [],
    };
  });
}

/** The minutes with those named whose approval is wanted: fixed when the draft is first looked at. */
export function askedOf(meeting: Meeting, forum: Forum, members: readonly ChatMember[]): Minutes | null {
  const minutes = minutesNow(meeting, forum);
  if (!minutes || minutes.approvers.length > 0) return minutes;
  return { ...minutes, approvers: approversOf(meeting, members) };
}

/** Who is in the chat the meeting was held in, or in the forum's chats where it had none. */
export async function membersOf(
  forum: Forum,
  meeting: Pick<Meeting, 'chat'>,
  records: Pick<Records, 'chat'>,
): Promise<ChatMember[]> {
  const ids = meeting.chat ? [meeting.chat] : forum.chats;
  const chats: (Chat | null)[] = await Promise.all(ids.map((id) => records.chat(id)));
  const all = chats.flatMap((chat) => chat?.members ?? []);
  return [...new Map(all.map((member) => [member.id, member])).values()];
}
