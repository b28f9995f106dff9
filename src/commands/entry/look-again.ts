import type { Instant } from '../../domain/day.js';
import type { Entry } from '../../domain/entry.js';
import type { ForumId } from '../../domain/forum.js';
import type { PersonId } from '../../domain/person.js';
import type { Records } from '../../ports/records.js';

/** Open follow-ups, of a person or of whole forums, are planned anew: what their reminders depend on has changed. */
export async function lookAgain(
  records: Records,
  { forums, owner }: { forums: readonly ForumId[]; owner?: PersonId },
  now: Instant,
): Promise<void> {
  const found = await records.find({
    forums,
    type: 'followUp',
    open: true,
    ...(owner === undefined ? {} : { owner: { person: owner } }),
  });
  const nextPing = { at: now, step: 'look' };
  for (const forum of new Set(found.map(({ ref }) => ref.forum))) {
    const refs = found.flatMap(({ ref }) => (ref.forum === forum ? [ref] : []));
    await records.inForum(forum, async (room) => {
      const looked = <E extends Entry>(entries: E[], numbers: Set<number>): E[] =>
        entries.map((entry) =>
          entry.type === 'followUp' && numbers.has(entry.number) ? { ...entry, nextPing } : entry,
        );
      for (const id of new Set(refs.map(({ meeting }) => meeting))) {
        const numbers = new Set(refs.flatMap(({ meeting, number }) => (meeting === id ? [number] : [])));
        const meeting = id === null ? null : await room.meeting(id);
        const here = id === null ? await room.forum() : null;
        if (meeting) room.putMeeting({ ...meeting, entries: looked(meeting.entries, numbers) });
        if (here) room.putForum({ ...here, followUps: looked(here.followUps, numbers) });
      }
    });
  }
}

/** The same of everything somebody owns in their tenant. */
export async function lookAgainFor(person: PersonId, records: Records, now: Instant): Promise<void> {
  const forums = await records.forums(person.slice(0, person.indexOf('/')));
  await lookAgain(records, { forums: forums.map(({ id }) => id), owner: person }, now);
}
