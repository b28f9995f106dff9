import type { FollowUp } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Person } from '../../domain/person.js';
import type { Audience } from '../../domain/view/views.js';
import type { Records } from '../../ports/records.js';
import { audienceOf } from '../audience.js';

/** What is asked of the record here. */
export type ReadRecords = Pick<Records, 'forums' | 'find' | 'chat'>;

export interface FoundFollowUp extends FoundEntry {
  entry: FollowUp;
}

export interface TheirFollowUp {
  found: FoundFollowUp;
  forum: Forum;
  /** The person towards that forum, as somebody whose it is or who looks after it. */
  audience: Extract<Audience, { kind: 'person' }>;
}

/** More than anybody has; what is beyond it is not lost, only not told. */
const most = 1000;

/**
 * Open follow-ups of a person in all forums of their tenant, by due day: as owner, as contact of a unit, and where they
 * are in the forum's chats also by their full name.
 */
export async function openOf(
  person: Pick<Person, 'id' | 'name' | 'tenant'>,
  records: ReadRecords,
): Promise<TheirFollowUp[]> {
  const forums = await records.forums(person.tenant);
  const owner = { person: person.id, ...(person.name ? { names: [person.name] } : {}) };
  const all = await records.find({
    forums: forums.map(({ id }) => id),
    type: 'followUp',
    open: true,
    owner,
    order: 'due',
    limit: most,
  });
  const byId = new Map(forums.map((forum) => [forum.id, forum] as const));
  const towards = new Map<string, Extract<Audience, { kind: 'person' }>>();
  const theirs: TheirFollowUp[] = [];
  for (const found of all) {
    const forum = byId.get(found.ref.forum);
    if (!forum || !isFollowUp(found)) continue;
    const audience = towards.get(forum.id) ?? (await personTowards(forum, person.id, records));
    towards.set(forum.id, audience);
    if (audience.inside || isNamedById(found.entry, person.id))
      theirs.push({ found, forum, audience: { ...audience, concerned: true } });
  }
  return theirs;
}

export const isFollowUp = (found: FoundEntry): found is FoundFollowUp => found.entry.type === 'followUp';

export async function personTowards(
  forum: Forum,
  person: string,
  records: Pick<Records, 'chat'>,
): Promise<Extract<Audience, { kind: 'person' }>> {
  const audience = await audienceOf(forum, { person }, records);
  if (audience.kind !== 'person') throw new Error('A person was asked for.');
  return audience;
}

const isNamedById = ({ owners }: FollowUp, person: string): boolean =>
  owners.some(
    (owner) =>
      (owner.kind === 'person' && owner.person.id === person) ||
      (owner.kind === 'unit' && owner.contact?.id === person),
  );
