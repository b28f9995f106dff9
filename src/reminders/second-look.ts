import type { Instant } from '../domain/day.js';
import type { EntryRef } from '../domain/found-entry.js';
import type { ForumId } from '../domain/forum.js';
import type { Calendar } from '../ports/calendar.js';
import type { Records } from '../ports/records.js';
import { createPlanner } from './planner.js';

/** So many at a tick: nothing else waits for them. */
const atOnce = 100;

/**
 * Once a day, and after a start, open follow-ups with a day of which no reminder is to come are planned anew: an older
 * version may have left one out, and where nobody could be told there may be somebody now.
 */
export function createSecondLook(records: Records, calendar: () => Promise<Calendar>) {
  const planner = createPlanner(records, calendar);
  let begun: string | null = null;
  let forums: ForumId[] = [];
  let refs: EntryRef[] = [];

  return async (now: Instant): Promise<void> => {
    const today = now.slice(0, 10);
    if (forums.length === 0 && refs.length === 0 && begun !== today) {
      begun = today;
      forums = (await records.allForums()).map(({ id }) => id);
    }
    while (refs.length === 0) {
      const id = forums.pop();
      if (id === undefined) return;
      const found = await records.find({ forums: [id], type: 'followUp', open: true, unplanned: true });
      refs = found.map(({ ref }) => ref);
    }
    for (const ref of refs.splice(0, atOnce)) {
      const looked = await planner.look(ref, now);
      if (looked && looked.planned.length > 0) await planner.record(ref, [], now);
    }
  };
}
