import type { Applied } from './applied.js';
import type { Change } from './change.js';
import type { ChatId } from './chat.js';
import type { Day, Instant } from './day.js';
import type { Entry } from './entry.js';
import type { ForumId } from './forum.js';
import type { Given } from './given.js';
import type { PaperItem, PaperKind, PaperWarning, Visibility } from './paper.js';
import type { PersonId, PersonRef } from './person.js';

export type MeetingId = string;
export type ItemId = string;

/** One occurrence of a forum's meeting. Gets its chat and actual start when it begins. */
export interface Meeting {
  id: MeetingId;
  tenant: string;
  forum: ForumId;
  chat: ChatId | null;
  title: string | null;
  day: Day | null;
  /** HH:MM in the forum's zone, as planned. */
  start: string | null;
  end: string | null;
  place: string | null;
  state: 'planned' | 'open' | 'ended';
  startedAt: Instant | null;
  startedBy: PersonRef | null;
  endedAt: Instant | null;
  /** Names of those who took part, as the papers or the roster have them. */
  participants: string[];
  items: AgendaItem[];
  current: ItemId | null;
  /** What members would like on the agenda; the chair accepts or declines. They have no number yet. */
  proposals: AgendaItem[];
  /** Until when items may be proposed; null: as long as the meeting is not over. */
  proposalsUntil: Instant | null;
  /** When the agenda was last sent out, as it then was; what differs since is marked. */
  sent: SentAgenda | null;
  /** Who was away, for the whole meeting or for one item, or disqualified from one. */
  absences: Absence[];
  entries: Entry[];
  cards: PostedCard[];
  /** Cards that were posted again further down; each is to shrink to a line, and is then forgotten. */
  leftCards: PostedCard[];
  /** Set while the agenda has been asked for and stands in the chat. */
  agendaShown: boolean;
  /** When closing was asked for while something was still open; null once it is answered. */
  closingAskedAt: Instant | null;
  minutes: Minutes | null;
  /** How far it is with giving the follow-ups to their owners after the meeting. */
  given: Given[];
  /** When the minutes were drafted; from then on edits of messages no longer change the record. */
  draftedAt: Instant | null;
  /** Messages whose deletion came before they did. */
  tombstones: string[];
  applied: Applied[];
  history: Change[];
  /** Counts saved changes. */
  revision: number;
}

export type ItemState = 'waiting' | 'running' | 'paused' | 'done' | 'skipped' | 'postponed';

/** The meeting is at it, or it rests. */
export const isUnderWay = (state: ItemState): boolean => state === 'running' || state === 'paused';

/** What an item is on the agenda for. */
export type Purpose = 'decision' | 'discussion' | 'information';

export interface Absence {
  name: string;
  /** Null for somebody who is only a name. */
  person: PersonId | null;
  kind: 'absent' | 'disqualified';
  /** Null: the whole meeting. */
  item: ItemId | null;
  by: PersonRef | null;
  at: Instant;
}

export interface SentAgenda {
  at: Instant;
  by: PersonRef;
  /** In their order. */
  items: ItemId[];
  /** Presenters and case officers who have been told of an item, so that nobody is told twice. */
  told: { person: PersonId; item: ItemId }[];
}

/** A member who did not go along, or wanted something added, under an item. */
export interface Reservation {
  name: string;
  person: PersonId | null;
  kind: 'reservation' | 'opinion';
  text: string | null;
  /** Who wrote it down, when, and the message it came from. */
  by: PersonRef | null;
  at: Instant;
  message: string | null;
  withdrawn: boolean;
}

/** How far the minutes have come: a draft that members comment on, then approved, then perhaps changed again. */
export interface Minutes {
  state: 'draft' | 'final';
  /** Counts approved texts, 1 first; a draft has the number that it will get. */
  version: number;
  /** Until when members may comment, or stay silent. */
  commentsUntil: Instant | null;
  comments: MinutesComment[];
  /** Whose approval is wanted; empty until the draft has been looked at. */
  approvers: PersonRef[];
  approvals: { person: PersonRef; at: Instant }[];
  /** When those who had said nothing by the deadline were asked once more. */
  remindedAt: Instant | null;
  approvedAt: Instant | null;
  /** Who was sent an excerpt of an item, of which version. */
  copies: { item: ItemId; person: PersonId; version: number; at: Instant }[];
  /** Earlier approved versions, with why each was opened again. */
  versions: { version: number; approvedAt: Instant; reason: string }[];
  history: Change[];
}

export interface MinutesComment {
  /** The delivery that brought it. */
  key: string;
  by: PersonRef;
  at: Instant;
  item: ItemId | null;
  text: string;
  /** Stands on the minutes until the secretary has dealt with it. */
  settled: boolean;
}

/** One thing on the agenda: what its paper says of it, and how far the meeting is with it. */
export interface AgendaItem extends Pick<
  PaperItem,
  | 'caseNumber'
  | 'asks'
  | 'effects'
  | 'background'
  | 'communication'
  | 'embargo'
  | 'coordination'
  | 'costs'
  | 'financing'
  | 'attachments'
> {
  id: ItemId;
  title: string;
  presenters: string[];
  caseOfficers: string[];
  department: string | null;
  responsible: string | null;
  /** Time box in minutes. */
  minutes: number | null;
  purpose: Purpose | null;
  /** Comes back at every meeting until it is taken off. */
  standing: boolean;
  proposedBy: PersonRef | null;
  /** Its number among what was proposed for the meeting, which it keeps whatever is answered; null of other items. */
  proposal: number | null;
  /** Unknown (null) counts as closed until the one who brought it answers. */
  visibility: Visibility | null;
  state: ItemState;
  startedAt: Instant | null;
  /** Since when it runs now; null while it does not. */
  runningSince: Instant | null;
  /** Milliseconds it ran before that. */
  spent: number;
  /** That its time was over has been said. */
  overTold: boolean;
  /** The day it was postponed to; null for the next meeting, or when it is not postponed. */
  postponedTo: Day | null;
  reservations: Reservation[];
  /** Who may see a closed item: fixed when it starts; null before. */
  entitled: PersonId[] | null;
  /** Who is disqualified from it: closed, it is closed to them too. */
  disqualified: PersonId[];
  /**
   * Who may see it, closed, besides those: its case officers, as far as a name is just one member of the forum's chats,
   * and whom those who run the meeting let in. They need not be in the forum's chats.
   */
  granted: PersonId[];
  offRecord: boolean;
  paper: ItemPaper | null;
  /** The meeting this item was carried over from. */
  carriedFrom: { meeting: MeetingId; item: ItemId; day: Day | null } | null;
  /** Where it went on, so that it comes along once, also when it was taken off the agenda there. */
  carriedTo: { meeting: MeetingId; item: ItemId } | null;
  /** Where its paper says it has been or goes on, as far as the record has it. */
  related: RelatedItem[];
  /** Follow-ups that the paper seems to bring to an end, with what was answered; nothing closes by itself. */
  promises: { number: number; answer: 'kept' | 'declined' | null }[];
  history: Change[];
}

/** The paper an item was read from. */
export interface ItemPaper {
  /** Names the delivery that brought it last, and the one that brought it first. */
  key: string;
  firstKey: string;
  kind: PaperKind;
  broughtBy: PersonRef | null;
  /** The chat it was pasted in. */
  chat: ChatId | null;
  warnings: PaperWarning[];
}

/** The item of another meeting, without its title: that is for those who may see it there. */
export interface RelatedItem {
  meeting: MeetingId;
  item: ItemId;
  forum: string;
  day: Day | null;
  number: number;
  kind: PaperKind | null;
  /** That the two are one matter tells what a closed one is about: only open ones are shown. */
  open: boolean;
}

/** A card of the meeting that stands in a chat. */
export interface PostedCard {
  slot: CardSlot;
  chat: ChatId;
  activity: string;
  /** Absent in older records. */
  postedAt?: Instant;
}

/** What a card of a meeting is for: one of each may stand. Item cards are "item:<id>". */
export type CardSlot = 'agenda' | 'closing' | 'minutes' | `item:${string}`;

/** Items are numbered by their place on the agenda, 1 first. */
export const itemNumber = (meeting: Meeting, id: ItemId): number =>
  meeting.items.findIndex((item) => item.id === id) + 1;

export const findItem = (meeting: Meeting, id: ItemId | null): AgendaItem | null =>
  meeting.items.find((item) => item.id === id) ?? null;
