import { newPerson } from '../../domain/create.js';
import { dayAt, type Day, type Instant } from '../../domain/day.js';
import type { Person, PersonId } from '../../domain/person.js';
import { mondayOf } from '../../domain/week.js';
import type { Calendar } from '../../ports/calendar.js';
import type { Records } from '../../ports/records.js';
import { digestDue } from '../../reminders/digest.js';
import type { Deps } from '../command.js';
import { digestOf } from '../entry/digest-of.js';
import { nothing, type Handled } from '../incoming.js';
import type { Upkeep } from './upkeep.js';

/** Under way at a time: at most so many are repeated when the process ends before they are noted as told. */
const atOnce = 8;
/** A Monday morning's overviews leave a few at a time, so that nothing else waits for them. */
const atOneLook = 24;
const mostTries = 3;

/** Whose overview this process has on its way, however long Teams lets it wait: it is begun again by a later one only. */
const underWay = new WeakMap<Records, Set<PersonId>>();

function underWayIn(records: Records): Set<PersonId> {
  let people = underWay.get(records);
  if (!people) underWay.set(records, (people = new Set()));
  return people;
}

/**
 * The weekly overview to everybody who has something to look at. That it is on its way is on record first, that it was
 * told when it has arrived: what a crash cuts off is sent again.
 */
export const digest: Upkeep = async (deps, now) => {
  const sending = underWayIn(deps.records);
  const waiting = (await everybody(deps.records)).filter(
    (person) => !sending.has(person.id) && mayWait(person, zoneOf(person, deps), now),
  );
  if (waiting.length === 0) return nothing;
  const calendar = await deps.calendar();
  const due = waiting.filter((person) => digestDue(person, zoneOf(person, deps), calendar, now));
  return inTurn(due.slice(0, atOneLook), calendar, deps, now);
};

/** A few; the others when those are there. */
async function inTurn(
  due: readonly Person[],
  calendar: Calendar,
  deps: Deps,
  now: Instant,
): Promise<Handled> {
  if (due.length === 0) return nothing;
  const others: Handled['others'] = [];
  for (const person of due.slice(0, atOnce)) {
    const zone = zoneOf(person, deps);
    const reply = await digestOf(person, deps.records, { now, zone, all: false });
    const week = mondayOf(dayAt(now, zone));
    if ((await begun(person, { week, calendar, zone, now, told: !reply }, deps)) && reply)
      others.push({ person: person.id, reply });
  }
  const sending = underWayIn(deps.records);
  for (const { person } of others) sending.add(person);
  return {
    ...nothing,
    others,
    later: async (failed = []) => {
      for (const { person } of others) {
        await ended(person, failed.includes(person), deps).finally(() => sending.delete(person));
      }
      return inTurn(due.slice(atOnce), calendar, deps, now);
    },
  };
}

const zoneOf = (person: Person, { defaults }: Deps): string => person.zone ?? defaults.zone;

/** Seen before the calendar is asked for, which takes a while to load. */
const mayWait = ({ digest: { off, week } }: Person, zone: string, now: Instant): boolean =>
  !off && (week === null || week < mondayOf(dayAt(now, zone)));

/** Those who have met the bot, and those who are in its chats. */
async function everybody(records: Records): Promise<Person[]> {
  const known = await records.allPeople();
  const ids = new Set(known.map(({ id }) => id));
  const tenants = new Set((await records.allForums()).map(({ tenant }) => tenant));
  const met = new Map<string, Person>();
  for (const tenant of tenants) {
    for (const { gone, members } of await records.chats(tenant)) {
      for (const { id, name, role } of gone ? [] : members) {
        if (role !== 'anonymous' && !ids.has(id)) met.set(id, newPerson({ id, name, tenant }));
      }
    }
  }
  return [...known, ...met.values()];
}

interface Beginning {
  week: Day;
  calendar: Calendar;
  zone: string;
  now: Instant;
  /** There is nothing to send. */
  told: boolean;
}

/** True for the one who noted it: two instances, or a clock that goes back, tell nobody twice. */
async function begun(
  person: Person,
  { week, calendar, zone, now, told }: Beginning,
  { records }: Deps,
): Promise<boolean> {
  const mine: boolean[] = [];
  await records.changePerson(person.id, (known) => {
    const there = known ?? person;
    if (!digestDue(there, zone, calendar, now)) return null;
    mine.push(true);
    const { off, week: last, sending } = there.digest;
    const failed = sending?.week === week ? sending.failed : 0;
    const next = told ? { off, week } : { off, week: last, sending: { week, at: now, failed } };
    return { ...there, digest: next };
  });
  return mine.length > 0;
}

/** Who could not be reached for good hears of it when they can; after a few other failures the week is let go. */
async function ended(id: PersonId, lost: boolean, { records }: Deps): Promise<void> {
  await records.changePerson(id, (person) => {
    const sending = person?.digest.sending;
    if (!person || !sending) return null;
    const { off, week } = person.digest;
    if (lost && person.reach.state === 'unreachable') return { ...person, digest: { off, week } };
    const failed = sending.failed + 1;
    if (lost && failed < mostTries)
      return { ...person, digest: { off, week, sending: { ...sending, failed } } };
    return { ...person, digest: { off, week: sending.week } };
  });
}
