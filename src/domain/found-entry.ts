import type { Entry } from './entry.js';
import type { Forum, ForumId } from './forum.js';
import type { AgendaItem, ItemId, Meeting, MeetingId } from './meeting.js';

export interface EntryRef {
  forum: ForumId;
  /** Null for a follow-up without a meeting. */
  meeting: MeetingId | null;
  number: number;
}

/** An entry with what is needed to show it. */
export interface FoundEntry {
  ref: EntryRef;
  entry: Entry;
  forum: Pick<Forum, 'id' | 'name' | 'prefix'>;
  meeting: Pick<Meeting, 'id' | 'title' | 'day' | 'chat' | 'state'> | null;
  item:
    | (Pick<
        AgendaItem,
        | 'title'
        | 'visibility'
        | 'entitled'
        | 'disqualified'
        | 'granted'
        | 'paper'
        | 'caseOfficers'
        | 'responsible'
      > & {
        id: ItemId;
        number: number;
      })
    | null;
}
