import type { Instant } from '../../domain/day.js';
import { changeReservations, reservationsOf } from '../../domain/reservations.js';
import { say } from '../../domain/view/reply.js';
import { hasApplied } from '../applied.js';
import type { Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { changeMeeting } from './change-meeting.js';
import { openMeetingOf } from './open-meeting-of.js';

/**
 * Takes back the newest reservation that the person wrote down, where that is newer than `other`, the newest other thing
 * of theirs. Null when it is not.
 */
export async function undoReservation(call: Call, other: Instant): Promise<Handled | null> {
  const { chat, forum, deps, sender } = call;
  const meeting = chat && forum && (await openMeetingOf(chat, forum, deps));
  if (!meeting) return null;
  if (hasApplied(meeting, call)) return nothing;
  const newest = reservationsOf(meeting)
    .filter(({ by, withdrawn }) => by?.id === sender.id && !withdrawn)
    .toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (!newest || newest.at <= other) return null;
  return changeMeeting(call, { did: 'undo', meeting: meeting.id }, (now) => ({
    meeting: changeReservations(
      now,
      (one) => one.at === newest.at && one.by?.id === sender.id && !one.withdrawn,
      { withdrawn: true },
    ),
    replies: [say('reservation-removed', { name: newest.name })],
  }));
}
