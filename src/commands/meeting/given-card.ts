import type { Instant } from '../../domain/day.js';
import { ownerPerson } from '../../domain/entry.js';
import type { MeetingId } from '../../domain/meeting.js';
import type { PersonId } from '../../domain/person.js';
import type { CardReply } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import type { Records } from '../../ports/records.js';
import { readerOf } from '../../reminders/reader.js';
import { found } from '../entry/change-entry.js';

/** A person's follow-ups of one meeting: all that are theirs now, or those with the numbers; null when there are none. */
export async function givenCard(
  person: PersonId,
  id: MeetingId,
  numbers: readonly number[] | null,
  records: Records,
  now: Instant,
): Promise<CardReply | null> {
  const meeting = await records.meeting(id);
  const forum = meeting && (await records.forum(meeting.forum));
  if (!forum || !person.startsWith(`${forum.tenant}/`)) return null;
  const reader = await readerOf(person, forum, records);
  const lines = meeting.entries
    .filter((entry) => entry.type === 'followUp' && !entry.suggested && !entry.withdrawn)
    .filter(
      (entry) => entry.type === 'followUp' && entry.owners.some((owner) => ownerPerson(owner)?.id === person),
    )
    .filter(({ number }) => numbers === null || numbers.includes(number))
    .map((entry) => viewEntry(found(entry, forum, meeting), reader));
  if (lines.length === 0 && numbers !== null) return null;
  return {
    kind: 'card',
    card: 'list',
    list: {
      heading: { code: 'given', meeting: id, meetingDay: meeting.day, forum: forum.name },
      lines,
      total: lines.length,
      undelivered: [],
    },
    now,
  };
}
