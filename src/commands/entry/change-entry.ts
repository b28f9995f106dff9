import type { By } from '../../domain/amend.js';
import { addDays } from '../../domain/day.js';
import { isOpen, type Entry, type FollowUp } from '../../domain/entry.js';
import type { EntryRef, FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import { findItem, itemNumber, type Meeting } from '../../domain/meeting.js';
import type { Calendar } from '../../ports/calendar.js';
import type { Room } from '../../ports/records.js';
import type { Deps } from '../command.js';
import { recur } from './recurring.js';

export interface ChangedEntry {
  before: FoundEntry;
  after: FoundEntry;
  meeting: Meeting | null;
  /** The one that comes after it in a series, where this change made it. */
  next: FoundEntry | null;
}

/**
 * The one way in which an entry changes: by message, by button and by page. `change` is pure and gives the entry as it
 * is to be; the same entry back changes nothing. Null when there is no such entry.
 */
export async function changeEntry(
  ref: EntryRef,
  deps: Pick<Deps, 'records' | 'calendar' | 'reminded'>,
  by: By,
  change: (entry: Entry, meeting: Meeting | null, forum: Forum) => Entry,
): Promise<ChangedEntry | null> {
  const calendar = await deps.calendar();
  const changed = await deps.records.inForum(ref.forum, async (room) => {
    const forum = await room.forum();
    const meeting = ref.meeting ? await room.meeting(ref.meeting) : null;
    const before = (meeting?.entries ?? forum?.followUps)?.find((entry) => entry.number === ref.number);
    if (!forum || !before) return null;
    const where = { room, forum, meeting, records: deps.records, by };
    const recurred = await recur(before, change(before, meeting, forum), where);
    const after = scheduled(recurred.after, forum, calendar, by.at, before);
    let kept = after === before ? meeting : putEntry(room, forum, meeting, after);
    const next = recurred.next && scheduled(recurred.next, forum, calendar, by.at);
    // Read anew, for it holds the first change already.
    if (next) kept = putEntry(room, (await room.forum()) ?? forum, kept, next);
    return {
      before: found(before, forum, meeting),
      after: found(after, forum, kept),
      meeting: kept,
      next: next && !next.withdrawn ? found(next, forum, kept) : null,
    };
  });
  if (changed && changed.before.entry !== changed.after.entry) deps.reminded?.(changed.after);
  if (changed?.next) deps.reminded?.(changed.next);
  return changed;
}

/** Puts an entry in place of the one with its number, or at the end. */
function putEntry(room: Room, forum: Forum, meeting: Meeting | null, entry: Entry): Meeting | null {
  if (meeting) {
    const changed = { ...meeting, entries: place(meeting.entries, entry) };
    room.putMeeting(changed);
    return changed;
  }
  if (entry.type === 'followUp') room.putForum({ ...forum, followUps: place(forum.followUps, entry) });
  return null;
}

function place<E extends Entry>(entries: E[], entry: E): E[] {
  const at = entries.findIndex((e) => e.number === entry.number);
  return at < 0 ? [...entries, entry] : entries.with(at, entry);
}

/**
 * The entry with when to look at it next: its owners' days, hours and absences are known where reminders are sent, so
 * here it is only said that they must be planned. No ladder begins earlier than two weeks before the day.
 */
export function scheduled(
  entry: Entry,
  _forum: Forum,
  _calendar: Calendar,
  now: string,
  before?: Entry,
): Entry {
  if (entry.type !== 'followUp') return entry;
  if (before?.type === 'followUp' && !planChanged(before, entry)) return entry;
  const at = lookAt(entry, now);
  const known = entry.nextPing;
  if (known?.at === at || (known === null && at === null)) return entry;
  return { ...entry, nextPing: at === null ? null : { at, step: 'look' } };
}

function lookAt(entry: FollowUp, now: string): string | null {
  if (!isOpen(entry)) return null;
  const day = entry.due?.day ?? null;
  const asks = (entry.offered ?? null) !== null || entry.owners.length === 0;
  if (day === null || asks) return day === null && !asks ? null : now;
  const early = `${addDays(day, -14)}T00:00:00.000Z`;
  return early > now ? early : now;
}

/** Whether the change is one that reminders depend on. */
const planChanged = (before: FollowUp, after: FollowUp): boolean =>
  before.due?.day !== after.due?.day ||
  before.owners !== after.owners ||
  before.offered !== after.offered ||
  isOpen(before) !== isOpen(after);

export function found(entry: Entry, forum: Forum, meeting: Meeting | null): FoundEntry {
  const item = meeting && findItem(meeting, entry.item);
  return {
    ref: { forum: forum.id, meeting: meeting?.id ?? null, number: entry.number },
    entry,
    forum: { id: forum.id, name: forum.name, prefix: forum.prefix },
    meeting: meeting && {
      id: meeting.id,
      title: meeting.title,
      day: meeting.day,
      chat: meeting.chat,
      state: meeting.state,
    },
    item: item && {
      id: item.id,
      number: itemNumber(meeting, item.id),
      title: item.title,
      visibility: item.visibility,
      entitled: item.entitled,
      disqualified: item.disqualified,
      granted: item.granted,
      caseOfficers: item.caseOfficers,
      responsible: item.responsible,
      paper: item.paper,
    },
  };
}

export const isOpenFollowUp = (entry: Entry): entry is FollowUp => entry.type === 'followUp' && isOpen(entry);
