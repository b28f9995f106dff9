import type { Instant } from './day.js';
import type { AgendaItem, ItemId, ItemState, Meeting } from './meeting.js';
import type { PersonId } from './person.js';

/** The item that comes after `from`: the first that waits behind it, or else the first that waits at all. */
export function nextItem(meeting: Meeting, from: ItemId | null): AgendaItem | null {
  const at = meeting.items.findIndex((item) => item.id === from);
  const waiting = (item: AgendaItem): boolean => item.state === 'waiting';
  return meeting.items.slice(at + 1).find(waiting) ?? meeting.items.find(waiting) ?? null;
}

/** The meeting with one item changed. */
export const withItem = (meeting: Meeting, id: ItemId, patch: Partial<AgendaItem>): Meeting => ({
  ...meeting,
  items: meeting.items.map((item) => (item.id === id ? { ...item, ...patch } : item)),
});

/** The running item, if any, ends as `state`. */
export function leaveItem(meeting: Meeting, state: ItemState = 'done'): Meeting {
  if (meeting.current === null) return meeting;
  return { ...withItem(meeting, meeting.current, { state }), current: null };
}

/** Begins an item. Who may see it, if it is closed, is fixed now: those present, and whoever brought it. */
export function enterItem(meeting: Meeting, id: ItemId, at: Instant, present: readonly PersonId[]): Meeting {
  const left = meeting.current === id ? meeting : leaveItem(meeting);
  const item = left.items.find((i) => i.id === id);
  if (!item) return meeting;
  const begun = withItem(left, id, {
    state: 'running',
    startedAt: item.startedAt ?? at,
    entitled: item.entitled ?? [...present],
  });
  return { ...begun, current: id };
}
