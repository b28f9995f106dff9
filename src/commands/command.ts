import type { Cause } from '../domain/change.js';
import type { Chat } from '../domain/chat.js';
import type { Instant } from '../domain/day.js';
import type { FoundEntry } from '../domain/found-entry.js';
import type { Forum } from '../domain/forum.js';
import type { Locale } from '../domain/locale.js';
import type { PersonRef } from '../domain/person.js';
import type { By } from '../domain/amend.js';
import type { Calendar } from '../ports/calendar.js';
import type { Directory } from '../ports/directory.js';
import type { Files } from '../ports/files.js';
import type { Ids } from '../ports/ids.js';
import type { Log } from '../ports/log.js';
import type { Records } from '../ports/records.js';
import type { Handled, Place, Sender } from './incoming.js';
import type { TalkMemory } from './talk/memory.js';

/** Something people can do or ask by typing. Help, the manifest and the tests are made from the list of these. */
export interface Command {
  intent: string;
  group: HelpGroup;
  /** The phrases that call it; the first of each language is the one that help shows. */
  words: Record<Locale, readonly string[]>;
  /** What follows the phrase, as help shows it: "15 til fredag". */
  form?: Record<Locale, string>;
  /** What may follow the phrase, as a regular expression with named groups; nothing when left out. */
  tail?: string;
  /** A list may follow it, so that it may be longer than what people type otherwise. */
  long?: boolean;
  /** Whole sentences that call it without one of the words ("CT-17", "15?"), with named groups. */
  also?: readonly RegExp[];
  /** False: understood, but left out of help and the menus. */
  listed?: boolean;
  run(call: Call): Promise<Handled>;
}

export type HelpGroup = 'meeting' | 'agenda' | 'capture' | 'minutes' | 'change' | 'ask' | 'settings';

/** What a command may use. */
export interface Deps {
  records: Records;
  directory: Directory;
  files: Files;
  calendar: () => Promise<Calendar>;
  ids: Ids;
  log: Log;
  talk: TalkMemory;
  /** For forums that have not chosen. */
  defaults: { locale: Locale; zone: string };
  /** Opens the bot's page in Teams, where people add it for themselves; null in local mode. */
  installLink: string | null;
  /** Told of a follow-up that has changed: reminders of it that stand in people's chats may show less than the record. */
  reminded?: (changed: FoundEntry) => void;
  /** Where the bot's pages are; null while nobody outside can reach them. */
  pages: () => string | null;
  /** Where a person's calendar is found by its secret; null while nobody outside can reach the bot's pages. */
  feedAddress: (secret: string) => string | null;
}

/** One use of a command. */
export interface Call {
  deps: Deps;
  commands: readonly Command[];
  at: Instant;
  /** The same when the message is delivered again. */
  key: string;
  cause: Cause;
  sender: Sender;
  place: Place;
  /** Null in personal chat. */
  chat: Chat | null;
  forum: Forum | null;
  locale: Locale;
  zone: string;
  /** The named groups of what was typed. */
  words: Readonly<Record<string, string | undefined>>;
  /** The question as it was put, and how many lines of the answer are wanted; not set for what is no question. */
  asked?: { text: string; shown?: number };
  mentions: readonly PersonRef[];
  /** The message that is being answered. */
  replyTo: string | null;
}

export const by = (call: Pick<Call, 'at' | 'cause' | 'sender'>): By => ({
  person: { id: call.sender.id, name: call.sender.name },
  at: call.at,
  cause: call.cause,
});
