import { isOpen, type FollowUp, type Ping } from '../entry.js';
import type { PersonId, Undeliverable } from '../person.js';
import { unreached } from '../ping-step.js';
import type { Audience, LineView, UnreachedView, UnreachedWhy } from './views.js';

/** Somebody whom reminders did not reach, with what they were about. */
export interface UnreachedGroup {
  /** Null: whoever reads it. */
  name: string | null;
  why: UnreachedWhy;
  /** Named in the forum's chat instead. */
  named: boolean;
  labels: string[];
}

/** What people did to the bot themselves: nobody is shown up for that before others. */
const chosen: ReadonlySet<Ping['result']> = new Set(['blocked-by-user', 'not-in-roster']);

/** Whom the newest reminder did not reach. With null it is told as everybody may read it. */
export const viewUnreached = (followUp: FollowUp, audience: Audience | null): UnreachedView[] =>
  isOpen(followUp)
    ? unreached(followUp).map(({ owner, ping, named }) => ({
        id: owner.id,
        name: owner.name,
        why:
          chosen.has(ping.result) && !mayKnow(owner.id, audience) ? 'unsaid' : (ping.result as Undeliverable),
        named,
      }))
    : [];

const mayKnow = (owner: PersonId, audience: Audience | null): boolean =>
  audience?.kind === 'person' && (audience.secretary || audience.person === owner);

/** Of an answer's entries: whom reminders did not reach, and why. */
export function unreachedIn(lines: readonly LineView[], reader: PersonId | null): UnreachedGroup[] {
  const groups = new Map<string, UnreachedGroup>();
  for (const { unreached: missed, label } of lines) {
    for (const { id, name, why, named } of missed) {
      const key = `${id} ${why} ${named}`;
      const group = groups.get(key) ?? { name: id === reader ? null : name, why, named, labels: [] };
      group.labels.push(label);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
