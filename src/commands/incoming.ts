import type { ChatId, ChatMember } from '../domain/chat.js';
import type { Instant } from '../domain/day.js';
import type { Locale } from '../domain/locale.js';
import type { MeetingId } from '../domain/meeting.js';
import type { Address, PersonId, PersonRef } from '../domain/person.js';
import type { Reply } from '../domain/view/reply.js';
import type { FileRef } from '../ports/files.js';
import type { StoredFile } from '../domain/view/file-view.js';

/** Something that happened in Teams or on a page, in our words. It may come twice, late or out of order. */
export type Incoming = Happening & {
  tenant: string;
  /** When it was sent, by Teams' clock. */
  at: Instant;
  /** Names this happening: the same when it is delivered again. */
  key: string;
  sender: Sender;
  place: Place;
  /** Done on a page: nothing follows from it about whether and where Teams reaches the person. */
  through?: 'page';
};

export interface Sender extends PersonRef {
  entraId: string | null;
  /** "29:…", the id towards this bot; empty where a page does not know it. */
  teamsId: string;
  role: ChatMember['role'];
  /** The language and zone of the client, where it says so. */
  locale: Locale | null;
  zone: string | null;
}

export type Place =
  | { kind: 'personal'; address: Address }
  | {
      kind: 'chat';
      chat: ChatId;
      chatKind: 'group' | 'meeting' | 'channel';
      title: string | null;
      address: Address;
    };

export type Happening =
  | MessageSent
  | MessageEdited
  | { kind: 'deleted'; message: string }
  /** A card's button. `data` is as it came: untrusted. `card` is the activity it stands on. */
  | { kind: 'pressed'; data: unknown; card: string | null }
  /** Somebody chose to make something of a message that stands in the place: a form is to be opened. */
  | { kind: 'message-taken'; want: Wanted; message: TakenMessage }
  /** The form of a dialog. `data` is as it came: untrusted. The message is the one that the dialog was opened on. */
  | { kind: 'form-sent'; want: Wanted; message: TakenMessage | null; data: unknown }
  /** Something to put into a message is searched for; without words, what is newest. */
  | { kind: 'searched'; what: Searched; words: string; skip: number; count: number }
  /** A link to our pages was put into a message. Known: by somebody whom Teams names to us. */
  | { kind: 'link-pasted'; url: string; known: boolean }
  /** The call of a meeting began or ended; `when` is when it did, which may be long before it is told. */
  | { kind: 'meeting-started'; title: string | null; when: Instant }
  | { kind: 'meeting-ended'; when: Instant }
  | FileAnswered
  /** The bot was added to or removed from the place. */
  | { kind: 'installed' }
  | { kind: 'removed' }
  | { kind: 'members-changed'; joined: Sender[]; left: PersonId[] };

/** Teams asked a person whether they want a file, and where to. `job` is what we said of it: untrusted by now. */
export interface FileAnswered {
  kind: 'file-answered';
  accepted: boolean;
  job: unknown;
  /** Where its bytes go, and what is then to be shown of it. */
  upload: { url: string; file: StoredFile } | null;
}

export type Wanted = 'decision' | 'followUp';
export type Searched = 'decisions' | 'followUps' | 'meetings';

/** A message as it is handed over by the one who chose it: anybody's, and perhaps never heard before. */
export interface TakenMessage {
  message: string;
  text: string;
  mentions: MessageSent['mentions'];
  /** Null where a program wrote it. */
  author: PersonRef | null;
  /** When it was written. */
  at: Instant;
}

export interface MessageSent {
  kind: 'message';
  message: string;
  /** As typed, with mentions of the bot taken out; other mentions stand as the person's name. */
  text: string;
  /** The formatted original, where Teams sends one. */
  html: string | null;
  /** Mentions the bot, replies to its card, or is written in personal chat. */
  addressed: boolean;
  mentions: { person: PersonRef; span: readonly [number, number] }[];
  /** The message it replies to or quotes. */
  replyTo: string | null;
  /** Files sent in personal chat. */
  files: FileRef[];
  /** Files were shared in a chat, where bots can't read them. */
  filesOutOfReach: boolean;
}

export interface MessageEdited extends Omit<MessageSent, 'kind' | 'files' | 'filesOutOfReach'> {
  kind: 'edited';
}

/** What came of a happening. Nothing of it has been sent yet; the record is durable. */
export interface Handled {
  /** To the one who wrote or pressed, where they did so. The first one answers a button. */
  replies: Reply[];
  /** To the sender alone, in personal chat. */
  privately: Reply[];
  /** To others, in personal chat. */
  others: { person: PersonId; reply: Reply }[];
  /** In a shared chat, where nobody asked: when a time has come. Its reader is the whole chat. */
  posts: { chat: ChatId; reply: Reply }[];
  /** Meetings whose cards may show less than the record. */
  redraw: MeetingId[];
  /** What the question that stands in a chat becomes, now that it is answered. */
  answered?: { chat: ChatId; reply: Reply };
  /**
   * What takes longer (fetching a file), to be done after the 200 and what is to be sent, with those it did not reach in
   * personal chat; its own results follow.
   */
  later?: (failed?: readonly PersonId[]) => Promise<Handled>;
}

export const nothing: Handled = { replies: [], privately: [], others: [], posts: [], redraw: [] };
