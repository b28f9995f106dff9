import { newForum, newItem, newMeeting, newPerson } from '../../src/domain/create.js';
import type { Chat } from '../../src/domain/chat.js';
import type { FollowUp, Outcome, Owner } from '../../src/domain/entry.js';
import type { Forum } from '../../src/domain/forum.js';
import type { AgendaItem, Meeting } from '../../src/domain/meeting.js';
import type { Person, PersonRef } from '../../src/domain/person.js';
import type { Records, Room, Terms } from '../../src/ports/records.js';

export const tenant = '11111111-2222-3333-4444-555555555555';

export const personRef = (name: string): PersonRef => ({ id: `${tenant}/${name.toLowerCase()}`, name });

export const sampleForum = (id = 'ct', given: Partial<Forum> = {}): Forum => ({
  ...newForum({
    id,
    tenant,
    name: `Forum ${id}`,
    named: true,
    chat: `${tenant}/19:${id}@thread.v2`,
    locale: 'da',
    zone: 'Europe/Copenhagen',
  }),
  prefix: id.toUpperCase(),
  ...given,
});

export const sampleMeeting = (id: string, given: Partial<Meeting> = {}): Meeting => {
  const forum = sampleForum(given.forum ?? 'ct');
  return newMeeting(id, forum, { chat: forum.chats[0] ?? null, ...given });
};

export const sampleItem = (id: string, given: Partial<AgendaItem> = {}): AgendaItem =>
  newItem(id, `Punkt ${id}`, given);

const captured = (number: number) => ({
  number,
  text: `Undersøger sag ${number}`,
  item: null,
  author: personRef('Hanne'),
  at: new Date(Date.UTC(2026, 10, 27, 8) + number * 1000).toISOString(),
  source: { kind: 'message' as const, chat: `${tenant}/19:ct@thread.v2`, message: `m${number}` },
  rule: 'promise',
  suggested: false,
  withdrawn: false,
  history: [],
});

export const sampleFollowUp = (number: number, given: Partial<FollowUp> = {}): FollowUp => ({
  ...captured(number),
  type: 'followUp',
  owners: [],
  due: null,
  state: 'open',
  remark: null,
  waits: null,
  whyMoved: null,
  doneAt: null,
  moved: 0,
  nextPing: null,
  pings: [],
  ...given,
});

export const sampleOutcome = (number: number, given: Partial<Outcome> = {}): Outcome => ({
  ...captured(number),
  type: 'outcome',
  kind: 'decided',
  by: null,
  embargo: false,
  level: 0,
  ask: null,
  decisionNumber: null,
  ...given,
});

export const dueOn = (day: string): FollowUp['due'] => ({
  day,
  meeting: null,
  source: 'stated',
  assumed: [],
});

export const ownedBy = (name: string): Owner => ({
  kind: 'person',
  person: personRef(name),
  source: 'stated',
});

export const samplePerson = (name: string, given: Partial<Person> = {}): Person =>
  newPerson({
    ...personRef(name),
    tenant,
    entraId: name.toLowerCase(),
    teamsId: `29:${name}`,
    ...given,
  });

export const sampleChat = (id: string, given: Partial<Chat> = {}): Chat => ({
  id: `${tenant}/${id}`,
  tenant,
  kind: 'group',
  title: null,
  address: { conversation: id, serviceUrl: 'https://smba.example/emea/', bot: '28:bot' },
  forum: null,
  members: [],
  membersAt: null,
  hears: 'unknown',
  meetingEvents: false,
  forumAsked: false,
  question: null,
  quiet: false,
  gone: null,
  ...given,
});

/** Words in small letters: enough for tests that are not about language. */
export const plainTerms: Terms = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The value itself, with everything in it made unchangeable. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Records whose documents throw when somebody changes one in place, on either side. */
export function freezing(records: Records): Records {
  const frozen =
    <A extends unknown[], T>(method: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> =>
      deepFreeze(await method.apply(records, args));
  return {
    forum: frozen((id) => records.forum(id)),
    forums: frozen((of) => records.forums(of)),
    allForums: frozen(() => records.allForums()),
    meeting: frozen((id) => records.meeting(id)),
    meetings: frozen((forum) => records.meetings(forum)),
    openMeetings: frozen(() => records.openMeetings()),
    person: frozen((id) => records.person(id)),
    people: frozen((of) => records.people(of)),
    allPeople: frozen(() => records.allPeople()),
    chat: frozen((id) => records.chat(id)),
    chats: frozen((of) => records.chats(of)),
    chatsOf: frozen((person) => records.chatsOf(person)),
    inForum: (forum, work) => records.inForum(forum, (room) => work(freezingRoom(room))),
    changePerson: (id, change) => records.changePerson(id, (was) => deepFreeze(change(deepFreeze(was)))),
    changeChat: (id, change) => records.changeChat(id, (was) => deepFreeze(change(deepFreeze(was)))),
    find: frozen((query) => records.find(query)),
    count: (query) => records.count(query),
    findItems: frozen((query) => records.findItems(query)),
    vocabulary: (forums) => records.vocabulary(forums),
    claimDue: frozen((now, until, limit) => records.claimDue(now, until, limit)),
    watch: (listener) => records.watch(listener),
    tidy: () => records.tidy(),
    close: () => records.close(),
  };
}

const freezingRoom = (room: Room): Room => ({
  forum: async () => deepFreeze(await room.forum()),
  meeting: async (id) => deepFreeze(await room.meeting(id)),
  meetings: async () => deepFreeze(await room.meetings()),
  meetingOfMessage: (chat, message) => room.meetingOfMessage(chat, message),
  entry: async (number) => deepFreeze(await room.entry(number)),
  putForum: (forum) => room.putForum(deepFreeze(forum)),
  putMeeting: (meeting) => room.putMeeting(deepFreeze(meeting)),
  nextNumber: () => room.nextNumber(),
});
