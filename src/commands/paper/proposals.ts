import type { Due, Owner } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { AgendaItem, Meeting } from '../../domain/meeting.js';
import type { PersonRef } from '../../domain/person.js';
import type { MeetingHead } from '../../ports/records.js';
import { ownersFrom } from '../entry/owners.js';

/** Where a paper names nobody: its case officers, else the head who answers for it. */
export function proposedOwners(
  item: Pick<AgendaItem, 'caseOfficers' | 'responsible'>,
  people: readonly PersonRef[],
  forum: Forum,
): Owner[] {
  const named = item.caseOfficers.slice(0, 2);
  const names = named.length > 0 ? named : item.responsible ? [item.responsible] : [];
  return ownersFrom(
    names.map((name) => ({ name, kind: 'person', source: 'default', span: null })),
    people,
    forum,
  );
}

/** Where a paper names no day: the forum's next meeting, which may not have one yet. */
export function proposedDue(meeting: Pick<Meeting, 'id' | 'day'>, heads: readonly MeetingHead[]): Due {
  const after = meeting.day ?? '';
  const days = heads
    .filter((head) => head.id !== meeting.id && head.state !== 'ended')
    .flatMap((head) => (head.day !== null && head.day > after ? [head.day] : []))
    .sort();
  return { day: days[0] ?? null, meeting: { body: null }, source: 'default', assumed: [] };
}
