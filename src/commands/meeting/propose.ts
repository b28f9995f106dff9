import type { Instant } from '../../domain/day.js';
import { dayAt, timeAt } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { AgendaItem, Meeting } from '../../domain/meeting.js';
import { isProposed, withProposals } from '../../domain/proposals.js';
import { say } from '../../domain/view/reply.js';
import type { MeetingHead, Room } from '../../ports/records.js';
import { by, type Call } from '../command.js';
import type { Changed } from './change-meeting.js';
import { runners } from './roles.js';

interface Scene {
  call: Call;
  forum: Forum;
  room: Room;
}

/** Items that wait for the one who runs the meeting. What comes too late is kept for the meeting after. */
export async function propose(
  meeting: Meeting,
  items: readonly AgendaItem[],
  { call, forum, room }: Scene,
): Promise<{ changed: Changed; late: boolean }> {
  const { person } = by(call);
  const mine = items.map((item) => ({ ...item, proposedBy: person }));
  const until = meeting.proposalsUntil;
  if (until === null || call.at <= until) {
    const who = runners(forum, meeting)[0]?.name ?? '';
    const said = say('proposal-kept', { count: mine.length, title: mine[0]?.title ?? '', who });
    return { changed: { meeting: withProposals(meeting, mine), replies: [said] }, late: false };
  }
  const said = say('proposal-late', { ...momentIn(until, forum.zone), count: mine.length });
  const after = await meetingAfter(meeting, room);
  if (after) {
    room.putMeeting({ ...withProposals(after, mine), revision: after.revision + 1 });
    return { changed: { meeting, replies: [said] }, late: true };
  }
  const kept = mine.map((item): AgendaItem => ({ ...item, state: 'postponed' }));
  return { changed: { meeting: withProposals(meeting, kept), replies: [said] }, late: true };
}

/** A moment as a day and, unless it is the end of the day, a time. */
export const momentIn = (instant: Instant, zone: string): { day: string; time: string | null } => {
  const time = timeAt(instant, zone);
  return { day: dayAt(instant, zone), time: time === '23:59' ? null : time };
};

async function meetingAfter({ id, day }: Meeting, room: Room): Promise<Meeting | null> {
  if (day === null) return null;
  const dayOf = (head: MeetingHead): string => head.day ?? '';
  const later = (await room.meetings())
    .filter((head) => head.state === 'planned' && head.id !== id && dayOf(head) > day)
    .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))[0];
  return later ? room.meeting(later.id) : null;
}

export const proposalAt = (meeting: Meeting, number: number): AgendaItem | null =>
  meeting.proposals.filter(isProposed).find((item, at) => (item.proposal ?? at + 1) === number) ?? null;
