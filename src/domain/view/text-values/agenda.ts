import type { Day } from '../../day.js';

/** The agenda and its items. */
export interface AgendaValues {
  'no-agenda': object;
  'no-such-item': { number: number; of: number };
  'no-more-items': object;
  'item-added': { number: number; title: string };
  'items-added': { from: number; to: number };
  'item-changed': { number: number };
  'item-postponed': { number: number; day: Day | null };
  'no-item-running': object;
  'nothing-paused': object;
  'items-ordered': object;
  /** Title null: closed to its reader for now. */
  'agenda-for-you': {
    forum: string;
    day: Day | null;
    items: { number: number; title: string | null; minutes: number | null }[];
  };
  /** Item null: the whole meeting. */
  'absent-set': { name: string; item: number | null };
  'disqualified-set': { name: string; item: number | null };
  'absence-removed': { name: string; item: number | null };
  /** Title null: closed to those who read it. */
  'item-removed': { number: number; title: string | null };
  'item-renamed': { number: number; title: string };
  'item-skipped': { number: number };
}
