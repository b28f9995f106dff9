import type { Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import { unreported, withGiven, type Given } from '../../domain/given.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import type { PersonRef } from '../../domain/person.js';
import { say, type UnreachedLine } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { audienceOf } from '../audience.js';
import type { Deps } from '../command.js';
import { found } from '../entry/change-entry.js';
import { nothing, type Handled } from '../incoming.js';

/** Tells the secretary, once, of the owners that their follow-ups did not reach: else the chair, else who started. */
export async function reportUnreached(
  id: MeetingId,
  forum: Forum,
  deps: Deps,
  now: Instant,
): Promise<Handled> {
  const known = await deps.records.meeting(id);
  if (!known || unreported(known, now).length === 0) return nothing;
  const to = await reader(forum, known, deps);
  const noted = await deps.records.inForum(forum.id, async (room) => {
    const meeting = await room.meeting(id);
    const which = meeting ? unreported(meeting, now) : [];
    if (!meeting || which.length === 0) return null;
    room.putMeeting(withGiven(meeting, which, to ? 'reporting' : 'reported', now));
    return { meeting, which };
  });
  if (!noted || !to) return nothing;
  const lines = await linesFor(to, noted.which, noted.meeting, forum, deps);
  const note = (state: Given['state']): Promise<void> =>
    deps.records.inForum(forum.id, async (room) => {
      const meeting = await room.meeting(id);
      if (meeting) room.putMeeting(withGiven(meeting, noted.which, state, now));
    });
  if (lines.length === 0) {
    await note('reported');
    return nothing;
  }
  const reply = say('owners-unreached', { forum: forum.name, day: noted.meeting.day, lines });
  return {
    ...nothing,
    others: [{ person: to.id, reply }],
    later: async (failed = []) => {
      // The next time, somebody else who can be reached is told.
      await note(failed.includes(to.id) ? 'unreached' : 'reported');
      return nothing;
    },
  };
}

async function reader(
  { secretary, chair }: Forum,
  { startedBy }: Meeting,
  { records }: Deps,
): Promise<PersonRef | null> {
  for (const person of [secretary, chair, startedBy]) {
    if (!person) continue;
    const known = await records.person(person.id);
    if (known?.reach.state !== 'unreachable') return person;
  }
  return null;
}

/** By owner, with the numbers of what they were to get. Of a closed item the reader may not see, the number alone. */
async function linesFor(
  to: PersonRef,
  which: readonly Given[],
  meeting: Meeting,
  forum: Forum,
  { records }: Deps,
): Promise<UnreachedLine[]> {
  const audience = await audienceOf(forum, { person: to.id }, records);
  const lines = new Map<string, UnreachedLine>();
  for (const { number, person, name } of which) {
    const entry = meeting.entries.find((one) => one.number === number);
    if (!entry) continue;
    const view = viewEntry(found(entry, forum, meeting), audience);
    const who = view.text === null ? null : name;
    const why = name === null ? 'nobody' : person === null ? 'unknown' : 'unreachable';
    const line = lines.get(`${why} ${who ?? ''}`) ?? { who, why, labels: [] };
    lines.set(`${why} ${who ?? ''}`, { ...line, labels: [...line.labels, view.label] });
  }
  return [...lines.values()];
}
