import { createHash } from 'node:crypto';
import type { Chat, ChatId, ChatMember } from '../domain/chat.js';
import { newForum, newPerson } from '../domain/create.js';
import { addMilliseconds, type Instant } from '../domain/day.js';
import type { Forum } from '../domain/forum.js';
import type { Person, Reach } from '../domain/person.js';
import type { Deps } from './command.js';
import type { Incoming, Place, Sender } from './incoming.js';
import { mayChange } from './meeting/roles.js';

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
  /** The sender's days begin at other moments than were known. */
  moved: boolean;
  /** Known in the tenant's chats, and in none of them as a member: may ask, and changes nothing. */
  guest: boolean;
}

/** Brings what is known of the sender and the place up to date: how to reach them, who is there, which forum it is. */
export async function arrive(incoming: Incoming, deps: Deps): Promise<Arrival> {
  const { place } = incoming;
  const { person, first: met, moved } = await knowPerson(incoming, deps);
  if (place.kind === 'personal') {
    return { person, chat: null, forum: null, first: met, moved, guest: await isGuest(person, deps) };
  }
  const { chat, first } = await knowChat(place, incoming, deps);
  const forum = await forumOf(chat, deps);
  const guest = !mayChange(chat, person.id);
  return { person, chat: { ...chat, forum: forum.id }, forum, first, moved, guest };
}

async function isGuest({ id }: Person, { records }: Deps): Promise<boolean> {
  const chats = await records.chatsOf(id);
  const roles = chats.flatMap(({ members }) =>
    members.filter((one) => one.id === id).map(({ role }) => role),
  );
  return roles.length > 0 && !roles.includes('member');
}

/** `first`: the bot had no personal chat with them until now. Told by the change itself, for two may come at once. */
async function knowPerson(
  incoming: Incoming,
  deps: Deps,
): Promise<Pick<Arrival, 'person' | 'first' | 'moved'>> {
  const { sender, tenant, place, at } = incoming;
  const personal = place.kind === 'personal' && incoming.through !== 'page';
  let first = false;
  const update = (known: Person | null): Person => {
    first = personal && (!known?.conversation || known.reach.state === 'unreachable');
    const { id, name, entraId } = sender;
    const teamsId = sender.teamsId || null;
    const person = known ?? newPerson({ id, name, tenant, entraId, teamsId });
    return {
      ...person,
      name: sender.name || person.name,
      entraId: sender.entraId ?? person.entraId,
      teamsId: teamsId ?? person.teamsId,
      zone: sender.zone ?? person.zone,
      conversation: personal ? place.address : person.conversation,
      reach: personal ? reached(person.reach, incoming.kind === 'removed', at) : person.reach,
    };
  };
  const known = await deps.records.person(sender.id);
  const wanted = update(known);
  if (known && same(known, wanted)) return { person: known, first, moved: false };
  const { zone } = deps.defaults;
  const moved = (known?.zone ?? zone) !== (wanted.zone ?? zone);
  const person = (await deps.records.changePerson(sender.id, update)) ?? wanted;
  return { person, first, moved };
}

/** Whoever writes to the bot can be reached; whoever removes it can't, until they come back. */
function reached(known: Reach, removed: boolean, at: Instant): Reach {
  if (removed) return { state: 'unreachable', reason: 'not-installed', since: at };
  return known.state === 'reachable' ? known : { state: 'reachable', since: at };
}

async function knowChat(
  place: Extract<Place, { kind: 'chat' }>,
  incoming: Incoming,
  deps: Deps,
): Promise<{ chat: Chat; first: boolean }> {
  const known = await deps.records.chat(place.chat);
  const stale = !known?.membersAt || known.membersAt < addMilliseconds(incoming.at, -rosterAge);
  const changed = incoming.kind === 'members-changed' || incoming.kind === 'installed';
  const removed = incoming.kind === 'removed';
  const roster = !removed && (stale || changed) ? await deps.directory.members(place.chat) : null;
  let first = false;
  const update = (chat: Chat | null): Chat => {
    first = chat?.gone !== null;
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
      meetingEvents: false,
      forumAsked: false,
      question: null,
      quiet: false,
      gone: null,
    };
    return {
      ...begun,
      title: place.title ?? begun.title,
      address: place.address,
      hears: heard(begun, incoming),
      meetingEvents: begun.meetingEvents || isCall(incoming),
      gone: removed ? { reason: 'removed', since: incoming.at } : null,
      ...(roster?.ok
        ? { members: roster.members, membersAt: incoming.at, rosterRead: true }
        : {
            members: withMember(begun.members, incoming.sender),
            membersAt: roster ? addMilliseconds(incoming.at, rosterRetry - rosterAge) : begun.membersAt,
          }),
    };
  };
  const wanted = update(known);
  if (known && same(known, wanted)) return { chat: known, first };
  const chat = (await deps.records.changeChat(place.chat, update)) ?? wanted;
  return { chat, first };
}

const isCall = ({ kind }: Incoming): boolean => kind === 'meeting-started' || kind === 'meeting-ended';

/**
 * A message that is not for the bot, and came all the same, shows that it may read everything here. Whoever adds it anew
 * is asked for leave anew.
 */
function heard(chat: Chat, incoming: Incoming): Chat['hears'] {
  if (incoming.kind === 'removed') return 'unknown';
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

/** What an update leaves alone is the very same object. */
const same = <T extends object>(known: T, wanted: T): boolean =>
  (Object.keys(wanted) as (keyof T)[]).every(
    (field) =>
      known[field] === wanted[field] || JSON.stringify(known[field]) === JSON.stringify(wanted[field]),
  );

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

const ownForumId = (chat: ChatId): string =>
  `f${createHash('sha256').update(chat).digest('base64url').slice(0, 20)}`;
