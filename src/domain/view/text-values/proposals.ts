import type { Day } from '../../day.js';

/** Items that members propose. */
export interface ProposalsValues {
  'proposal-kept': { count: number; title: string; who: string };
  'proposal-late': { count: number; day: Day; time: string | null };
  'proposal-accepted': { number: number; title: string; forum: string };
  'proposal-declined': { title: string; forum: string };
  'no-such-proposal': { number: number };
  'no-proposals': object;
  'proposals-until-set': { day: Day; time: string | null };
  'proposals-until-none': object;
}
