import type { Day, Instant } from './day.js';
import type { Address, PersonRef, Undeliverable } from './person.js';

/** "<tenant>/<conversation id>" */
export type ChatId = string;

/** A group or meeting chat that the bot is in. It belongs to at most one forum. */
export interface Chat {
  id: ChatId;
  tenant: string;
  kind: 'group' | 'meeting' | 'channel';
  title: string | null;
  address: Address;
  forum: string | null;
  members: ChatMember[];
  /** When the roster was last read; null until then. */
  membersAt: Instant | null;
  /** The members are all who are there, and not only those who were heard. */
  rosterRead?: boolean;
  /** What the bot has been given to read here: only what mentions it, or everything. */
  hears: 'unknown' | 'mentions' | 'everything';
  /** A call has been told of here, by its start or end. */
  meetingEvents: boolean;
  /** True once the bot has asked which forum this is: it asks once. */
  forumAsked: boolean;
  /** The message that asks it, while it stands unanswered. */
  question: string | null;
  /** Set by `stille`: nothing is captured or posted until `lyt igen`. */
  quiet: boolean;
  /** The day on which people were last named here because they could not be reached alone: once a day is enough. */
  mentionedOn?: Day;
  gone: { reason: Undeliverable | 'removed'; since: Instant } | null;
}

export interface ChatMember extends PersonRef {
  role: 'member' | 'guest' | 'anonymous';
}
