import { awayOn } from '../domain/away.js';
import { addMilliseconds, addDays, dayAt, type Day, type Instant } from '../domain/day.js';
import { ownerPerson, type FollowUp } from '../domain/entry.js';
import type { Person } from '../domain/person.js';
import { isEscalation, unreached } from '../domain/ping-step.js';
import type { DigestPart } from '../domain/view/digest-view.js';
import { mondayOf } from '../domain/week.js';
import type { Calendar } from '../ports/calendar.js';
import { sinceFor } from './since.js';
import { opening, workingMoment } from './working-time.js';

/** The week's day for it: Monday, or where that is free the next working day; null in a week without any. */
export function digestDay(week: Day, calendar: Calendar): Day | null {
  const days = Array.from({ length: 7 }, (_, i) => addDays(week, i));
  return days.find((day) => calendar.isWorkday(day)) ?? null;
}

/** Longer than Teams can make an overview wait: what is on its way for longer was cut off, and is sent again. */
const lease = 15 * 60_000;

/**
 * Whether a person's overview is to be sent now: from half past eight on the week's day, once a week whatever the clock
 * does, in working hours, and to those who were away when they are back. Somebody new begins with a whole week.
 */
export function digestDue(
  person: Pick<Person, 'digest' | 'away' | 'reach'>,
  zone: string,
  calendar: Calendar,
  now: Instant,
): boolean {
  const today = dayAt(now, zone);
  const week = mondayOf(today);
  const { off, week: last, sending } = person.digest;
  if (sending?.week === week && sending.at > addMilliseconds(now, -lease)) return false;
  if (off || (last !== null && last >= week) || person.reach.state === 'unreachable') return false;
  const day = digestDay(week, calendar);
  if (day === null || now < opening(day, zone) || workingMoment(now, zone, calendar) !== now) return false;
  if (awayOn(person.away, today)) return false;
  return last !== null || today === day || awayOn(person.away, day) !== null;
}

/** What a person is told of their own: each follow-up in one place. */
export function ownPart({ state, due }: Pick<FollowUp, 'state' | 'due'>, today: Day): DigestPart['code'] {
  if (state === 'waiting') return 'waiting';
  const day = due?.day ?? null;
  if (day === null) return 'undated';
  if (day < today) return 'overdue';
  return day <= addDays(mondayOf(today), 6) ? 'week' : 'later';
}

/** The same for who keeps the whole forum: first what got no answer, and what did not arrive. */
export function forumPart(followUp: FollowUp, today: Day): DigestPart['code'] {
  if (unreached(followUp).length > 0) return 'undelivered';
  const due = followUp.due?.day ?? null;
  return due !== null && isUnanswered(followUp, due) ? 'unanswered' : ownPart(followUp, today);
}

/** It was taken further, and nobody has taken it over since. */
function isUnanswered(followUp: FollowUp, due: Day): boolean {
  const last = followUp.pings.findLast((ping) => isEscalation(ping, due));
  if (!last) return false;
  return !followUp.owners.some((owner) => {
    const person = ownerPerson(owner);
    const { takenOver, since } = sinceFor(followUp, person?.id ?? '', true);
    return person !== null && takenOver && since > last.at;
  });
}
