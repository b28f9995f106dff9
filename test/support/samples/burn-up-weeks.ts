import type { BurnUpWeek } from '../../../src/domain/burn-up.js';
import { addDays } from '../../../src/domain/day.js';

const created = [4, 6, 2, 5, 0, 3, 7, 1, 4, 2, 6, 3, 0, 0, 5, 4, 2, 8, 3, 1, 4, 2, 5, 3, 1, 3];
const closed = [0, 1, 3, 2, 4, 1, 2, 5, 3, 4, 2, 3, 1, 0, 1, 6, 4, 2, 3, 5, 2, 4, 1, 6, 3, 2];

/** Half a year of a forum that gets on with it. */
export const burnUpWeeks: BurnUpWeek[] = [];
for (let at = 0, total = 0, done = 0; at < created.length; at++) {
  const [came = 0, went = 0] = [created[at], closed[at]];
  total += came;
  done += went;
  const week = addDays('2026-06-01', at * 7);
  burnUpWeeks.push({
    week,
    created: came,
    closed: went,
    reopened: 0,
    dropped: 0,
    total,
    done,
    open: total - done,
  });
}
