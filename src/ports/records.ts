import type { Chat, ChatId } from '../domain/chat.js';
import type { Day, Instant } from '../domain/day.js';
import type { Entry, FollowUpState, Outcome } from '../domain/entry.js';
import type { Forum, ForumId } from '../domain/forum.js';
import type { EntryRef, FoundEntry } from '../domain/found-entry.js';
import type { Meeting, MeetingId } from '../domain/meeting.js';
import type { Person, PersonId } from '../domain/person.js';

/**
 * The record: forums, meetings, people and chats. What is given out is the caller's to read, never to change in place;
 * changes go through inForum, changePerson and changeChat, and are durable when their promise resolves.
 * A failed write rejects, and what it would have changed is as before.
 */
export interface Records {
  forum(id: ForumId): Promise<Forum | null>;
  forums(tenant: string): Promise<Forum[]>;
  /** Forums of every tenant, for the command line. */
  allForums(): Promise<Forum[]>;
  meeting(id: MeetingId): Promise<Meeting | null>;
  /** Meetings of a forum by day, newest first; those without a day first of all. */
  meetings(forum: ForumId): Promise<MeetingHead[]>;
  /** The meetings that are open now, of all tenants: their cards are drawn again at start. */
  openMeetings(): Promise<MeetingHead[]>;
  person(id: PersonId): Promise<Person | null>;
  people(tenant: string): Promise<Person[]>;
  allPeople(): Promise<Person[]>;
  chat(id: ChatId): Promise<Chat | null>;
  chats(tenant: string): Promise<Chat[]>;
  /** The chats that have the person among their members, also those that the bot is out of. */
  chatsOf(person: PersonId): Promise<Chat[]>;

  /**
   * Runs `work` alone in the forum: nothing else changes it meanwhile. All that `work` put is written together or not
   * at all. No network call belongs in it. A throw in `work` leaves everything as it was and is passed on.
   */
  inForum<T>(forum: ForumId, work: (room: Room) => Promise<T> | T): Promise<T>;
  /** Runs alone for that person or chat. `change` gets null for one not yet known; returning null leaves it so. */
  changePerson(id: PersonId, change: (person: Person | null) => Person | null): Promise<Person | null>;
  changeChat(id: ChatId, change: (chat: Chat | null) => Chat | null): Promise<Chat | null>;

  /** Entries that fit every given condition, newest first unless `order` says otherwise. */
  find(query: EntryQuery): Promise<FoundEntry[]>;
  count(query: EntryQuery): Promise<number>;
  /** Agenda items that hold, for each of the groups, one of its terms: in title, meeting title, case number, asks or background. */
  findItems(query: ItemQuery): Promise<FoundItem[]>;
  /** Every term that entries and items of these forums hold, each once, in no order. */
  vocabulary(forums: readonly ForumId[]): Promise<string[]>;

  /**
   * Follow-ups whose next ping has come (nextPing.at <= now), oldest first, at most `limit`. Each is given to one
   * caller only until `leaseUntil`; after that it may be claimed again. A follow-up that is changed through inForum so
   * that it has another nextPing, or none, is no longer claimed.
   */
  claimDue(now: Instant, leaseUntil: Instant, limit: number): Promise<EntryRef[]>;
  /**
   * Tells of what has changed, once it is durable and can be read; what is written together is told once for each.
   * Gives what ends the telling.
   */
  watch(listener: (changed: Changed) => void): () => void;
  /** Does what can wait; asked several times a minute. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** What has changed: a forum with its meetings, a person, or a chat. */
export type Changed = { forum: ForumId } | { person: PersonId } | { chat: ChatId };

/** What a piece of work may see and change in its forum. */
export interface Room {
  forum(): Promise<Forum | null>;
  meeting(id: MeetingId): Promise<Meeting | null>;
  meetings(): Promise<MeetingHead[]>;
  /** The meeting whose `applied`, entries or tombstones name this message or key; searched in meetings still open or of the last days. */
  meetingOfMessage(chat: ChatId, message: string): Promise<MeetingId | null>;
  entry(number: number): Promise<EntryRef | null>;
  putForum(forum: Forum): void;
  putMeeting(meeting: Meeting): void;
  /** The next free number of the forum: one more than any ever used. */
  nextNumber(): number;
}

/** Enough of a meeting to choose one. */
export interface MeetingHead extends Pick<
  Meeting,
  'id' | 'forum' | 'chat' | 'title' | 'day' | 'start' | 'end' | 'state' | 'startedAt' | 'endedAt'
> {
  /** Its minutes are drafted, and not final. */
  draft: boolean;
}

export interface EntryQuery {
  forums: readonly ForumId[];
  type?: Entry['type'];
  /** One of the owners is this person, themselves or as contact of a unit; or has one of these names. */
  owner?: { person?: PersonId; names?: readonly string[] };
  /** Offered to this person, who has not answered yet. */
  offeredTo?: PersonId;
  /** Open: neither done nor withdrawn nor only suggested. */
  open?: boolean;
  number?: number;
  meeting?: MeetingId;
  /** Outcomes of one of these kinds, follow-ups that are so far. */
  kinds?: readonly Facet[];
  /** Follow-ups that are nobody's; those that no day reminds of, nor a meeting. */
  unowned?: true;
  undated?: true;
  /** Follow-ups with a day, and without a next ping. */
  unplanned?: true;
  /** Follow-ups whose day is that of a meeting. */
  tied?: true;
  /** Finished then or later. */
  doneFrom?: Instant;
  /** The day of the meeting it is of, or else the day it was captured. */
  heldFrom?: Day;
  heldBefore?: Day;
  dueBefore?: Day;
  dueFrom?: Day;
  /**
   * Terms as language/ makes them from words: for each group, which is what a word that was asked for may be written as,
   * one must be found in text, item title or meeting title.
   */
  anyOf?: readonly (readonly string[])[];
  /** By due day, those without a day last; by the day of the meeting, newest first; by when it was finished, last first. */
  order?: 'newest' | 'due' | 'held' | 'done';
  /** Of one forum, in that order: up to and with the entry of this number, or what comes behind it. */
  until?: number;
  after?: number;
  limit?: number;
}

/** What kind of outcome an entry is, or how far a follow-up is. */
export type Facet = Outcome['kind'] | FollowUpState;

export interface ItemQuery {
  forums: readonly ForumId[];
  anyOf: readonly (readonly string[])[];
  limit?: number;
}

/** An item with where it is, newest meeting first. */
export interface FoundItem {
  meeting: MeetingHead;
  item: NonNullable<FoundEntry['item']>;
}

/** Turns words into search terms (stems). Given to a store by app.ts, so that all stores answer alike. */
export type Terms = (text: string) => string[];

export type { EntryRef, FoundEntry } from '../domain/found-entry.js';
