import { withoutAbsence } from '../../domain/absences.js';
import type { Instant } from '../../domain/day.js';
import { itemNumber, type Absence, type Meeting } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import { hasApplied } from '../applied.js';
import type { Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { changeAgenda } from './change-agenda.js';
import { agendaMeeting } from './choose.js';

/**
 * Takes back what the person last said of somebody's absence, where that is newer than `other`, the newest other thing
 * of theirs. Null when it is not.
 */
export async function undoAbsence(call: Call, other: Instant): Promise<Handled | null> {
  const meeting = await meetingHere(call);
  if (!meeting) return null;
  // Delivered twice, it takes back once, and not something else the second time.
  if (hasApplied(meeting, call)) return nothing;
  const newest = newestOf(meeting, call.sender.id);
  if (!newest || newest.at <= other) return null;
  return changeAgenda(call, { did: 'undo', who: 'anyone' }, (now) => {
    const item = newest.item === null ? null : itemNumber(now, newest.item);
    return {
      meeting: withoutAbsence(now, newest),
      replies: [say('absence-removed', { name: newest.name, item })],
    };
  });
}

const newestOf = (meeting: Meeting, person: string): Absence | null =>
  meeting.absences
    .filter((absence) => absence.by?.id === person)
    .toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null;

async function meetingHere({ chat, forum, at, deps }: Call): Promise<Meeting | null> {
  if (!chat || !forum) return null;
  const head = agendaMeeting(await deps.records.meetings(forum.id), at, forum.zone);
  return head && deps.records.meeting(head.id);
}
