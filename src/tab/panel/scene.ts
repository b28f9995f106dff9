import type { Day } from '../../domain/day.js';
import type { Locale } from '../../domain/locale.js';
import type { Press } from '../../domain/press.js';
import type { MeetingView } from '../../domain/view/views.js';
import type { PanelData, Rights } from './panel-data.js';
import type { PanelWords } from './strings.js';
import type { Ticking } from './ticking.js';

/** What the parts of the panel are drawn from, and how what is done in them is carried out. */
export interface Scene {
  words: PanelWords;
  may: Rights;
  people: PanelData['people'];
  /** The language of the forum, which is typed in. */
  locale: Locale;
  quiet: boolean;
  /** The day it is where the forum is. */
  today: Day;
  /** The server's time, in milliseconds. */
  now: () => number;
  ticking: Ticking;
  /** What stands open or closed because the reader said so, by key. */
  opened: Map<string, boolean>;
  /** What was last written down: the next is often the same. */
  writing: { kind: Written };
  /** Does what a card's button says, in the meeting's chat; true when it is done. */
  press: (press: Press) => Promise<boolean>;
  /** Does what one would type there. */
  type: (text: string) => Promise<boolean>;
  /** Puts the minutes on the reader's machine; null where that is not offered. */
  download: ((meeting: string, format: 'docx' | 'html' | 'md') => Promise<void>) | null;
  /** Null where there are no cards to show. */
  showCard: ((item: string, title: string) => void) | null;
}

export interface MeetingScene extends Scene {
  meeting: MeetingView;
}

export const written = ['decided', 'followUp', 'note'] as const;
export type Written = (typeof written)[number];
