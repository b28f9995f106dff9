import type { Day } from '../domain/day.js';
import type { LocalFreeDay } from '../domain/forum.js';

/** Which days people work. */
export interface Calendar {
  /** `alsoFree`: days that are free in one forum, beside the country's. */
  isWorkday(day: Day, alsoFree?: readonly LocalFreeDay[]): boolean;
}
