import type { BurnUpWeek } from '../burn-up.js';

/** How a forum's follow-ups came and went, in numbers: the same for everybody who is in the forum. */
export interface BurnUpView {
  forum: string;
  /** At least one, oldest first. */
  weeks: BurnUpWeek[];
}
