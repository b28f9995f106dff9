import { addDays, earlier, type Day, type Instant } from '../domain/day.js';
import type { LadderName } from '../domain/person.js';
import type { Calendar } from '../ports/calendar.js';
import { ladders, type Step } from './ladders.js';
import { addWorkdays, midnight, opening, workdayFrom } from './working-time.js';

/** A step of a ladder that leads to a day. */
export interface Rung {
  name: string;
  /** In working hours of a working day. */
  at: Instant;
  /** Left out unless it was given before this moment. */
  givenBefore: Instant | null;
}

/** Thousands of follow-ups share a few due days, and their rungs are asked for at every look. */
const most = 5_000;
const known = new WeakMap<Calendar, Map<string, readonly Rung[]>>();

/** In the order of their moments, which round holidays may not be the ladder's own. */
export function rungsOf(ladder: LadderName, due: Day, zone: string, calendar: Calendar): readonly Rung[] {
  let here = known.get(calendar);
  if (!here) known.set(calendar, (here = new Map<string, readonly Rung[]>()));
  const key = `${ladder} ${due} ${zone}`;
  let rungs = here.get(key);
  if (!rungs) {
    if (here.size >= most) here.clear();
    rungs = ladders[ladder]
      .map((step) => ({
        name: step.name,
        at: opening(dayOf(step, due, calendar), zone),
        givenBefore: step.ahead === undefined ? null : midnight(addDays(due, -step.ahead), zone),
      }))
      .sort((a, b) => earlier(a.at, b.at));
    here.set(key, rungs);
  }
  return rungs;
}

function dayOf(step: Step, due: Day, calendar: Calendar): Day {
  if (step.workdays !== undefined) return addWorkdays(due, step.workdays, calendar);
  return workdayFrom(addDays(due, step.days ?? 0), -1, calendar);
}
