import type { Day, Instant } from '../day.js';
import type { Locale } from '../locale.js';
import type { Away, LadderName, PersonRef, Reach } from '../person.js';

/** The settings with where it is told what becomes of what the bot knows; null where nobody has said. */
export type SettingsPage = SettingsView & { privacyUrl: string | null };

/** What a person has chosen, and what is known of them. */
export interface SettingsView {
  /** The person's own day. */
  today: Day;
  name: string;
  /** Null: as each forum has it. */
  locale: Locale | null;
  ladder: LadderName | null;
  /** Those that are not over, in order. */
  away: Away[];
  digest: boolean;
  calendar: {
    /** The bot has an address that calendars can reach. */
    possible: boolean;
    /** When it was last set; null while it is off. */
    since: Instant | null;
    text: boolean;
  };
  zone: string;
  /** Whether messages to the person arrive; null while nothing has been sent. */
  reached: Reach['state'];
  /** The bot writes to them in a chat of their own. */
  personalChat: boolean;
  /** Names of the forums they are in. */
  forums: string[];
  /** Who may stand in: the people they meet there. */
  people: PersonRef[];
}
