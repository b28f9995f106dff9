import type { Day } from '../../day.js';

/** Somebody's days away. */
export interface AwayValues {
  'away-set': AwayDays;
  'away-now': AwayDays;
  'away-none': object;
  'away-over': object;
  /** `day` lies behind, so that it was taken for the same of next year, or was told with its year. */
  'away-passed': { day: Day };
  'away-own-substitute': object;
}

interface AwayDays {
  /** Null: since today, or longer. */
  from: Day | null;
  until: Day;
  back: Day;
  substitute: string | null;
}
