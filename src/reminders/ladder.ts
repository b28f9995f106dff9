import {
  addDays,
  addMilliseconds,
  dayAt,
  daysBetween,
  instantAt,
  type Day,
  type Instant,
} from '../domain/day.js';
import { isOpen, type FollowUp } from '../domain/entry.js';
import type { LadderName } from '../domain/person.js';
import type { Calendar } from '../ports/calendar.js';

/** A step of the ladder: so many days, or working days, from the due day. */
interface Step {
  name: string;
  days?: number;
  workdays?: number;
  /** Only when the follow-up was given more than so many days ahead. */
  ahead?: number;
}

const eve: Step = { name: 'eve', workdays: -1 };
const onTheDay: Step = { name: 'day', days: 0 };

/** The ladders of design §10. */
const ladders: Record<LadderName, readonly Step[]> = {
  light: [eve, onTheDay],
  normal: [
    { name: 'week', days: -7, ahead: 10 },
    eve,
    onTheDay,
    { name: 'after-2', workdays: 2 },
    { name: 'after-5', workdays: 5 },
  ],
  dense: [
    { name: 'week', days: -7, ahead: 10 },
    { name: 'before-3', workdays: -3 },
    eve,
    onTheDay,
    ...Array.from({ length: 10 }, (_, i): Step => ({ name: `after-${i + 1}`, workdays: i + 1 })),
  ],
};

const opens = '08:30';
const closes = '16:00';

export interface PlanContext {
  calendar: Calendar;
  ladder: LadderName;
  zone: string;
  now: Instant;
}

/**
 * The next reminder of a follow-up, or null when there is none to come. A step is sent once for a due day; of several
 * whose moment has passed only the latest is sent. Steps whose moment lay before the follow-up was made are left out.
 * The moment is always within working hours of a working day.
 */
export function plan(followUp: FollowUp, context: PlanContext): { at: Instant; step: string } | null {
  const due = followUp.due?.day;
  if (!due || !isOpen(followUp)) return null;
  const moments = stepsOf(followUp, due, context);
  const last = moments.findLastIndex((m) => followUp.pings.some((ping) => ping.step === m.step));
  const left = moments.slice(last + 1);
  const missed = left.findLast((m) => m.at <= context.now);
  const next = missed ? { ...missed, at: workingMoment(context.now, context) } : left[0];
  return next ?? null;
}

/** In the order of their moments, which round holidays may not be the ladder's own; one for each moment. */
function stepsOf(followUp: FollowUp, due: Day, context: PlanContext): { at: Instant; step: string }[] {
  const given = dayAt(followUp.at, context.zone);
  return ladders[context.ladder]
    .filter((step) => step.ahead === undefined || daysBetween(given, due) > step.ahead)
    .map((step) => ({
      at: instantAt(dayOf(step, due, context.calendar), opens, context.zone),
      step: `${step.name}@${due}`,
    }))
    .filter((m) => m.at > followUp.at)
    .sort((a, b) => a.at.localeCompare(b.at))
    .filter((m, i, all) => m.at !== all[i + 1]?.at);
}

function dayOf(step: Step, due: Day, calendar: Calendar): Day {
  if (step.workdays !== undefined) return addWorkdays(due, step.workdays, calendar);
  const day = addDays(due, step.days ?? 0);
  return workdayFrom(day, -1, calendar);
}

/** The given day if it is a working day, else the nearest one in that direction. */
function workdayFrom(day: Day, direction: 1 | -1, calendar: Calendar): Day {
  let there = day;
  while (!calendar.isWorkday(there)) there = addDays(there, direction);
  return there;
}

export function addWorkdays(day: Day, count: number, calendar: Calendar): Day {
  const direction = count < 0 ? -1 : 1;
  let there = day;
  for (let left = Math.abs(count); left > 0; left--)
    there = workdayFrom(addDays(there, direction), direction, calendar);
  return there;
}

/** `now` itself in working hours, else when they next begin. */
function workingMoment(now: Instant, { calendar, zone }: PlanContext): Instant {
  const today = dayAt(now, zone);
  if (calendar.isWorkday(today)) {
    const opening = instantAt(today, opens, zone);
    if (now < opening) return opening;
    if (now < instantAt(today, closes, zone)) return now;
  }
  return instantAt(addWorkdays(today, 1, calendar), opens, zone);
}

/** When a ping may leave: within working hours. */
export const mayPing = (now: Instant, context: Omit<PlanContext, 'now' | 'ladder'>): boolean =>
  workingMoment(now, { ...context, ladder: 'normal', now }) === now;

/** When to look again at a ping that can't leave now. */
export const later = (now: Instant): Instant => addMilliseconds(now, 5 * 60_000);
