import type { Day } from '../domain/day.js';

/** Which days people work. */
export interface Calendar {
  isWorkday(day: Day): boolean;
}
