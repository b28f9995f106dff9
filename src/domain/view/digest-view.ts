import type { Day } from '../day.js';
import type { BurnUpView } from './burn-up-view.js';
import type { LineView } from './views.js';

/** The weekly overview of one person, over all their forums. */
export interface DigestView {
  /** Monday of the week it is for. */
  week: Day;
  /** Everything, a page at a time, or the first of each part. */
  all: boolean;
  /** Of everything: how many lines stand on pages before this, and how many there are. */
  page?: { from: number; of: number };
  /** Whether there is more than is shown, if only further ahead. */
  more: boolean;
  mine: DigestPart[];
  /** The forums whose follow-ups the person looks after. */
  forums: { name: string; parts: DigestPart[] }[];
  /** Others that they look after, which the bot can show nobody any more: it is in none of their chats. */
  unseen?: string[];
  /** How it goes in the first of them. */
  burnUp?: BurnUpView | null;
}

export interface DigestPart {
  code: 'unanswered' | 'undelivered' | 'overdue' | 'week' | 'waiting' | 'undated' | 'later';
  lines: LineView[];
  /** Counts those that are not shown too. */
  total: number;
}
