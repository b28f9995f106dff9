import { addDays, dayAt, type Day, type Instant } from '../domain/day.js';
import { ownerName, ownerPerson, type FollowUp, type Ping } from '../domain/entry.js';
import type { FoundEntry } from '../domain/found-entry.js';
import type { Forum } from '../domain/forum.js';
import type { PersonId } from '../domain/person.js';
import { pingKind, pingOf } from '../domain/ping-step.js';
import { viewEntry } from '../domain/view/view-entry.js';
import type { PingLine, PingReason, PingView } from '../domain/view/views.js';
import type { Calendar } from '../ports/calendar.js';
import type { Records } from '../ports/records.js';
import { calendarIn } from './calendar.js';
import { chatsOf } from './circle.js';
import { readerOf } from './reader.js';
import { addWorkdays, workdayFrom } from './working-time.js';

/** Whoever is beyond these is found by the people picker. */
const mostPeople = 60;

export type PingReading = Pick<Records, 'person' | 'chat' | 'meetings' | 'forum' | 'find'>;

/** A follow-up that somebody is reminded of, with the step that brings it. */
export interface Reminding {
  found: FoundEntry & { entry: FollowUp };
  forum: Forum;
  step: string;
  about: PersonId;
}

/** What a reminder to somebody says now. */
export async function pingView(
  person: PersonId,
  all: readonly Reminding[],
  records: PingReading,
  calendar: Calendar,
  now: Instant,
): Promise<PingView> {
  const sorted = [...all].sort(
    (a, b) =>
      (a.found.entry.due?.day ?? '9').localeCompare(b.found.entry.due?.day ?? '9') ||
      a.found.ref.number - b.found.ref.number,
  );
  const lines = await Promise.all(sorted.map((one) => lineOf(person, one, records, calendar, now)));
  const [first, ...others] = all;
  // Of several each is opened by itself, and then handed on.
  const people = first && others.length === 0 ? await peopleOf(first.forum, person, records) : [];
  return { lines, people, back: null, now };
}

/** The reminder of these follow-ups as it would be now: for a card that stands, and for one that is answered. */
export async function pingNow(
  person: PersonId,
  keys: readonly { forum: string; number: number }[],
  records: PingReading,
  calendar: Calendar,
  now: Instant,
): Promise<PingView | null> {
  const all: Reminding[] = [];
  for (const { forum: id, number } of keys) {
    const forum = await records.forum(id);
    if (!forum || !person.startsWith(`${forum.tenant}/`)) continue;
    const [found] = await records.find({ forums: [id], number });
    if (found?.entry.type !== 'followUp') continue;
    const last = found.entry.pings.findLast((ping) => ping.person === person);
    if (!last && !isOfferedTo(found.entry, person) && !owns(found.entry, person)) continue;
    all.push({
      found: { ...found, entry: found.entry },
      forum,
      step: last?.step ?? 'own',
      about: last ? pingOf(last) : person,
    });
  }
  return all.length > 0 ? pingView(person, all, records, calendar, now) : null;
}

async function lineOf(
  person: PersonId,
  { found, forum, step, about }: Reminding,
  records: PingReading,
  calendar: Calendar,
  now: Instant,
): Promise<PingLine> {
  const { entry } = found;
  const why = reasonOf(entry, step, person, about);
  const reader = await records.person(person);
  const today = dayAt(now, reader?.zone ?? forum.zone);
  const line = viewEntry(found, await readerOf(person, forum, records));
  const { offered } = entry;
  return {
    line,
    why,
    about:
      why !== 'escalated' && about !== person && line.text !== null
        ? await nameOf(about, entry, records)
        : null,
    offer: offered
      ? {
          to: offered.to.name,
          from: offered.from.name,
          at: offered.at,
          toReader: offered.to.id === person,
        }
      : null,
    later: await laterDays(forum, today, records, calendarIn(calendar, forum.freeDays)),
    told: why === 'escalated' ? await toldSoFar(entry, records) : [],
  };
}

function reasonOf(entry: FollowUp, step: string, person: PersonId, about: PersonId): PingReason {
  if (isOfferedTo(entry, person)) return 'offered';
  if (owns(entry, person)) return 'own';
  const kind = pingKind(step);
  if (kind === 'escalated' || kind === 'away' || kind === 'undelivered') return kind;
  if (entry.owners.every((owner) => ownerPerson(owner) === null))
    return kind === 'disowned' && entry.owners.length === 0 ? 'disowned' : 'nobody';
  return about === person ? 'former' : 'substitute';
}

const owns = ({ owners }: FollowUp, person: PersonId): boolean =>
  owners.some((owner) => ownerPerson(owner)?.id === person);

const isOfferedTo = ({ offered }: FollowUp, person: PersonId): boolean => offered?.to.id === person;

async function nameOf(id: PersonId, entry: FollowUp, records: PingReading): Promise<string | null> {
  const owner = entry.owners.find((one) => ownerPerson(one)?.id === id);
  return owner ? ownerName(owner) : ((await records.person(id))?.name ?? null);
}

/** Days that a follow-up may be put off to with one press. */
export async function laterDays(
  forum: Forum,
  today: Day,
  records: Pick<Records, 'meetings'>,
  calendar: Calendar,
): Promise<PingLine['later']> {
  const heads = await records.meetings(forum.id);
  const coming = heads.flatMap(({ state, day }) =>
    state === 'planned' && day !== null && day > today ? [day] : [],
  );
  return {
    tomorrow: addWorkdays(today, 1, calendar),
    week: workdayFrom(addDays(today, 7), 1, calendar),
    meeting: coming.sort()[0] ?? null,
  };
}

async function toldSoFar({ pings, owners }: FollowUp, records: PingReading): Promise<PingLine['told']> {
  const mine = pings.filter(({ step }) => pingKind(step) === 'step' || pingKind(step) === 'mention');
  return Promise.all(
    mine.map(async (ping: Ping) => {
      const owner = owners.find((one) => ownerPerson(one)?.id === ping.person);
      const name = owner ? ownerName(owner) : ((await records.person(ping.person))?.name ?? '');
      return { at: ping.at, name, reached: ping.result === 'sent' || ping.result === 'mentioned' };
    }),
  );
}

/** Whom a follow-up of the forum may be handed to. */
export async function peopleOf(
  forum: Forum,
  reader: PersonId,
  records: Pick<Records, 'chat'>,
): Promise<PingView['people']> {
  const chats = await chatsOf(forum, records);
  const members = chats
    .flatMap((chat) => chat.members)
    .filter(({ role, name }) => role === 'member' && name)
    .slice(0, mostPeople);
  return [...new Map(members.map(({ id, name }) => [id, { id, name }])).values()].filter(
    ({ id }) => id !== reader,
  );
}
