import type { Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import { isGiving, owed, withGiven, type Given, type GivenKey } from '../../domain/given.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import type { PersonId } from '../../domain/person.js';
import type { Deps } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { givenCard } from '../meeting/given-card.js';
import { reportUnreached } from './unreached.js';
import type { Upkeep } from './upkeep.js';

/**
 * After a meeting each owner gets one card with their follow-ups of it, and the secretary is told whom it did not reach.
 * What is on its way is on record, and what was cut off is sent again; an owner who is set later is told then.
 */
export const given: Upkeep = async (deps, now) => {
  const done: Handled[] = [];
  for (const forum of await deps.records.allForums()) {
    for (const head of await deps.records.meetings(forum.id)) {
      if (!isGiving(head, now)) continue;
      done.push(await giveOf(head.id, forum, deps, now), await reportUnreached(head.id, forum, deps, now));
    }
  }
  return together(done);
};

async function giveOf(id: MeetingId, forum: Forum, deps: Deps, now: Instant): Promise<Handled> {
  const known = await deps.records.meeting(id);
  if (!known || owed(known, now).length === 0) return nothing;
  const keys = await deps.records.inForum(forum.id, async (room): Promise<GivenKey[]> => {
    const meeting = await room.meeting(id);
    if (!meeting) return [];
    const due = owed(meeting, now);
    const [people, nobody] = [due.filter(({ person }) => person), due.filter(({ person }) => !person)];
    room.putMeeting(withGiven(withGiven(meeting, nobody, 'unreached', now), people, 'sending', now));
    return people;
  });
  const others: Handled['others'] = [];
  for (const person of new Set(keys.map((key) => key.person))) {
    const numbers = keys.filter((key) => key.person === person).map(({ number }) => number);
    const reply = person && (await givenCard(person, id, numbers, deps.records, now));
    if (person && reply) others.push({ person, reply });
  }
  if (keys.length === 0) return nothing;
  return {
    ...nothing,
    others,
    later: async (failed = []) => {
      await noteSent(id, forum, keys, failed, deps, now);
      return reportUnreached(id, forum, deps, now);
    },
  };
}

/** Whoever is not among those that failed has the card. */
const noteSent = (
  id: MeetingId,
  { id: forum }: Forum,
  keys: readonly GivenKey[],
  failed: readonly PersonId[],
  deps: Deps,
  at: Instant,
): Promise<void> =>
  deps.records.inForum(forum, async (room) => {
    const meeting: Meeting | null = await room.meeting(id);
    if (!meeting) return;
    const isLost = ({ person }: GivenKey): boolean => person !== null && failed.includes(person);
    const state = (key: GivenKey): Given['state'] => (isLost(key) ? 'unreached' : 'given');
    room.putMeeting(keys.reduce((now, key) => withGiven(now, [key], state(key), at), meeting));
  });

/** All of them as one, each followed by its own. */
function together(all: readonly Handled[]): Handled {
  const laters = all.flatMap(({ later }) => (later ? [later] : []));
  const others = all.flatMap((one) => one.others);
  if (laters.length === 0) return { ...nothing, others };
  return {
    ...nothing,
    others,
    later: async (failed) => together(await Promise.all(laters.map((later) => later(failed)))),
  };
}
