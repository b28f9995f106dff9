import { addMilliseconds, earlier, type Day, type Instant } from '../domain/day.js';
import { isOpen, type FollowUp, type Ping } from '../domain/entry.js';
import type { PersonId } from '../domain/person.js';
import { pingKind, pingOf, pingsAt } from '../domain/ping-step.js';
import type { Calendar } from '../ports/calendar.js';
import { given, isAway, type Reminded } from './reminded.js';
import { rungsOf, type Rung } from './rungs.js';
import { dayIn } from './working-time.js';

/** A reminder to come. */
export interface Planned {
  at: Instant;
  step: string;
  to: PersonId;
  /** Whose step it is. */
  about: PersonId;
}

const hour = 3_600_000;
/** How often a reminder that Teams did not take, for no fault of its reader's, is tried in all. */
const mostTries = 3;
const passing: ReadonlySet<Ping['result']> = new Set(['gave-up', 'bot-not-registered']);

/**
 * The next reminder to one person, or null when there is none to come. A step is sent once for a due day; of several
 * whose moment has passed only the latest is sent. Steps whose moment lay before it became theirs, or before it got its
 * day, are left out. The moment is always within working hours of a working day.
 */
export function plan(followUp: FollowUp, calendar: Calendar, person: Reminded, now: Instant): Planned | null {
  const due = followUp.due?.day;
  if (!due || !isOpen(followUp)) return null;
  const moments = momentsOf(followUp, due, calendar, person);
  const tried = moments.findLastIndex(({ step }) => pingsAt(followUp, step, person.id).length > 0);
  const missed = moments.findLast(({ at }, i) => i > tried && at <= now);
  if (missed) return { ...given(now, person, calendar), step: missed.step, about: person.id };
  const again = moments[tried] ? retry(followUp, moments[tried].step, person) : null;
  const next = moments[tried + 1];
  if (!again || (next && next.at <= again.at))
    return next ? { at: next.at, to: next.to ?? person.id, step: next.step, about: person.id } : null;
  return { ...given(later(again.at, now), person, calendar), step: again.step, about: person.id };
}

/** A step with its moment; `to` where that is somebody else. */
interface Moment {
  at: Instant;
  step: string;
  to?: PersonId;
}

/** In the order of their moments; one for each moment. */
function momentsOf(followUp: FollowUp, due: Day, calendar: Calendar, person: Reminded): Moment[] {
  const rungs = rawMoments(followUp, due, calendar, person);
  const moments: readonly Moment[] = person.away
    ? rungs
        .map(({ at, step }) => ({ ...given(at, person, calendar), step }))
        .sort((a, b) => earlier(a.at, b.at))
    : rungs;
  return moments.filter(({ at }, i) => at !== moments[i + 1]?.at);
}

/** As the ladder has them, whether or not the person is there. */
function rawMoments(
  { pings }: FollowUp,
  due: Day,
  calendar: Calendar,
  { ladder, zone, since, id }: Reminded,
): readonly Rung[] {
  return rungsOf(ladder, due, zone, calendar).filter(
    ({ at, step, givenBefore }) =>
      (givenBefore === null || since < givenBefore) &&
      (at > since || pings.some((ping) => ping.step === step && pingOf(ping) === id)),
  );
}

/** The first moment that an absence puts off and nobody takes in the person's place. */
export function putOff(followUp: FollowUp, calendar: Calendar, person: Reminded): Instant | null {
  const due = followUp.due?.day;
  if (!due || !person.away) return null;
  const waiting = rawMoments(followUp, due, calendar, person).find(
    ({ at, step }) =>
      isAway(person, dayIn(at, person.zone)) &&
      given(at, person, calendar).to === person.id &&
      pingsAt(followUp, step, person.id).length === 0,
  );
  return waiting?.at ?? null;
}

/** A step that did not arrive, when it may be tried again: soon, or once the person can be reached after all. */
function retry(
  followUp: FollowUp,
  step: string,
  { id, reach }: Reminded,
): { at: Instant; step: string } | null {
  const pings = pingsAt(followUp, step, id);
  const last = pings.at(-1);
  if (!last || pingKind(step) !== 'step' || pings.some(({ result }) => result === 'sent')) return null;
  if (passing.has(last.result) && pings.length < mostTries)
    return { at: addMilliseconds(last.at, hour), step };
  const reachable = reach.state === 'reachable' && reach.since > last.at && !passing.has(last.result);
  return reachable ? { at: reach.since, step } : null;
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
