import { createHash } from 'node:crypto';
import type { Chat, ChatId, ChatMember } from '../domain/chat.js';
import { newForum } from '../domain/create.js';
import { addMilliseconds, type Instant } from '../domain/day.js';
import type { Forum } from '../domain/forum.js';
import type { Person } from '../domain/person.js';
import type { Deps } from './command.js';
import type { Incoming, Place, Sender } from './incoming.js';

/** A roster is read again when it is older than this and somebody speaks; one that could not be read, sooner. */
const rosterAge = 60 * 60_000;
const rosterRetry = 5 * 60_000;

/** Who and where, as the record knows them after this happening. */
export interface Arrival {
  person: Person;
  chat: Chat | null;
  forum: Forum | null;
  /** The bot is new here, or back after having been away. */
  first: boolean;
}

/** Brings what is known of the sender and the place up to date: how to reach them, who is there, which forum it is. */
export async function arrive(incoming: Incoming, deps: Deps): Promise<Arrival> {
  const { place, sender, at } = incoming;
  const before = await deps.records.person(sender.id);
  const person = await knowPerson(sender, incoming.tenant, place, at, deps);
  if (place.kind === 'personal') return { person, chat: null, forum: null, first: !before?.conversation };
  const known = await deps.records.chat(place.chat);
  const chat = await knowChat(place, incoming, deps);
  const forum = await forumOf(chat, deps);
  return { person, chat: { ...chat, forum: forum.id }, forum, first: !known || known.gone !== null };
}

async function knowPerson(
  sender: Sender,
  tenant: string,
  place: Place,
  at: Instant,
  deps: Deps,
): Promise<Person> {
  const update = (known: Person | null): Person => {
    const person: Person = known ?? {
      id: sender.id,
      name: sender.name,
      tenant,
      entraId: sender.entraId,
      teamsId: sender.teamsId,
      conversation: null,
      reach: { state: 'unknown' },
      locale: null,
      zone: null,
      ladder: null,
      absentUntil: null,
      filesUnread: [],
    };
    const personal = place.kind === 'personal';
    return {
      ...person,
      name: sender.name || person.name,
      entraId: sender.entraId ?? person.entraId,
      teamsId: sender.teamsId,
      zone: sender.zone ?? person.zone,
      conversation: personal ? place.address : person.conversation,
      reach:
        personal && person.reach.state !== 'reachable' ? { state: 'reachable', since: at } : person.reach,
    };
  };
  const known = await deps.records.person(sender.id);
  const wanted = update(known);
  if (known && same(known, wanted)) return known;
  return (await deps.records.changePerson(sender.id, update)) ?? wanted;
}

async function knowChat(
  place: Extract<Place, { kind: 'chat' }>,
  incoming: Incoming,
  deps: Deps,
): Promise<Chat> {
  const known = await deps.records.chat(place.chat);
  const stale = !known?.membersAt || known.membersAt < addMilliseconds(incoming.at, -rosterAge);
  const changed = incoming.kind === 'members-changed' || incoming.kind === 'installed';
  const removed = incoming.kind === 'removed';
  const roster = !removed && (stale || changed) ? await deps.directory.members(place.chat) : null;
  const update = (chat: Chat | null): Chat => {
    const begun: Chat = chat ?? {
      id: place.chat,
      tenant: incoming.tenant,
      kind: place.chatKind,
      title: place.title,
      address: place.address,
      forum: null,
      members: [],
      membersAt: null,
      hears: 'unknown',
      forumAsked: false,
      quiet: false,
      gone: null,
    };
    return {
      ...begun,
      title: place.title ?? begun.title,
      address: place.address,
      hears: heard(begun, incoming),
      gone: removed ? { reason: 'removed', since: incoming.at } : null,
      ...(roster?.ok
        ? { members: roster.members, membersAt: incoming.at }
        : {
            members: withMember(begun.members, incoming.sender),
            membersAt: roster ? addMilliseconds(incoming.at, rosterRetry - rosterAge) : begun.membersAt,
          }),
    };
  };
  const wanted = update(known);
  if (known && same(known, wanted)) return known;
  return (await deps.records.changeChat(place.chat, update)) ?? wanted;
}

/** A message that is not for the bot, and came all the same, shows that it may read everything here. */
function heard(chat: Chat, incoming: Incoming): Chat['hears'] {
  if (incoming.kind !== 'message' || chat.hears === 'everything') return chat.hears;
  return incoming.addressed ? 'mentions' : 'everything';
}

/** Until the roster can be read, those who speak are known to be there. */
function withMember(members: ChatMember[], sender: Sender): ChatMember[] {
  const there = members.some((member) => member.id === sender.id);
  return there || !sender.name
    ? members
    : [...members, { id: sender.id, name: sender.name, role: sender.role }];
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The forum of a chat. A chat that nobody has named yet has one of its own, called by the chat's title, so that what is
 * said there has somewhere to be. Its id follows from the chat's, so that two first messages make one forum.
 */
async function forumOf(chat: Chat, deps: Deps): Promise<Forum> {
  const known = chat.forum ? await deps.records.forum(chat.forum) : null;
  if (known) return known;
  const id = ownForumId(chat.id);
  const forum = await deps.records.inForum(id, async (room) => {
    const there = await room.forum();
    if (there) return there;
    const begun = newForum({
      id,
      tenant: chat.tenant,
      name: chat.title ?? '',
      named: false,
      chat: chat.id,
      locale: deps.defaults.locale,
      zone: deps.defaults.zone,
    });
    room.putForum(begun);
    return begun;
  });
  await deps.records.changeChat(chat.id, (c) => c && { ...c, forum: id });
  return forum;
}

export const ownForumId = (chat: ChatId): string =>
  `f${createHash('sha256').update(chat).digest('base64url').slice(0, 20)}`;
