import type { Day } from '../../day.js';

/** The minutes. */
export interface MinutesValues {
  'edited-after-draft': { label: string };
  'no-minutes': object;
  'minutes-approved': { forum: string; day: Day | null; version: number };
  'minutes-your-approval': { missing: number };
  'minutes-final': { forum: string; day: Day | null; version: number };
  'minutes-still-draft': object;
  'minutes-reason': object;
  'minutes-reopened': { version: number };
  'minutes-comment': { name: string; forum: string; number: number | null; text: string };
  'minutes-comment-noted': object;
  /** The time for comments is over; `name` looks after the minutes. */
  'minutes-too-late': { name: string | null };
  'minutes-missing': { forum: string; day: Day | null; names: string[]; comments: number };
  'approval-set': { by: 'members' | 'silence'; days: number };
  'file-coming': object;
  'file-declined': object;
  'file-failed': { name: string };
}
