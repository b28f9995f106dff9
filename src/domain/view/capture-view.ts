import type { Due, NoteKind } from '../entry.js';
import type { ForumId } from '../forum.js';
import type { ItemId, MeetingId } from '../meeting.js';
import type { OutcomeKind } from '../outcome.js';
import type { EntryView, ItemView, LineView, MeetingView, OwnerView } from './views.js';

/** Something to be written down by hand: made of a message, or from the card of an item. */
export interface CaptureFormView {
  /** The message it is made of; null where it is written from the card. */
  of: { author: string | null } | null;
  /** Names this form in what it sends, so that it counts once. */
  form: string;
  forum: string;
  meeting: MeetingId | null;
  kind: OutcomeKind | NoteKind | 'followUp';
  /** What it may be instead; empty where there is nothing to choose. */
  kinds: EntryView['kind'][];
  text: string;
  /** As read from the message, with what is sent when they are left as they are; null where no owner is asked for. */
  owner: { read: OwnerView[]; chosen: string; members: { id: string; name: string }[] } | null;
  /** As read from the message. Undefined where no day is asked for. */
  due: Due | null | undefined;
  /** Items of the open meeting that it may belong to, and the one it seems to; empty outside a meeting. */
  items: Pick<ItemView, 'id' | 'number' | 'title'>[];
  item: ItemId | null;
  /** The item was concluded from when the message was written. */
  itemByTime: boolean;
}

/** Something of the record that is put into a message, for whoever reads that chat: nothing closed, nothing embargoed. */
export type FoundView =
  | { line: LineView }
  | { meeting: MeetingView }
  /** It is there, and not for everybody, or no longer: its number, and no more. */
  | { hidden: { forum: ForumId; label: string; withdrawn: boolean } };

/** What the bot can and cannot do in a chat, for a person who is to put it right. */
export interface SelfTestView {
  hears: 'unknown' | 'mentions' | 'everything';
  /** Without sign-in, on one machine: nothing is granted or missing. */
  local: boolean;
  /** The start or end of a call has been told of here; null where there are no calls. */
  meetingEvents: boolean | null;
  members: number;
  reachable: number;
  /** Those who can't be reached in personal chat. */
  unreached: string[];
  installLink: string | null;
}
