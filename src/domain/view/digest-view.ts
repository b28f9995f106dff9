import type { Day } from '../day.js';
import type { BurnUpView } from './burn-up-view.js';
import type { LineView } from './views.js';

/** The weekly overview of one person, over all their forums. */
export interface DigestView {
  /** Monday of the week it is for. */
  week: Day;
  /** Everything, or the first of each part. */
  all: boolean;
  /** Whether there is more than is shown, if only further ahead. */
  more: boolean;
  mine: DigestPart[];
  /** The forums whose follow-ups the person looks after. */
  forums: { name: string; parts: DigestPart[] }[];
  /** How it goes in the first of them. */
  burnUp?: BurnUpView | null;
}

export interface DigestPart {
  code: 'unanswered' | 'undelivered' | 'overdue' | 'week' | 'waiting' | 'undated' | 'later';
  lines: DigestLine[];
  /** Counts those that are not shown too. */
  total: number;
}

export interface DigestLine {
  line: LineView;
  /** Names of those whom no reminder of it has reached. */
  unreached: string[];
}
