import type { Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { PersonId, PersonRef } from '../../domain/person.js';
import { say } from '../../domain/view/reply.js';
import type { Records } from '../../ports/records.js';
import type { Handled } from '../incoming.js';
import { copiesCard } from './copies.js';

/** Whoever looks after the minutes: the secretary, else the chair, else whoever began the meeting. */
export const keeperOf = (forum: Forum, meeting: Meeting): PersonRef | null =>
  forum.secretary ?? forum.chair ?? meeting.startedBy;

/** The keeper hears that the minutes are final, and is offered to send copies where a paper names somebody. */
export async function tellOfApproval(
  meeting: Meeting,
  forum: Forum,
  by: PersonId | null,
  records: Records,
  now: Instant,
): Promise<Handled['others']> {
  const keeper = keeperOf(forum, meeting);
  if (!keeper) return [];
  const { day, minutes } = meeting;
  const told = say('minutes-approved', { forum: forum.name, day, version: minutes?.version ?? 1 });
  const copies = await copiesCard({ forum, meeting }, keeper.id, records, now);
  return [...(keeper.id === by ? [] : [told]), ...(copies ? [copies] : [])].map((reply) => ({
    person: keeper.id,
    reply,
  }));
}
