import type { ChatId } from './chat.js';
import type { Day } from './day.js';
import type { ForumId } from './forum.js';
import type { CardSlot, ItemId, MeetingId } from './meeting.js';

/**
 * What a card's button says. Every value is absolute, so that the same press delivered twice, or from an old card,
 * means the same. Inputs of the card arrive merged into it under the names given here.
 */
export type Press =
  | { verb: 'start'; meeting: MeetingId }
  | { verb: 'next'; meeting: MeetingId; from: ItemId | null }
  | { verb: 'goto'; meeting: MeetingId; item: ItemId }
  | { verb: 'end'; meeting: MeetingId }
  /** Shows a closed item to the one who clicked. */
  | { verb: 'show'; meeting: MeetingId; item: ItemId }
  /** Shows every entry of an item. */
  | { verb: 'all'; meeting: MeetingId; item: ItemId }
  | { verb: 'visibility'; meeting: MeetingId; item: ItemId; visibility: 'open' | 'closed'; paper?: string }
  /** Opens the form of an item; `paper` is the preview it was opened from. */
  | { verb: 'open-item'; meeting: MeetingId; item: ItemId; paper?: string }
  /**
   * The item form's "Gem". `seen` is how many changes the item had when the form was drawn: a field is changed when it
   * differs from what stood in the form. Asks are one to a line, presenters between commas.
   */
  | {
      verb: 'edit-item';
      meeting: MeetingId;
      item: ItemId;
      seen: number;
      paper?: string;
      title?: string;
      presenters?: string;
      minutes?: number | null;
      /** Empty where it was cleared, which changes nothing. */
      day?: Day;
      visibility?: 'open' | 'closed' | '';
      asks?: string;
    }
  /** Whether an item's paper is what a follow-up promised, which then is done. */
  | { verb: 'promise'; meeting: MeetingId; item: ItemId; followUp: number; kept: boolean; paper?: string }
  /** Opens the form of an entry; `back` is the card it was opened from. */
  | { verb: 'open'; forum: ForumId; number: number; back: Back | null }
  | { verb: 'back'; back: Back }
  | { verb: 'confirm'; forum: ForumId; number: number; back: Back | null }
  | { verb: 'decline'; forum: ForumId; number: number; back: Back | null }
  | { verb: 'withdraw'; forum: ForumId; number: number; back: Back | null }
  | { verb: 'restore'; forum: ForumId; number: number; back: Back | null }
  | { verb: 'done'; forum: ForumId; number: number; back: Back | null; remark?: string }
  | { verb: 'reopen'; forum: ForumId; number: number; back: Back | null }
  /** A new day, with the reason for moving it. */
  | { verb: 'due'; forum: ForumId; number: number; due: Day; back: Back | null; reason?: string }
  /** The form's "Gem": what is left as it was is not a change. `owner` is a person id of the chat, or "" for unchanged. */
  | {
      verb: 'edit';
      forum: ForumId;
      number: number;
      back: Back | null;
      text?: string;
      due?: string;
      owner?: string;
    }
  /** Answers "which forum is this?": a waiting forum's id, or a new name. */
  | { verb: 'forum'; chat: ChatId; forum?: ForumId; name?: string };

/** Names an entry on a card. */
export interface EntryKey {
  forum: ForumId;
  number: number;
}

/** The card to return to: a meeting's, or the reminder or the preview of a paper that the form was opened from. */
export type Back =
  { meeting: MeetingId; slot: CardSlot } | { ping: EntryKey[] } | { preview: MeetingId; paper: string };
