import type { Day } from '../../domain/day.js';
import type { Around } from '../../domain/view/mine-view.js';
import type { What } from '../frame/act.js';
import type { Page } from '../frame/page.js';
import type { MineStrings, MineWords } from './strings.js';

/** What the parts of the page share. */
export interface MinePage {
  page: Page<MineStrings>;
  words: MineWords;
  today: Day;
  forums: Record<string, Around>;
  panels: Panels;
  /** Does a card's button or a typed command in the reader's name; true when it is done, and the page shows it. */
  act: (what: What) => Promise<boolean>;
}

/** The one panel that is open, by what it is of. */
export interface Panels {
  open: { key: string; node: HTMLElement } | null;
}

/** A press names its follow-up, and answers as the reminder of it would. */
export const pressOn = ({ forum, number }: { forum: string; number: number }): object => ({
  forum,
  number,
  back: { ping: [{ forum, number }] },
});
