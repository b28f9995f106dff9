import { addDays, type Day, type Instant } from '../domain/day.js';
import type { Away, LadderName, PersonId, Reach } from '../domain/person.js';
import type { Calendar } from '../ports/calendar.js';
import { dayIn, opening, workdayFrom, workingMoment } from './working-time.js';

/** Somebody with a ladder, and how they work. */
export interface Reminded {
  id: PersonId;
  name: string;
  ladder: LadderName;
  zone: string;
  away: Away | null;
  /** Who stands in while they are away, if they named somebody. */
  substitute: Pick<Reminded, 'id' | 'zone' | 'away'> | null;
  reach: Reach;
  /** Since when it has been theirs with the day that it has: steps before that are over. */
  since: Instant;
  /** It came to them, or was opened again, when it had its day already. */
  takenOver: boolean;
}

export const isAway = ({ away }: Pick<Reminded, 'away'>, day: Day): boolean =>
  away !== null && day >= away.from && day <= away.until;

/**
 * When and to whom something for a person may leave, that might leave at `at`: in the working hours of whoever gets it.
 * While they are away it goes to their substitute, or waits until one of the two is back.
 */
export function given(at: Instant, person: Reminded, calendar: Calendar): { at: Instant; to: PersonId } {
  const day = dayIn(at, person.zone);
  const there = { at: workingMoment(at, person.zone, calendar), to: person.id };
  if (!person.away || !isAway(person, day)) {
    // Out of hours it moves on to a day on which they may be away.
    const next = dayIn(there.at, person.zone);
    return next === day || !isAway(person, next) ? there : given(there.at, person, calendar);
  }
  const { substitute } = person;
  if (substitute && !isAway(substitute, day)) {
    return { at: workingMoment(at, substitute.zone, calendar), to: substitute.id };
  }
  const own = { at: backFrom(person.away, person.zone, calendar), to: person.id };
  const theirs = substitute?.away && {
    at: backFrom(substitute.away, substitute.zone, calendar),
    to: substitute.id,
  };
  return theirs && theirs.at < own.at ? theirs : own;
}

const backFrom = ({ until }: Away, zone: string, calendar: Calendar): Instant =>
  opening(workdayFrom(addDays(until, 1), 1, calendar), zone);
