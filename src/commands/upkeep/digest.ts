import { newPerson } from '../../domain/create.js';
import { dayAt, type Instant } from '../../domain/day.js';
import type { Person } from '../../domain/person.js';
import { mondayOf } from '../../domain/week.js';
import type { Calendar } from '../../ports/calendar.js';
import type { Records } from '../../ports/records.js';
import { digestDue } from '../../reminders/digest.js';
import type { Deps } from '../command.js';
import { digestOf } from '../entry/digest-of.js';
import { nothing, type Handled } from '../incoming.js';
import type { Upkeep } from './upkeep.js';

/** A Monday morning's overviews leave a few at a time, so that nothing else waits for them. */
const atOnce = 25;

/** The weekly overview to everybody who has something to look at. That the week was told is on record first: never twice. */
export const digest: Upkeep = async (deps, now) => {
  const waiting = (await everybody(deps.records)).filter((person) =>
    mayWait(person, zoneOf(person, deps), now),
  );
  if (waiting.length === 0) return nothing;
  const calendar = await deps.calendar();
  const due = waiting.filter((person) => digestDue(person, zoneOf(person, deps), calendar, now));
  const others: Handled['others'] = [];
  for (const person of due.slice(0, atOnce)) {
    const zone = zoneOf(person, deps);
    const reply = await digestOf(person, deps.records, { now, zone, all: false });
    if ((await noted(person, zone, calendar, now, deps)) && reply) others.push({ person: person.id, reply });
  }
  return { ...nothing, others };
};

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

/** True for the one who noted it: two instances, or a clock that goes back, tell nobody twice. */
async function noted(
  person: Person,
  zone: string,
  calendar: Calendar,
  now: Instant,
  { records }: Deps,
): Promise<boolean> {
  const mine: boolean[] = [];
  await records.changePerson(person.id, (known) => {
    const there = known ?? person;
    if (!digestDue(there, zone, calendar, now)) return null;
    mine.push(true);
    return { ...there, digest: { ...there.digest, week: mondayOf(dayAt(now, zone)) } };
  });
  return mine.length > 0;
}
