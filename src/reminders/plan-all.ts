import type { Days } from '../domain/away.js';
import { addMilliseconds, earlier, type Instant } from '../domain/day.js';
import { isOpen, type FollowUp, type Ping } from '../domain/entry.js';
import type { PersonId } from '../domain/person.js';
import { escalationOf, isEscalation, pingKind, pingOf, pingsAt, unreached } from '../domain/ping-step.js';
import type { Calendar } from '../ports/calendar.js';
import { once } from './again.js';
import { isLate, ladderDay, plan, putOff, type Planned } from './ladder.js';
import { askedFirst } from './asked-first.js';
import { patience } from './ladders.js';
import { given, type Reminded } from './reminded.js';
import { dayIn, addWorkdays, opening } from './working-time.js';

/** Everybody that a follow-up concerns. */
export interface Circle {
  /** The owners whom Teams knows. */
  owners: Reminded[];
  /** Of these the first is asked about what has no such owner, and told what the owners can't be. */
  keepers: Reminded[];
  /** Hear of what got no answer: the first of them. */
  above: Reminded[];
  /** Whom it is offered to, and by whom. */
  offered: Reminded | null;
  giver: Reminded | null;
  /** From when somebody may be named in a chat of the forum; null where that can't be. */
  mentionFrom: (person: PersonId) => Instant | null;
}

/** How long a failed reminder waits for others of the same morning, so that the chat gets one message for them all. */
const gathering = 15 * 60_000;

/** All reminders of a follow-up that are to come as things are, in order; the first is when to look at it again. */
export function planAll(followUp: FollowUp, circle: Circle, calendar: Calendar, now: Instant): Planned[] {
  if (!isOpen(followUp)) return [];
  const climbing = climbers(followUp, circle);
  const steps = climbing.map((person) => plan(followUp, calendar, person, now));
  const planned = [
    offer(followUp, circle, calendar, now),
    disowned(followUp, circle, calendar, now),
    ...steps,
    ...circle.owners.flatMap((owner) =>
      owner.away.map((absence) => awayNotice(followUp, owner, absence, circle, calendar, now)),
    ),
    ...circle.owners.map((owner) => fallback(followUp, owner, circle, calendar, now)),
    steps.every((step) => step === null) ? escalation(followUp, circle, calendar, now) : null,
  ].filter((one) => one !== null);
  return planned.sort((a, b) => earlier(a.at, b.at));
}

/** Who is reminded by the ladder: the owners, or, of what nobody owns, the one who is asked instead; lightly. */
function climbers({ due }: FollowUp, { owners, keepers }: Circle): Reminded[] {
  const keeper = owners.length > 0 || !due ? null : askedFirst(keepers);
  return keeper ? [{ ...keeper, ladder: 'light' }] : owners;
}

function offer(
  { offered, pings }: FollowUp,
  circle: Circle,
  calendar: Calendar,
  now: Instant,
): Planned | null {
  if (!offered || !circle.offered) return null;
  const step = `offered:${offered.at}`;
  const about = circle.offered.id;
  const tries = pings.filter((ping) => ping.step === step);
  // Whoever stands in gets their reminders, but can't say yes in their name.
  const away = circle.offered.away.map((absence) => ({ ...absence, substitute: null }));
  const offering = once(tries, now, { ...circle.offered, away }, calendar);
  if (offering) return { ...offering, step, about };
  if (!circle.giver || tries.some(({ result }) => result === 'sent')) return null;
  // Whoever gave it on would wait for an answer in vain.
  const undelivered = `undelivered:${step}`;
  const telling = once(
    pings.filter((ping) => ping.step === undelivered),
    now,
    circle.giver,
    calendar,
  );
  return telling && { ...telling, step: undelivered, about };
}

/** Whoever said that it is not theirs leaves a follow-up that somebody has to find an owner for. */
function disowned(followUp: FollowUp, { keepers }: Circle, calendar: Calendar, now: Instant): Planned | null {
  const keeper = askedFirst(keepers);
  if (!keeper || followUp.owners.length > 0) return null;
  const said = followUp.history.findLast(({ field }) => field === 'owners');
  const step = `disowned:${said?.at ?? ''}`;
  if (!said || said.by?.id === keeper.id) return null;
  const tries = followUp.pings.filter((ping) => ping.step === step);
  const asking = once(tries, now, keeper, calendar);
  return asking && { ...asking, step, about: keeper.id };
}

/** That a reminder waits because its owner is away: told once for each absence. */
function awayNotice(
  followUp: FollowUp,
  owner: Reminded,
  absence: Days,
  { keepers }: Circle,
  calendar: Calendar,
  now: Instant,
): Planned | null {
  const due = followUp.due?.day;
  const keeper = askedFirst(keepers, ({ id }) => id !== owner.id);
  if (!keeper || !due || dayIn(now, owner.zone) > absence.until) return null;
  const step = `away:${absence.until}@${due}`;
  const at = putOff(followUp, calendar, owner, absence);
  if (at === null) return null;
  const tries = pingsAt(followUp, step, owner.id);
  const telling = once(tries, at > now ? at : now, keeper, calendar);
  return telling && { ...telling, step, about: owner.id };
}

/** What did not reach an owner alone: named in a chat of the forum; where that can't be, told to the keeper. */
function fallback(
  followUp: FollowUp,
  owner: Reminded,
  { keepers, mentionFrom }: Circle,
  calendar: Calendar,
  now: Instant,
): Planned | null {
  const due = followUp.due?.day;
  const ping = unreached(followUp).find((one) => one.owner.id === owner.id)?.ping;
  if (!ping || !due || !ping.step.endsWith(`@${due}`)) return null;
  // It may be tried again: Teams was down, or the person can be reached now.
  if (plan(followUp, calendar, owner, now)?.step === ping.step) return null;
  const mention = `mention:${ping.step}`;
  const undelivered = `undelivered:${ping.step}`;
  const mentions = pingsAt(followUp, mention, owner.id);
  if (mentions.some(({ result }) => result === 'mentioned')) return null;
  const soonest = addMilliseconds(ping.at, gathering);
  const from = mentions.length === 0 ? mentionFrom(owner.id) : null;
  if (from !== null) {
    const at = [soonest, from, now].sort().at(-1) ?? now;
    return { ...given(at, { ...owner, away: [] }, calendar), step: mention, about: owner.id };
  }
  const keeper = askedFirst(keepers, ({ id }) => id !== owner.id);
  if (!keeper) return null;
  const tries = pingsAt(followUp, undelivered, owner.id);
  const telling = once(tries, soonest > now ? soonest : now, keeper, calendar);
  return telling && { ...telling, step: undelivered, about: owner.id };
}

/** It did not arrive, and nothing has been heard of the person since. */
const isLostFor = ({ id, reach }: Reminded, tries: readonly Ping[]): boolean =>
  tries.some((ping) => pingOf(ping) === id && !(reach.state === 'reachable' && reach.since > ping.at));

/** When every ladder has been climbed and it is still open: once, to the first above who can be reached. */
function escalation(followUp: FollowUp, circle: Circle, calendar: Calendar, now: Instant): Planned | null {
  const due = followUp.due?.day;
  const climbing = climbers(followUp, circle);
  if (!due || climbing.length === 0) return null;
  const takenOver = climbing
    .flatMap((person) => (isLate(person, due, calendar) ? [person.since] : []))
    .sort()
    .at(-1);
  const step = escalationOf(due, takenOver ?? null);
  const tries = followUp.pings.filter((ping) => isEscalation(ping, due) && ping.at > (takenOver ?? ''));
  if (tries.some(({ result }) => result === 'sent')) return null;
  const to = askedFirst(
    circle.above,
    (person) => !climbing.some(({ id }) => person.id === id) && !isLostFor(person, tries),
  );
  const told = followUp.pings.filter(
    (ping) => pingKind(ping.step) === 'step' && ping.step.endsWith(`@${due}`),
  );
  const wasToCome = climbing.some(
    (person) => ladderDay(person, due, calendar) >= dayIn(person.since, person.zone),
  );
  if (!to || (told.length === 0 && !wasToCome)) return null;
  const moments = climbing.map((person) =>
    opening(addWorkdays(ladderDay(person, due, calendar), patience[person.ladder], calendar), person.zone),
  );
  const last = told.at(-1);
  const afterLast = last ? opening(addWorkdays(dayIn(last.at, to.zone), 1, calendar), to.zone) : now;
  const at = [...moments, afterLast].sort().at(-1) ?? now;
  return { ...given(at > now ? at : now, to, calendar), step, about: to.id };
}
