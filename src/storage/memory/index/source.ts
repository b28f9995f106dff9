import type { Entry } from '../../../domain/entry.js';
import type { Forum, ForumId } from '../../../domain/forum.js';
import type { FoundEntry } from '../../../domain/found-entry.js';
import type { AgendaItem, Meeting } from '../../../domain/meeting.js';
import type { Document } from '../document.js';
import type { MeetingHead } from '../../../ports/records.js';

export type FoundItem = NonNullable<FoundEntry['item']>;

/** What the index takes from a document that holds entries: a meeting, or a forum with its follow-ups without one. */
export interface Source {
  forum: ForumId;
  /** Null for the forum's own. */
  head: MeetingHead | null;
  items: readonly AgendaItem[];
  entries: readonly Entry[];
  /** With `tombstones`, keys and ids of messages that had an effect here, besides those that made an entry. */
  applied: Meeting['applied'];
  tombstones: Meeting['tombstones'];
}

export const sourceOfMeeting = (meeting: Meeting): Source => ({
  forum: meeting.forum,
  head: headOf(meeting),
  items: meeting.items,
  entries: meeting.entries,
  applied: meeting.applied,
  tombstones: meeting.tombstones,
});

const none: [] = [];

/** A forum is asked for its keys directly, so it names none. */
export const sourceOfForum = (forum: Forum): Source => ({
  forum: forum.id,
  head: null,
  items: none,
  entries: forum.followUps,
  applied: none,
  tombstones: none,
});

/** What the index takes from a document, if anything. */
export const sourceOf = ({ kind, body }: Document): Source | null =>
  kind === 'meeting' ? sourceOfMeeting(body) : kind === 'forum' ? sourceOfForum(body) : null;

/** Those of a version of a document that an earlier one did not have: nothing stored is changed in place. */
export const newEntries = (now: Source, before: Source | null): readonly Entry[] =>
  before ? now.entries.filter((entry, place) => entry !== before.entries[place]) : now.entries;

export const sameNames = (now: Source, before: Source | null): boolean =>
  now.applied === before?.applied && now.tombstones === before.tombstones;

export const namesOf = ({ applied, tombstones }: Source): string[] => [
  ...applied.map(({ key }) => key),
  ...tombstones,
];

/** What a version of a document has and an earlier one had not, or perhaps not. */
export interface News {
  entries: readonly Entry[];
  names: readonly string[];
}

export const noNews: News = { entries: [], names: [] };

export const newsOf = (now: Source, before: Source | null): News => ({
  entries: newEntries(now, before),
  names: sameNames(now, before) ? [] : namesOf(now),
});

export const foundItem = (item: AgendaItem, place: number): FoundItem => ({
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
