import type { ChatId } from '../../domain/chat.js';
import type { Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import type { PersonId } from '../../domain/person.js';
import type { MeetingHead } from '../../ports/records.js';
import { mayRun } from '../meeting/roles.js';

interface Source {
  meetings(): Promise<MeetingHead[]>;
  meeting(id: MeetingId): Promise<Meeting | null>;
}

/**
 * The meeting that something said in a chat belongs to: the one that is open there; or the one that was when it was said,
 * as long as its minutes are a draft, for those who run it and go through the chat afterwards.
 */
export async function meetingAt(
  source: Source,
  { forum, chat, at, person }: { forum: Forum; chat: ChatId; at: Instant; person: PersonId },
): Promise<Meeting | null> {
  const heads = (await source.meetings()).filter((head) => head.chat === chat);
  const open = heads.find(({ state }) => state === 'open');
  if (open) return source.meeting(open.id);
  const held = heads.find(
    ({ startedAt, endedAt }) => startedAt !== null && endedAt !== null && startedAt <= at && at <= endedAt,
  );
  const meeting = held ? await source.meeting(held.id) : null;
  const isDraft = meeting?.state === 'ended' && meeting.minutes?.state !== 'final';
  return isDraft && mayRun(forum, meeting, person) ? meeting : null;
}
