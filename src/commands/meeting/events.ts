import type { Instant } from '../../domain/day.js';
import type { Meeting } from '../../domain/meeting.js';
import { hasApplied, markApplied } from '../applied.js';
import type { Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { proposeClosing } from './closing.js';
import { openMeetingOf } from './open-meeting-of.js';
import { meetingOfCall, meetingsToCome } from './meeting-of-call.js';
import { startMeeting } from './start.js';

/**
 * Teams says that a call began in the chat, perhaps twice, late, or after it said that it ended. In a planned meeting's
 * slot it begins that meeting. While one is open it is that meeting; any other call is none of ours.
 */
export async function callBegan(call: Call, when: Instant): Promise<Handled> {
  const { chat, forum, deps } = call;
  if (!chat || !forum || chat.quiet) return nothing;
  const heads = await deps.records.meetings(forum.id);
  const head = meetingOfCall(heads, when, forum.zone, chat);
  const meeting = head && (await deps.records.meeting(head.id));
  if (!meeting || hasEnded(meeting, when)) return nothing;
  return startMeeting({ ...call, at: when }, { meeting: meeting.id, byEvent: true });
}

/** Its end overtook it. */
const hasEnded = (meeting: Meeting, began: Instant): boolean =>
  meeting.applied.some(({ did, at }) => did === 'call-ended' && at >= began);

/**
 * A call ended in the chat: whoever runs the open meeting is asked whether to close it. The end of a call from before the
 * meeting asks nothing; one whose start has not come yet is remembered.
 */
export async function callEnded(call: Call, when: Instant): Promise<Handled> {
  const { chat, forum, deps } = call;
  if (!chat || !forum || chat.quiet) return nothing;
  const open = await openMeetingOf(chat, forum, deps);
  if (open) return when < (open.startedAt ?? '') ? nothing : proposeClosing(call, { meeting: open.id });
  return deps.records.inForum(forum.id, async (room) => {
    for (const { id } of meetingsToCome(await room.meetings(), when, forum.zone, chat)) {
      const meeting = await room.meeting(id);
      if (meeting && !hasApplied(meeting, call)) {
        room.putMeeting(markApplied(meeting, call.key, when, 'call-ended'));
      }
    }
    return nothing;
  });
}
