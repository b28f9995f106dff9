import { addDays, dayAt, type Day, type Instant } from './day.js';
import type { Change } from './change.js';
import type { FollowUp } from './entry.js';
import { mondayOf } from './week.js';

/** A week of a forum's follow-ups, in numbers: what came and went in it, and how things stood when it ended. */
export interface BurnUpWeek {
  /** Its Monday. */
  week: Day;
  created: number;
  closed: number;
  reopened: number;
  /** Withdrawn, or taken back: they are asked of nobody any more. */
  dropped: number;
  /** At the end of the week: all there had been but those dropped, and of these the finished and the open ones. */
  total: number;
  done: number;
  open: number;
}

/** What follow-ups did in each week that saw some of them change, by the week's Monday. */
export type WeekSteps = ReadonlyMap<Day, Steps>;
export type Steps = Pick<BurnUpWeek, 'created' | 'closed' | 'reopened' | 'dropped'> & {
  /** Of those dropped, the ones that were finished. */
  droppedDone: number;
};

/** How one stands: not asked of anybody (not yet confirmed, withdrawn), open or done. */
type Standing = 'none' | 'open' | 'done';

/**
 * What follow-ups did, week by week in their zone. A week counts each by how it stood before and after: what was finished
 * by mistake and opened again in the same week was neither.
 */
export function stepsOf(followUps: Iterable<FollowUp>, zone: string): WeekSteps {
  const weeks = new Map<Day, Steps>();
  for (const followUp of followUps) {
    let before: Standing = 'none';
    for (const [week, after] of weekEnds(followUp, zone)) {
      add(weeks, week, stepFrom(before, after));
      before = after;
    }
  }
  return weeks;
}

/** The weeks up to the one that `now` is in, at most so many; from the first in which there was anything. */
export function burnUp(
  parts: Iterable<WeekSteps>,
  { now, zone, weeks: most }: { now: Instant; zone: string; weeks: number },
): BurnUpWeek[] {
  const all = new Map<Day, Steps>();
  for (const part of parts) for (const [week, steps] of part) add(all, week, steps);
  const first = [...all.keys()].reduce<Day | null>(
    (least, week) => (!least || week < least ? week : least),
    null,
  );
  const last = mondayOf(dayAt(now, zone));
  if (first === null || first > last) return [];
  const from = addDays(last, -7 * (most - 1));
  const shown: BurnUpWeek[] = [];
  let [total, done] = [0, 0];
  for (let week = first; week <= last; week = addDays(week, 7)) {
    const { droppedDone, ...steps } = all.get(week) ?? none;
    total += steps.created - steps.dropped;
    done += steps.closed - steps.reopened - droppedDone;
    if (week >= from) shown.push({ week, ...steps, total, done, open: total - done });
  }
  return shown;
}

const none: Steps = { created: 0, closed: 0, reopened: 0, dropped: 0, droppedDone: 0 };

const stepFrom = (before: Standing, after: Standing): Steps => ({
  created: before === 'none' && after !== 'none' ? 1 : 0,
  closed: before !== 'done' && after === 'done' ? 1 : 0,
  reopened: before === 'done' && after === 'open' ? 1 : 0,
  dropped: before !== 'none' && after === 'none' ? 1 : 0,
  droppedDone: before === 'done' && after === 'none' ? 1 : 0,
});

function add(weeks: Map<Day, Steps>, week: Day, more: Steps): void {
  const was = weeks.get(week);
  if (!was) {
    if (Object.values(more).some((count) => count > 0)) weeks.set(week, { ...more });
    return;
  }
  for (const key of Object.keys(none) as (keyof Steps)[]) was[key] += more[key];
}

const told = ['suggested', 'withdrawn', 'state'] as const;
type Told = Pick<FollowUp, (typeof told)[number]> & { is: boolean };

/** How it stood at the end of each week in which something happened to it, oldest first. */
function weekEnds(followUp: FollowUp, zone: string): Map<Day, Standing> {
  const history = followUp.history.filter(
    ({ field }) => field === 'kind' || told.some((one) => one === field),
  );
  let fields = history.reduceRight((later: Told, change) => patched(later, change, change.before), {
    ...followUp,
    is: true,
  });
  const ends = new Map<Day, Standing>();
  const note = (at: Instant): void => void ends.set(mondayOf(dayAt(at, zone)), standing(fields));
  let at = followUp.at;
  note(at);
  for (const change of history) {
    // A clock that was set back makes nothing happen before it was there.
    if (change.at > at) at = change.at;
    fields = patched(fields, change, change.after);
    note(at);
  }
  return ends;
}

/** An outcome that was made a follow-up was none before. */
const patched = (fields: Told, { field }: Change, value: unknown): Told =>
  field === 'kind' ? { ...fields, is: value === 'followUp' } : { ...fields, [field]: value };

const standing = ({ is, suggested, withdrawn, state }: Told): Standing =>
  !is || suggested || withdrawn ? 'none' : state === 'done' ? 'done' : 'open';
