import { isOpen, type FollowUp } from '../entry.js';
import type { PersonId, Undeliverable } from '../person.js';
import { unreached } from '../ping-step.js';
import type { LineView, UnreachedView } from './views.js';

/** Somebody whom reminders did not reach, with what they were about. */
export interface UnreachedGroup {
  /** Null: whoever reads it. */
  name: string | null;
  why: Undeliverable;
  /** Named in the forum's chat instead. */
  named: boolean;
  labels: string[];
}

export const viewUnreached = (followUp: FollowUp): UnreachedView[] =>
  isOpen(followUp)
    ? unreached(followUp).map(({ owner, ping, named }) => ({
        id: owner.id,
        name: owner.name,
        why: ping.result as Undeliverable,
        named,
      }))
    : [];

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
