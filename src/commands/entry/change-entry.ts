import type { By } from '../../domain/amend.js';
import { isOpen, type Entry, type FollowUp } from '../../domain/entry.js';
import type { EntryRef, FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import { findItem, itemNumber, type Meeting } from '../../domain/meeting.js';
import type { Calendar } from '../../ports/calendar.js';
import type { Room } from '../../ports/records.js';
import { plan } from '../../reminders/ladder.js';
import type { Deps } from '../command.js';

export interface ChangedEntry {
  before: FoundEntry;
  after: FoundEntry;
  meeting: Meeting | null;
}

/**
 * The one way in which an entry changes: by message, by button and by page. `change` is pure and gives the entry as it
 * is to be; the same entry back changes nothing. Null when there is no such entry.
 */
export async function changeEntry(
  ref: EntryRef,
  deps: Pick<Deps, 'records' | 'calendar'>,
  by: By,
  change: (entry: Entry, meeting: Meeting | null) => Entry,
): Promise<ChangedEntry | null> {
  const calendar = await deps.calendar();
  return deps.records.inForum(ref.forum, async (room) => {
    const forum = await room.forum();
    const meeting = ref.meeting ? await room.meeting(ref.meeting) : null;
    const before = (meeting?.entries ?? forum?.followUps)?.find((entry) => entry.number === ref.number);
    if (!forum || !before) return null;
    const after = scheduled(change(before, meeting), forum, calendar, by.at);
    const kept = after === before ? meeting : putEntry(room, forum, meeting, after);
    return {
      before: found(before, forum, meeting),
      after: found(after, forum, kept),
      meeting: kept,
    };
  });
}

/** Puts an entry in place of the one with its number, or at the end. */
export function putEntry(room: Room, forum: Forum, meeting: Meeting | null, entry: Entry): Meeting | null {
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

/** The entry with its next reminder planned anew. */
export function scheduled(entry: Entry, forum: Forum, calendar: Calendar, now: string): Entry {
  if (entry.type !== 'followUp') return entry;
  const nextPing = plan(entry, { calendar, ladder: forum.ladder, zone: forum.zone, now });
  const known = entry.nextPing;
  const same = known?.at === nextPing?.at && known?.step === nextPing?.step;
  return same ? entry : { ...entry, nextPing };
}

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
      paper: item.paper,
    },
  };
}

export const isOpenFollowUp = (entry: Entry): entry is FollowUp => entry.type === 'followUp' && isOpen(entry);
