import type { Chat } from '../../domain/chat.js';
import { ownerPerson, type Entry, type Owner } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { PersonId, PersonRef } from '../../domain/person.js';

/** Chair and secretary of the forum; until they are named, whoever started the meeting. */
export function runners(forum: Forum, meeting: Meeting | null): PersonRef[] {
  const named = [forum.chair, forum.secretary].filter((person) => person !== null);
  if (named.length > 0) return named;
  return meeting?.startedBy ? [meeting.startedBy] : [];
}

/** Whether a person may run and close the meeting. While there is nobody to ask, every member may. */
export function mayRun(forum: Forum, meeting: Meeting | null, person: PersonId): boolean {
  const those = runners(forum, meeting);
  return those.length === 0 || those.some((runner) => runner.id === person);
}

/** Guests and anonymous people may be named, but change nothing. */
export const mayChange = (chat: Chat | null, person: PersonId): boolean => {
  const member = chat?.members.find((m) => m.id === person);
  return member === undefined || member.role === 'member';
};

/**
 * Who may correct an entry besides those who run the meeting: whoever wrote it or chose to write it down, and the owners
 * of a follow-up.
 */
export function keepersOf(entry: Entry): PersonRef[] {
  const taker = entry.history.find(({ field }) => field === 'captured')?.by;
  const owners = entry.type === 'followUp' ? entry.owners.flatMap((owner) => ownerPerson(owner) ?? []) : [];
  return [...(entry.author ? [entry.author] : []), ...(taker ? [taker] : []), ...owners];
}

export function mayChangeEntry(
  entry: Entry,
  forum: Forum,
  meeting: Meeting | null,
  person: PersonRef,
): boolean {
  return (
    mayRun(forum, meeting, person.id) ||
    keepersOf(entry).some(({ id }) => id === person.id) ||
    (entry.type === 'followUp' && entry.owners.some((owner) => isCalled(person, owner)))
  );
}

/** An owner who is only a name may be any of those who are called so. */
function isCalled({ name }: PersonRef, owner: Owner): boolean {
  if (owner.kind !== 'name') return false;
  const small = (text: string): string => text.normalize('NFC').toLowerCase();
  const [first = ''] = small(name).split(' ');
  return owner.candidates.includes(name) || [small(name), first].includes(small(owner.name));
}
