import type { Entry } from '../../../domain/entry.js';
import type { Forum, ForumId } from '../../../domain/forum.js';
import type { FoundEntry } from '../../../domain/found-entry.js';
import type { Meeting } from '../../../domain/meeting.js';
import type { MeetingHead } from '../../../ports/records.js';

export type FoundItem = NonNullable<FoundEntry['item']>;

/** What the index takes from a document that holds entries: a meeting, or a forum with its follow-ups without one. */
export interface Source {
  forum: ForumId;
  /** Null for the forum's own. */
  head: MeetingHead | null;
  items: readonly FoundItem[];
  /** What each item is found by besides the meeting's title, in the order of the items. */
  about: readonly (readonly string[])[];
  entries: readonly Entry[];
  /** Keys and ids of messages that had an effect here, besides those that made an entry. */
  names: readonly string[];
}

export const sourceOfMeeting = (meeting: Meeting): Source => ({
  forum: meeting.forum,
  head: headOf(meeting),
  items: meeting.items.map((item, place) => ({
    id: item.id,
    number: place + 1,
    title: item.title,
    visibility: item.visibility,
    entitled: item.entitled,
    disqualified: item.disqualified,
    granted: item.granted,
    paper: item.paper,
    caseOfficers: item.caseOfficers,
    responsible: item.responsible,
  })),
  about: meeting.items.map(({ title, caseNumber, background, asks }) => [
    title,
    caseNumber ?? '',
    background ?? '',
    ...asks,
  ]),
  entries: meeting.entries,
  names: [...meeting.applied.map((applied) => applied.key), ...meeting.tombstones],
});

/** A forum is asked for its keys directly, so it names none. */
export const sourceOfForum = (forum: Forum): Source => ({
  forum: forum.id,
  head: null,
  items: [],
  about: [],
  entries: forum.followUps,
  names: [],
});

export const headOf = (meeting: Meeting): MeetingHead => ({
  id: meeting.id,
  forum: meeting.forum,
  chat: meeting.chat,
  title: meeting.title,
  day: meeting.day,
  start: meeting.start,
  end: meeting.end,
  state: meeting.state,
  startedAt: meeting.startedAt,
  endedAt: meeting.endedAt,
  draft: meeting.draftedAt !== null && meeting.minutes?.state !== 'final',
});
