import type { Instant } from '../../domain/day.js';
import { ownerPerson, type Entry } from '../../domain/entry.js';
import type { EntryRef, FoundEntry } from '../../domain/found-entry.js';
import type { Forum, ForumId } from '../../domain/forum.js';
import type { PersonId } from '../../domain/person.js';
import { pingKind } from '../../domain/ping-step.js';
import type { Records } from '../../ports/records.js';

/** All open follow-ups of a forum are planned anew: what their reminders depend on has changed. */
export async function lookAgain(records: Records, forum: ForumId, now: Instant): Promise<void> {
  await plannedAnew(await records.find({ forums: [forum], type: 'followUp', open: true }), records, now);
}

/** The same of everything that somebody in their tenant is reminded of. */
export async function lookAgainFor(person: PersonId, records: Records, now: Instant): Promise<void> {
  const forums = await records.forums(person.slice(0, person.indexOf('/')));
  const open = { forums: forums.map(({ id }) => id), type: 'followUp', open: true } as const;
  const kept = forums.filter((forum) => keeps(forum, person)).map(({ id }) => id);
  const all = [
    ...(await records.find({ ...open, owner: { person } })),
    ...(await records.find({ ...open, offeredTo: person })),
    ...(await records.find({ ...open, forums: kept })).filter(isForKeepers),
  ];
  await plannedAnew(all, records, now);
}

const keeps = ({ secretary, chair }: Forum, person: PersonId): boolean =>
  secretary?.id === person || chair?.id === person;

/** Nobody has it, or what comes next of it, or came and did not arrive, is for others than its owners. */
const isForKeepers = ({ entry }: FoundEntry): boolean =>
  entry.type === 'followUp' &&
  (entry.owners.every((owner) => ownerPerson(owner) === null) ||
    (entry.nextPing !== null && pingKind(entry.nextPing.step) !== 'step') ||
    entry.pings.some(({ step, result }) => pingKind(step) === 'escalated' && result !== 'sent'));

async function plannedAnew(found: readonly FoundEntry[], records: Records, now: Instant): Promise<void> {
  const forums = new Map<ForumId, EntryRef[]>();
  for (const { ref } of found) forums.set(ref.forum, [...(forums.get(ref.forum) ?? []), ref]);
  const nextPing = { at: now, step: 'look' };
  for (const [forum, refs] of forums) {
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
