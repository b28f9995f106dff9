import type { Day, Instant } from './day.js';
import type { AgendaItem, ItemId, ItemState, Meeting } from './meeting.js';
import type { PersonId } from './person.js';

/** The items that are still to come after `from`, in the order they are taken: those behind it first. */
export function itemsToCome(meeting: Meeting, from: ItemId | null): AgendaItem[] {
  const at = meeting.items.findIndex((item) => item.id === from);
  const order = [...meeting.items.slice(at + 1), ...meeting.items.slice(0, at + 1)];
  return order.filter((item) => item.state === 'waiting');
}

/** The item that comes after `from`; when none waits, one that was paused and left. */
export const nextItem = (meeting: Meeting, from: ItemId | null): AgendaItem | null =>
  itemsToCome(meeting, from)[0] ??
  meeting.items.find((item) => item.state === 'paused' && item.id !== from) ??
  null;

/** The meeting with one item changed. */
export const withItem = (meeting: Meeting, id: ItemId, patch: Partial<AgendaItem>): Meeting => ({
  ...meeting,
  items: meeting.items.map((item) => (item.id === id ? { ...item, ...patch } : item)),
});

/** How long an item has run until now, in milliseconds. */
const spentOn = (item: AgendaItem, now: Instant): number =>
  item.spent +
  (item.runningSince === null ? 0 : Math.max(0, Date.parse(now) - Date.parse(item.runningSince)));

/** An item with its clock stopped. */
const stopped = (item: AgendaItem, at: Instant): Partial<AgendaItem> => ({
  spent: spentOn(item, at),
  runningSince: null,
});

/** The current item, if any, ends as `state`; its clock stops. */
export function leaveItem(meeting: Meeting, at: Instant, state: ItemState = 'done'): Meeting {
  const item = meeting.items.find(({ id }) => id === meeting.current);
  if (!item) return { ...meeting, current: null };
  return { ...withItem(meeting, item.id, { ...stopped(item, at), state }), current: null };
}

/** The current item rests: the meeting stays at it, and its clock stops. */
export function pauseItem(meeting: Meeting, at: Instant): Meeting {
  const item = meeting.items.find(({ id }) => id === meeting.current);
  return item?.state === 'running'
    ? withItem(meeting, item.id, { ...stopped(item, at), state: 'paused' })
    : meeting;
}

/** An item is put off to a day, or to the next meeting. */
export function postponeItem(meeting: Meeting, id: ItemId, day: Day | null, at: Instant): Meeting {
  const left = meeting.current === id ? leaveItem(meeting, at, 'postponed') : meeting;
  return withItem(left, id, { state: 'postponed', postponedTo: day });
}

/**
 * Begins an item, or goes on with it. Who may see it, if it is closed, is fixed now: those present, and whoever brought
 * it. One that was left and is come back to has had its time; nobody is told that it is over.
 */
export function enterItem(meeting: Meeting, id: ItemId, at: Instant, present: readonly PersonId[]): Meeting {
  const item = meeting.items.find((i) => i.id === id);
  if (!item) return meeting;
  const before = meeting.items.find((i) => i.id === meeting.current);
  // What rests is not over because another item is taken meanwhile.
  const left =
    meeting.current === id ? meeting : leaveItem(meeting, at, before?.state === 'paused' ? 'paused' : 'done');
  const begun = withItem(left, id, {
    state: 'running',
    startedAt: item.startedAt ?? at,
    runningSince: item.state === 'running' ? item.runningSince : at,
    overTold:
      item.overTold || (item.startedAt !== null && item.state !== 'paused' && item.state !== 'running'),
    postponedTo: null,
    entitled: item.entitled ?? [...present],
  });
  return { ...begun, current: id };
}
