import type { ChatId } from './chat.js';
import type { EntryKind } from './convert.js';
import type { Day, Instant } from './day.js';
import type { NoteKind } from './entry.js';
import type { ForumId } from './forum.js';
import type { CardSlot, ItemId, MeetingId, Purpose } from './meeting.js';
import type { MinutesPress } from './minutes-press.js';
import type { OutcomeKind } from './outcome.js';

/**
 * What a card's button says. Every value is absolute, so that the same press delivered twice, or from an old card,
 * means the same. Inputs of the card arrive merged into it under the names given here.
 */
export type Press =
  | { verb: 'start'; meeting: MeetingId }
  | { verb: 'next'; meeting: MeetingId; from: ItemId | null }
  | { verb: 'goto'; meeting: MeetingId; item: ItemId }
  | { verb: 'end'; meeting: MeetingId }
  | { verb: 'pause'; meeting: MeetingId; item: ItemId }
  | { verb: 'resume'; meeting: MeetingId; item: ItemId }
  /** Puts the item chosen on the card off to a day, or, where that is left empty, to the next meeting. */
  | { verb: 'postpone'; meeting: MeetingId; later: ItemId; to?: Day }
  | { verb: 'send-agenda'; meeting: MeetingId }
  /** Shows what is proposed for the agenda to the one who clicked. */
  | { verb: 'proposals'; meeting: MeetingId }
  | { verb: 'accept-proposal'; meeting: MeetingId; proposal: ItemId }
  | { verb: 'decline-proposal'; meeting: MeetingId; proposal: ItemId }
  /** Shows what was captured outside of items to the one who clicked. */
  | { verb: 'loose'; meeting: MeetingId }
  /** Shows the open follow-ups of earlier meetings. */
  | { verb: 'from-last'; meeting: MeetingId }
  /** Ends the meeting although something is open. */
  | { verb: 'end-anyway'; meeting: MeetingId }
  /** The meeting goes on: closing it is no longer asked for. */
  | { verb: 'go-on'; meeting: MeetingId }
  /** Takes what is proposed for things that are still open. */
  | { verb: 'settle'; meeting: MeetingId; settle: Settling[] }
  /** Answers what an item's paper asked; `ask` is the key of the slot. */
  | {
      verb: 'slot';
      meeting: MeetingId;
      item: ItemId;
      ask: string;
      outcome: SlotChoice;
      text?: string;
      back: Back | null;
    }
  /** Opens the form of a slot. */
  | { verb: 'slot-form'; meeting: MeetingId; item: ItemId; ask: string; back: Back | null }
  /** Shows a closed item to the one who clicked. */
  | { verb: 'show'; meeting: MeetingId; item: ItemId }
  /** Asks a question again that was answered in part, to be shown so many. */
  | { verb: 'more'; question: string; shown: number }
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
      purpose?: Purpose | 'none' | '';
      caseNumber?: string;
      asks?: string;
    }
  /** Whether an item's paper is what a follow-up promised, which then is done. */
  | { verb: 'promise'; meeting: MeetingId; item: ItemId; followUp: number; kept: boolean; paper?: string }
  /** Whether what was said shows that it is done; `key` names what was said. */
  | { verb: 'evidence'; forum: ForumId; number: number; key: string; yes: boolean }
  /** The weekly overview again, as it is now: all of it, from some line on, or the first of each part. */
  | { verb: 'digest'; all: boolean; from?: number }
  /** Opens the form of an entry; `back` is the card it was opened from. */
  | { verb: 'open'; forum: ForumId; number: number; back: Back | null }
  | { verb: 'back'; back: Back }
  | { verb: 'confirm'; forum: ForumId; number: number; back: Back | null }
  | { verb: 'decline'; forum: ForumId; number: number; back: Back | null }
  | { verb: 'withdraw'; forum: ForumId; number: number; back: Back | null }
  | { verb: 'restore'; forum: ForumId; number: number; back: Back | null }
  | { verb: 'done'; forum: ForumId; number: number; back: Back | null; remark?: string }
  | { verb: 'reopen'; forum: ForumId; number: number; back: Back | null }
  /** Ties it to the forum's next meeting, where it has no day. */
  | { verb: 'due-next'; forum: ForumId; number: number; back: Back | null }
  /** A new day, with the reason for moving it. */
  | { verb: 'due'; forum: ForumId; number: number; due: Day; back: Back | null; reason?: string }
  /**
   * The form's "Gem". `seen` is how many changes the entry had when the form was drawn: a field is changed when it
   * differs from what stood in the form. `owner` is the Entra id of a person, or "unit:<name>"; several between commas.
   */
  | {
      verb: 'edit';
      forum: ForumId;
      number: number;
      back: Back | null;
      seen?: number;
      text?: string;
      kind?: EntryKind;
      /** "none": outside the agenda. */
      item?: ItemId;
      due?: string;
      owner?: string;
    }
  /** Takes back the newest change, if it is still the one that was newest when the form was drawn. */
  | { verb: 'undo'; forum: ForumId; number: number; back: Back | null; seen: number }
  /** Opens an empty form for something to be written down under an item. */
  | { verb: 'add'; meeting: MeetingId; item: ItemId }
  /**
   * The form's "Gem": something new for the record. `form` names the form, which counts once. `owner` is a person id or
   * "unit:<name>", several between commas, "read" for as it was read, "none" for nobody; so is an item.
   */
  | {
      verb: 'make';
      form: string;
      meeting: MeetingId | null;
      kind: OutcomeKind | NoteKind | 'followUp';
      text?: string;
      owner?: string;
      /** Empty where there is none. */
      due?: Day;
      item?: ItemId;
    }
  /** Answers to a reminder. */
  | PingPress
  | MinutesPress
  /** Answers "which forum is this?": a waiting forum's id, or a new name. */
  | { verb: 'forum'; chat: ChatId; forum?: ForumId; name?: string };

/** What a slot may be answered with; "changed" is decided with changes, and "none" takes the answer back. */
export const slotChoices = [
  'decided',
  'changed',
  'approved',
  'discussed',
  'noted',
  'recommended',
  'forwarded',
  'postponed',
  'rejected',
  'none',
] as const;
export type SlotChoice = (typeof slotChoices)[number];

/** One proposal for something open: a slot or an item is postponed to the next meeting, a follow-up gets what it lacks. */
export type Settling =
  { item: ItemId; ask?: string } | { followUp: number; owner?: string; due?: 'next-meeting' };

/** What a reminder may be answered with, besides that it is done. */
export type PingPress = { forum: ForumId; number: number; back: Back | null } & (
  | { verb: 'open-ping' }
  | { verb: 'doing' }
  | { verb: 'waiting'; waits?: string }
  /** `due` is the button's own day, which may be that of the next meeting; `day` is the one that was filled in. */
  | { verb: 'snooze'; due?: Day; meeting?: true; day?: Day; reason?: string }
  /** `to` is an Entra id, or a person of the forum. */
  | { verb: 'hand-over'; to?: string }
  | { verb: 'not-mine' }
  /** `offer` is when it was offered: an old card answers no new offer. */
  | { verb: 'accept'; offer: Instant }
  | { verb: 'refuse'; offer: Instant }
);

/** Names an entry on a card. */
export interface EntryKey {
  forum: ForumId;
  number: number;
}

/** The card to return to: a meeting's, or the reminder or the preview of a paper that the form was opened from. */
export type Back =
  | { meeting: MeetingId; slot: CardSlot }
  | { ping: EntryKey[] }
  | { preview: MeetingId; paper: string }
  | { digest: boolean; from?: number }
  | { given: MeetingId }
  /** What is open from earlier meetings than this one; null where none is under way. */
  | { fromLast: MeetingId | null };
