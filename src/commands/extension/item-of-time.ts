import type { Instant } from '../../domain/day.js';
import type { AgendaItem, Meeting } from '../../domain/meeting.js';

/** The item that was on when something was written: the last one begun before it. Null before the first. */
export function itemAt(meeting: Meeting, at: Instant): AgendaItem | null {
  const current = meeting.items.find(({ id }) => id === meeting.current);
  const since = current?.runningSince ?? current?.startedAt;
  if (current && since && since <= at) return current;
  const begun = meeting.items.filter(({ startedAt }) => startedAt !== null && startedAt <= at);
  return begun.toSorted((a, b) => (a.startedAt ?? '').localeCompare(b.startedAt ?? '')).at(-1) ?? null;
}
