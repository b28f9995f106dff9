import { addDays, type Day, type Instant } from '../domain/day.js';
import { awayOn, type Days } from '../domain/away.js';
import type { LadderName, PersonId, Reach } from '../domain/person.js';
import type { Calendar } from '../ports/calendar.js';
import { dayIn, opening, workdayFrom, workingMoment } from './working-time.js';

/** Somebody with a ladder, and how they work. */
export interface Reminded {
  id: PersonId;
  name: string;
  ladder: LadderName;
  zone: string;
  away: readonly Absent[];
  reach: Reach;
  /** Since when it has been theirs with the day that it has: steps before that are over. */
  since: Instant;
  /** It came to them, or was opened again, when it had its day already. */
  takenOver: boolean;
}

/** Days on which somebody is away, with who stands in then, if they named somebody. */
export interface Absent extends Days {
  substitute: StandIn | null;
}

export interface StandIn {
  id: PersonId;
  zone: string;
  away: readonly Days[];
}

/**
 * When and to whom something for a person may leave, that might leave at `at`: in the working hours of whoever gets it.
 * While they are away it goes to their substitute, or waits until one of the two is back.
 */
export function given(at: Instant, person: Reminded, calendar: Calendar): { at: Instant; to: PersonId } {
  const day = dayIn(at, person.zone);
  const absence = awayOn(person.away, day);
  if (!absence) {
    const there = { at: workingMoment(at, person.zone, calendar), to: person.id };
    // Out of hours it moves on to a day on which they may be away.
    const next = dayIn(there.at, person.zone);
    return next === day || !isAway(person, next) ? there : given(there.at, person, calendar);
  }
  const { substitute } = absence;
  if (substitute && !isAway(substitute, day)) {
    return { at: workingMoment(at, substitute.zone, calendar), to: substitute.id };
  }
  // They may be away again at once, with another substitute.
  const after = workdayFrom(addDays(absence.until, 1), 1, calendar);
  const own = given(opening(after, person.zone), person, calendar);
  const theirs = substitute && {
    at: opening(backOn(day, substitute.away, calendar), substitute.zone),
    to: substitute.id,
  };
  return theirs && theirs.at < own.at ? theirs : own;
}

const isAway = ({ away }: { away: readonly Days[] }, day: Day): boolean => awayOn(away, day) !== null;

/** The first working day from `day` on which somebody is there. */
export function backOn(day: Day, away: readonly Days[], calendar: Calendar): Day {
  const there = workdayFrom(day, 1, calendar);
  const absence = awayOn(away, there);
  return absence ? backOn(addDays(absence.until, 1), away, calendar) : there;
}
