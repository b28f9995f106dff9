import type { Days } from '../../away.js';
import type { Day } from '../../day.js';

/** Somebody's days away. */
export interface AwayValues {
  /** `replaced` gave way to it; `others` stand besides; `both`: when the substitute is away too. */
  'away-set': { away: AwayDays; replaced: AwayDays[]; others: AwayDays[]; both: Days[] };
  /** At least one, in order. */
  'away-now': { away: AwayDays[] };
  'away-none': object;
  /** Back before time; `left` are those still to come. */
  'away-over': { left: AwayDays[] };
  'away-removed': { gone: AwayDays[]; left: AwayDays[] };
  /** Nobody is away now, and several are to come. */
  'away-which': { away: AwayDays[] };
  /** None of them is on the days that were named. */
  'away-not-then': { away: AwayDays[] };
  /** `day` lies behind, so that it was taken for the same of next year, or was told with its year. */
  'away-passed': { day: Day };
  'away-backwards': Days;
  'away-own-substitute': object;
}

export interface AwayDays {
  /** Null: since today, or longer. */
  from: Day | null;
  until: Day;
  /** The first working day on which they are there again. */
  back: Day;
  substitute: string | null;
  /** The substitute can't be written to, so that reminders wait. */
  unreached: boolean;
}
