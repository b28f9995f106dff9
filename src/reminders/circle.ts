import type { Chat } from '../domain/chat.js';
import { addMilliseconds, type Instant } from '../domain/day.js';
import { ownerPerson, type FollowUp } from '../domain/entry.js';
import type { Forum } from '../domain/forum.js';
import type { AgendaItem } from '../domain/meeting.js';
import type { PersonId, PersonRef } from '../domain/person.js';
import { unreached } from '../domain/ping-step.js';
import type { Calendar } from '../ports/calendar.js';
import type { Records } from '../ports/records.js';
import { reachableFirst } from './asked-first.js';
import type { Circle } from './plan-all.js';
import type { Reminded, StandIn } from './reminded.js';
import { sinceFor } from './since.js';
import { addWorkdays, dayIn, opening } from './working-time.js';

export type Reading = Pick<Records, 'person' | 'chat'>;

/** Who answers for the item that a follow-up belongs to. */
export type ItemPeople = Pick<AgendaItem, 'caseOfficers' | 'responsible'>;

/** Reminders that fail in the morning do so just after the hours begin; the chat is told when all of them have. */
const afterOpening = 15 * 60_000;

/** Everybody a follow-up concerns, as they are on record now; those above only where `above` asks for them. */
export async function circleOf(
  followUp: FollowUp,
  { forum, item, above }: { forum: Forum; item: ItemPeople | null; above: boolean },
  records: Reading,
  calendar: Calendar,
  now: Instant,
): Promise<Circle> {
  const reminded = (person: PersonRef, owner: boolean) =>
    remindedFrom(person, followUp, forum, records, owner);
  const owners = await Promise.all(
    distinct(followUp.owners.map(ownerPerson)).map((owner) => reminded(owner, true)),
  );
  const missed = unreached(followUp).length > 0;
  // Most follow-ups have an owner who is there: nobody else is looked up for those.
  const asks = owners.length === 0 || missed || owners.some(({ away }) => away.length > 0);
  // The item's own people are only asked for where nobody is named in the forum, and are names to be found there.
  const named = forum.secretary || !(asks || above) ? null : item;
  const [officer, responsible] = named
    ? await membersCalled([named.caseOfficers[0], named.responsible], forum, records)
    : [];
  const { author } = followUp;
  const keepers = asks ? distinct([forum.secretary, officer ?? null, forum.chair, author]) : [];
  const higher = above ? distinct([forum.secretary, responsible ?? null, forum.chair, author]) : [];
  const around = async (people: readonly PersonRef[]) =>
    reachableFirst(await Promise.all(people.map((person) => reminded(person, false))));
  const mentionable = missed ? await chatsOf(forum, records) : [];
  return {
    owners,
    keepers: await around(keepers),
    above: await around(higher),
    offered: followUp.offered ? await reminded(followUp.offered.to, false) : null,
    giver: followUp.offered ? await reminded(followUp.offered.from, false) : null,
    mentionFrom: (person) => mentionFrom(person, mentionable, forum.zone, calendar, now),
  };
}

async function remindedFrom(
  { id, name }: PersonRef,
  followUp: FollowUp,
  forum: Forum,
  records: Reading,
  owner: boolean,
): Promise<Reminded> {
  const person = await records.person(id);
  return {
    id,
    name: person?.name || name,
    ladder: person?.ladder ?? forum.ladder,
    zone: person?.zone ?? forum.zone,
    away: await Promise.all(
      (person?.away ?? []).map(async ({ from, until, substitute }) => ({
        from,
        until,
        substitute: substitute && (await standIn(substitute, forum, records)),
      })),
    ),
    reach: person?.reach ?? { state: 'unknown' },
    ...sinceFor(followUp, id, owner),
  };
}

/** Null for one who can't be reached: what would go to them waits. */
async function standIn({ id }: PersonRef, forum: Forum, records: Reading): Promise<StandIn | null> {
  const known = await records.person(id);
  if (known?.reach.state === 'unreachable') return null;
  return { id, zone: known?.zone ?? forum.zone, away: known?.away ?? [] };
}

/** Each name as the one member of the forum's chats who has it. */
async function membersCalled(
  names: readonly (string | null | undefined)[],
  forum: Forum,
  records: Reading,
): Promise<(PersonRef | null)[]> {
  const chats = await chatsOf(forum, records);
  return names.map((name) => {
    const called = chats.flatMap(({ members }) => members.filter((member) => member.name === name));
    const ids = new Set(called.map(({ id }) => id));
    return ids.size === 1 ? (called[0] ?? null) : null;
  });
}

export async function chatsOf(forum: Forum, records: Pick<Records, 'chat'>): Promise<Chat[]> {
  const chats = await Promise.all(forum.chats.map((chat) => records.chat(chat)));
  return chats.flatMap((chat) => (chat?.gone === null ? [chat] : []));
}

/** The chat in which somebody of the forum may be named: one that they are in, and that does not want quiet. */
export const mentionChat = (person: PersonId, chats: readonly Chat[]): Chat | null =>
  chats.find(({ quiet, members }) => !quiet && members.some(({ id }) => id === person)) ?? null;

function mentionFrom(
  person: PersonId,
  chats: readonly Chat[],
  zone: string,
  calendar: Calendar,
  now: Instant,
): Instant | null {
  const chat = mentionChat(person, chats);
  if (!chat) return null;
  const today = dayIn(now, zone);
  if (chat.mentionedOn !== today) return now;
  return addMilliseconds(opening(addWorkdays(today, 1, calendar), zone), afterOpening);
}

const distinct = (people: readonly (PersonRef | null)[]): PersonRef[] => [
  ...new Map(people.flatMap((person) => (person ? [[person.id, person] as const] : []))).values(),
];
