import type { Day } from '../../domain/day.js';
import type { What } from '../frame/act.js';
import type { Page } from '../frame/page.js';
import { type Spot, spotAt } from './spot.js';
import type { ForumStrings, ForumWords } from './strings.js';

/** What every part of the page has at hand. */
export interface Stage {
  page: Page<ForumStrings>;
  words: ForumWords;
  chat: string;
  /** The forum's day; empty until the server has told it. */
  today: Day;
  zone: string;
  spot: () => Spot;
  /** Turns to another place; "here" is no step that one goes back from. */
  go: (to: Spot, how?: 'step' | 'here') => void;
  /** Does something in the forum's chat, and shows what has become of it. */
  act: (what: What) => Promise<boolean>;
  /** What the reader has unfolded. */
  unfolded: Set<string>;
}

/** Asks the same part for something else: from its beginning, and in place of what is shown. */
export const narrow = (stage: Stage, change: Record<string, string | null>): void => {
  const { part, asked } = stage.spot();
  stage.go(spotAt(part, { ...asked, until: null, number: null, ...change }), 'here');
};
