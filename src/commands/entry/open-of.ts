import { earlier } from '../../domain/day.js';
import type { FollowUp } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Person } from '../../domain/person.js';
import type { Audience } from '../../domain/view/views.js';
import type { EntryQuery, Records } from '../../ports/records.js';
import { audienceOf, forumsOf } from '../audience.js';

/** What is asked of the record here. */
export type ReadRecords = Pick<Records, 'forums' | 'find' | 'chat' | 'chatsOf'>;

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
  const { id, name, tenant } = person;
  const inside = await forumsOf(id, tenant, records);
  const mine = new Set(inside.map((forum) => forum.id));
  const outside = (await records.forums(tenant)).filter((forum) => !mine.has(forum.id));
  const found = await Promise.all([
    openIn(inside, { person: id, ...(name ? { names: [name] } : {}) }, records),
    // A name found where they are not is somebody else's.
    openIn(outside, { person: id }, records),
  ]);
  const forums = new Map([...inside, ...outside].map((forum) => [forum.id, forum] as const));
  const towards = new Map<string, Extract<Audience, { kind: 'person' }>>();
  const theirs: TheirFollowUp[] = [];
  for (const one of found.flat()) {
    const forum = forums.get(one.ref.forum);
    if (!forum || !isFollowUp(one)) continue;
    const audience = towards.get(forum.id) ?? (await personTowards(forum, id, records));
    towards.set(forum.id, audience);
    theirs.push({ found: one, forum, audience: { ...audience, concerned: true } });
  }
  return theirs.sort((a, b) => earlier(dueOf(a), dueOf(b)));
}

const openIn = (
  forums: readonly Forum[],
  owner: NonNullable<EntryQuery['owner']>,
  records: ReadRecords,
): Promise<FoundEntry[]> =>
  records.find({
    forums: forums.map(({ id }) => id),
    type: 'followUp',
    open: true,
    owner,
    order: 'due',
    limit: most,
  });

/** Behind all days where there is none. */
const dueOf = ({ found }: TheirFollowUp): string => found.entry.due?.day ?? '~';

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
