import type { Days } from '../domain/away.js';
import { earlier, type Day, type Instant } from '../domain/day.js';
import { isOpen, type FollowUp } from '../domain/entry.js';
import type { PersonId } from '../domain/person.js';
import { isEscalation, pingKind, pingOf, pingsAt } from '../domain/ping-step.js';
import type { Calendar } from '../ports/calendar.js';
import { againAt } from './again.js';
import { given, type Reminded } from './reminded.js';
import { rungsOf } from './rungs.js';
import { addWorkdays, dayIn, opening, workdayFrom } from './working-time.js';

/** A reminder to come. */
export interface Planned {
  at: Instant;
  step: string;
  to: PersonId;
  /** Whose step it is. */
  about: PersonId;
}

/**
 * The next reminder to one person, or null when there is none to come. A step is sent once for a due day; of several
 * whose moment has passed only the latest is sent. Steps whose moment lay before it became theirs, or before it got its
 * day, are left out, and those to come once it was taken further. The moment is always within working hours of a working
 * day.
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
  const moments: readonly Moment[] =
    person.away.length > 0
      ? rungs
          .map(({ at, step }) => ({ ...given(at, person, calendar), step }))
          .sort((a, b) => earlier(a.at, b.at))
      : rungs;
  return moments.filter(({ at }, i) => at !== moments[i + 1]?.at);
}

/** As the ladder has them, whether or not the person is there. */
function rawMoments({ pings }: FollowUp, due: Day, calendar: Calendar, person: Reminded): readonly Moment[] {
  const { ladder, zone, since, id } = person;
  const late = isLate(person, due, calendar);
  const over = pings.some((ping) => ping.result === 'sent' && ping.at > since && isEscalation(ping, due));
  return rungsOf(ladder, ladderDay(person, due, calendar), zone, calendar)
    .filter(({ givenBefore }) => givenBefore === null || since < givenBefore)
    .map(({ name, at }) => ({ at, step: late ? `${name}:${since}@${due}` : `${name}@${due}` }))
    .filter(
      ({ at, step }) =>
        (at > since && !over) || pings.some((ping) => ping.step === step && pingOf(ping) === id),
    );
}

/** It came to them when its day's own reminder had left, or should have. */
export const isLate = ({ takenOver, since, zone }: Reminded, due: Day, calendar: Calendar): boolean =>
  takenOver && since >= opening(workdayFrom(due, -1, calendar), zone);

/** The day that somebody's ladder leads to; of what came to them late the next working day, with all that is after it. */
export const ladderDay = (person: Reminded, due: Day, calendar: Calendar): Day =>
  isLate(person, due, calendar) ? addWorkdays(dayIn(person.since, person.zone), 1, calendar) : due;

/** The first moment that an absence puts off to another day, as nobody takes it in the person's place then. */
export function putOff(
  followUp: FollowUp,
  calendar: Calendar,
  person: Reminded,
  { from, until }: Days,
): Instant | null {
  const due = followUp.due?.day;
  if (!due) return null;
  const waiting = rawMoments(followUp, due, calendar, person).find(({ at, step }) => {
    const day = dayIn(at, person.zone);
    return (
      from <= day &&
      day <= until &&
      dayIn(given(at, person, calendar).at, person.zone) > day &&
      pingsAt(followUp, step, person.id).length === 0
    );
  });
  return waiting?.at ?? null;
}

/** A step that did not arrive, when it may be tried again: soon, or once the person can be reached after all. */
function retry(
  followUp: FollowUp,
  step: string,
  { id, reach }: Reminded,
): { at: Instant; step: string } | null {
  const pings = pingsAt(followUp, step, id);
  if (pingKind(step) !== 'step' || pings.some(({ result }) => result === 'sent')) return null;
  const at = againAt(pings, reach);
  return at === null ? null : { at, step };
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
