import type { FakeChat } from './chat.js';
import type { Faults } from './faults.js';
import type { FileShelf } from './files.js';
import type { TeamsIds } from './ids.js';
import type { Limits } from './limits.js';
import type { SentLog } from './sent-log.js';
import type { Activity, Delivery, Tenant } from './types.js';
import type { FakeUser } from './user.js';

/** What the parts of the fake share. */
export interface World {
  readonly bot: BotAccount;
  readonly ids: TeamsIds;
  readonly sent: SentLog;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly files: FileShelf;
  readonly tenants: Tenant[];
  readonly users: FakeUser[];
  readonly chats: FakeChat[];
  readonly settings: Settings;
  /** Where the bot is told to send to. */
  readonly serviceUrl: string;
  now(): number;
  /** The personal chat of this person with the bot, made when there is none. */
  personal(user: FakeUser): FakeChat;
  /** Hands an activity to the bot; null while incoming activities are held back. */
  bring(activity: Activity): Promise<Delivery | null>;
}

export interface BotAccount {
  appId: string;
  /** "28:<app id>" */
  id: string;
  name: string;
}

export interface Settings {
  /** Teams gives at most so many members a page, whatever is asked for. */
  membersPerPage: number;
  /** Of one message's JSON in UTF-16. */
  maxMessageBytes: number;
  /** A message with text and cards is split in two, and the answer names neither. */
  splitTextAndCards: boolean;
}

export const defaultSettings: Settings = {
  membersPerPage: 500,
  maxMessageBytes: 100 * 1024,
  splitTextAndCards: true,
};
