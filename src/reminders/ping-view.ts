import { awayOn } from '../domain/away.js';
import { dayAt, type Instant } from '../domain/day.js';
import { ownerName, ownerPerson, type FollowUp } from '../domain/entry.js';
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
import { laterDays, laterThan } from './later-days.js';
import { readerOf } from './reader.js';
import { holds } from './since.js';
import { isLost, toldSoFar } from './told-so-far.js';

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
          unreached: isLost(entry, `offered:${offered.at}`),
          away: await awayFor(offered.to.id, forum, records, now),
        }
      : null,
    later: await laterDays(
      forum,
      laterThan(today, entry.due?.day ?? null),
      records,
      calendarIn(calendar, forum.freeDays),
    ),
    told: why === 'escalated' ? await toldSoFar(entry, records) : [],
  };
}

function reasonOf(entry: FollowUp, step: string, person: PersonId, about: PersonId): PingReason {
  if (isOfferedTo(entry, person)) return 'offered';
  if (owns(entry, person)) return 'own';
  const kind = pingKind(step);
  if (kind === 'offered') return saidNo(entry, person) ? 'declined' : 'unoffered';
  if (kind === 'escalated' || kind === 'away' || kind === 'undelivered') return kind;
  if (gaveUp(entry, person)) return 'former';
  if (entry.owners.every((owner) => ownerPerson(owner) === null))
    return kind === 'disowned' && entry.owners.length === 0 ? 'disowned' : 'nobody';
  return about === person ? 'former' : 'substitute';
}

/** They said themselves that it is not theirs, and nobody has been named since. */
function gaveUp({ history }: FollowUp, person: PersonId): boolean {
  const last = history.findLast(({ field }) => field === 'owners');
  return last?.by?.id === person && holds(last.before, person);
}

/** They took the offer back themselves. */
const saidNo = ({ history }: FollowUp, person: PersonId): boolean => {
  const last = history.findLast(({ field }) => field === 'offered');
  return last?.after === null && last.by?.id === person;
};

async function awayFor(
  id: PersonId,
  { zone }: Forum,
  records: Pick<Records, 'person'>,
  now: Instant,
): Promise<NonNullable<PingLine['offer']>['away']> {
  const person = await records.person(id);
  const away = person && awayOn(person.away, dayAt(now, person.zone ?? zone));
  return away && { until: away.until, substitute: away.substitute?.name ?? null };
}

const owns = ({ owners }: FollowUp, person: PersonId): boolean =>
  owners.some((owner) => ownerPerson(owner)?.id === person);

const isOfferedTo = ({ offered }: FollowUp, person: PersonId): boolean => offered?.to.id === person;

async function nameOf(id: PersonId, entry: FollowUp, records: PingReading): Promise<string | null> {
  const owner = entry.owners.find((one) => ownerPerson(one)?.id === id);
  return owner ? ownerName(owner) : ((await records.person(id))?.name ?? null);
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
