import type { Change } from '../../domain/change.js';

/**
 * Of what an edited message says now, only what it did not say before: a date that was moved from the card is not moved
 * back because somebody mends a spelling mistake in the message.
 */
export function saidAnew<P extends object>(entry: { history: Change[] }, says: P): Partial<P> {
  const fresh = Object.entries(says).filter(([field, value]) => !same(saidBefore(entry, field), value));
  return Object.fromEntries(fresh) as Partial<P>;
}

/** What the message last said of a field: at its newest edit, or else as it was before anybody changed it. */
function saidBefore(entry: { history: Change[] }, field: string): unknown {
  const changes = entry.history.filter((change) => change.field === field);
  const edit = changes.findLast((change) => change.cause.kind === 'edit');
  if (edit) return edit.after;
  return changes.length > 0 ? changes[0]?.before : entry[field as keyof typeof entry];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(told(a)) === JSON.stringify(told(b));

/** What is tied to a meeting says which one; the day it has got from there since says nothing new. */
const told = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'meeting' in value && value.meeting !== null
    ? { meeting: value.meeting }
    : (value ?? null);
