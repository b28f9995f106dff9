import type { Applied } from './applied.js';
import type { Day, Instant } from './day.js';
import type { Locale } from './locale.js';

/** "<tenant>/<Entra object id>", or "<tenant>/<Teams id>" for somebody without one (anonymous, guest of a call). */
export type PersonId = string;

/** A person as records name them: the name is kept as it was then. */
export interface PersonRef {
  id: PersonId;
  name: string;
}

/** What is known of a person and how to reach them. */
export interface Person extends PersonRef {
  tenant: string;
  entraId: string | null;
  /** The id Teams gives the person towards this bot ("29:…"). */
  teamsId: string | null;
  /** The personal chat with the bot, once there is one. */
  conversation: Address | null;
  reach: Reach;
  locale: Locale | null;
  zone: string | null;
  ladder: LadderName | null;
  /** When the person is away, in order; no two share a day. Those that are over go with the next change. */
  away: Away[];
  /** Deliveries that changed when they are away. */
  applied: Applied[];
  /** Files the person sent that are still to be fetched and read; after a crash they are asked for again. */
  filesUnread: UnreadFile[];
  digest: WeeklyDigest;
  /** The person's calendar feed; null until they ask for one, and when they have taken it back. */
  calendar: CalendarFeed | null;
}

/** Days on which a person gets no reminders, both ends included. */
export interface Away {
  from: Day;
  until: Day;
  /** Gets the reminders meanwhile; without one they wait. */
  substitute: PersonRef | null;
}

/** The weekly overview in personal chat. */
export interface WeeklyDigest {
  off: boolean;
  /** Monday of the last week that was looked at, whether or not there was something to tell. */
  week: Day | null;
  /** On its way, or cut off on its way by the end of the process; absent where it was told. */
  sending?: DigestSending;
}

export interface DigestSending {
  week: Day;
  at: Instant;
  /** How often it was sent and did not arrive, through no fault of the reader's. */
  failed: number;
}

/** A calendar that anybody who knows its address can read. */
export interface CalendarFeed {
  /** SHA-256 of the secret in its address, in hex; the secret itself is kept nowhere. */
  hash: string;
  /** The delivery that asked for it. */
  key: string;
  /** When it was last set. */
  at: Instant;
  /** Whether events have the follow-up's text, or only its number. */
  text: boolean;
}

/** Without the address it can be fetched at: that opens it for whoever has it, and does not last. */
export interface UnreadFile {
  key: string;
  name: string;
}

/** Where Teams takes messages for a conversation. */
export interface Address {
  conversation: string;
  serviceUrl: string;
  /** The bot's own id in that conversation ("28:…"). */
  bot: string;
}

/** Whether personal messages arrive, as far as is known, and why not. */
export type Reach =
  | { state: 'unknown' }
  | { state: 'reachable'; since: Instant }
  | { state: 'unreachable'; reason: Undeliverable; since: Instant };

export type Undeliverable =
  | 'not-installed'
  | 'blocked-by-user'
  | 'disabled-by-admin'
  | 'not-in-roster'
  | 'writes-blocked'
  | 'conversation-gone'
  | 'bot-not-registered'
  | 'too-large'
  | 'bad-request'
  /** It was sent, twice at most, and Teams' answer was lost: it may have arrived. */
  | 'no-answer'
  | 'gave-up';

export type LadderName = 'light' | 'normal' | 'dense';
