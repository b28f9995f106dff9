import type { Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import { itemNumber, type AgendaItem, type Meeting } from '../../domain/meeting.js';
import type { PersonId, PersonRef } from '../../domain/person.js';
import { maySeeItem } from '../../domain/view/access.js';
import type { CopiesView } from '../../domain/view/copies-view.js';
import { copiesTo } from '../../domain/copies.js';
import { say, type CardReply } from '../../domain/view/reply.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import { asApproved } from '../../domain/as-approved.js';
import type { Audience } from '../../domain/view/views.js';
import type { Records } from '../../ports/records.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { mayRun } from '../meeting/roles.js';
import { refused } from '../meeting/change-meeting.js';
import { answer } from '../results.js';
import { findMinutes, type FoundMinutes } from './find-minutes.js';
import { membersOf } from './change-minutes.js';

const outside: Audience = { kind: 'outside', inside: false };

/** The card that offers copies to those whom the papers name; null where they name nobody the bot can tell. */
export async function copiesCard(
  { forum, meeting }: FoundMinutes,
  reader: PersonId,
  records: Records,
  now: Instant,
): Promise<CardReply | null> {
  const audience = await audienceOf(forum, { person: reader }, records);
  const items = await Promise.all(
    meeting.items
      .filter((item) => maySeeItem(item, audience) && copiesTo(item.coordination).length > 0)
      .map(async (item) => viewOf(item, await peopleFor(item, forum, meeting, records), meeting)),
  );
  const view: CopiesView = {
    meeting: meeting.id,
    forum: forum.name,
    day: meeting.day,
    items: items.filter((item) => item.people.length > 0),
  };
  return view.items.length > 0 ? { kind: 'card', card: 'copies', copies: view, now } : null;
}

const viewOf = (item: AgendaItem, people: Receiver[], meeting: Meeting): CopiesView['items'][number] => ({
  id: item.id,
  number: itemNumber(meeting, item.id),
  title: item.title,
  people: people.map(({ person, may }) => ({ ...person, may, sent: wasSent(meeting, item, person) })),
});

interface Receiver {
  person: PersonRef;
  /** The item is open and may be told of, or they may read it anyhow. */
  may: boolean;
}

/** People whose full names stand in the lines, and the contacts of units that do. */
async function peopleFor(
  item: AgendaItem,
  forum: Forum,
  meeting: Meeting,
  records: Records,
): Promise<Receiver[]> {
  const lines = copiesTo(item.coordination).map((one) => one.toLowerCase());
  const named = (name: string): boolean =>
    name.length > 3 && lines.some((one) => holds(one, name.toLowerCase()));
  const known = [...(await records.people(forum.tenant)), ...(await membersOf(forum, meeting, records))];
  const people = [
    ...known.filter(({ name }) => /\s/.test(name.trim()) && named(name)),
    ...forum.units.filter(({ name }) => named(name)).map(({ contact }) => contact),
  ];
  const unique = [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()];
  return Promise.all(
    unique.map(async (person) => ({
      person,
      may: (await audienceFor(item, forum, person.id, records)) !== null,
    })),
  );
}

const holds = (line: string, name: string): boolean =>
  ` ${line.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${name.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `);

/** As whom a person reads their copy: as the member they are, or as anybody outside. Null: they may not have it. */
async function audienceFor(
  item: AgendaItem,
  forum: Forum,
  person: PersonId,
  records: Pick<Records, 'chat'>,
): Promise<Audience | null> {
  const own = await audienceOf(forum, { person }, records);
  if (maySeeItem(item, own)) return own;
  return maySeeItem(item, outside) && !item.embargo ? outside : null;
}

const wasSent = ({ minutes }: Meeting, item: AgendaItem, { id }: PersonRef): boolean =>
  (minutes?.copies ?? []).some(
    (sent) => sent.item === item.id && sent.person === id && sent.version === minutes?.version,
  );

/** Sends an item's excerpt to one of those its paper names, or to all. Each gets a version once. */
export async function sendCopy(
  call: Call,
  wanted: { meeting: string; item: string; to: PersonId },
): Promise<Handled> {
  const { records } = call.deps;
  const found = await findMinutes(call, { meeting: wanted.meeting });
  const item = found?.meeting.items.find((one) => one.id === wanted.item);
  if (!found || !item) return answer(say('card-too-old', {}));
  const { forum, meeting } = found;
  if (!mayRun(forum, meeting, call.sender.id)) return refused(forum, meeting);
  if (meeting.minutes?.state !== 'final') return answer(say('minutes-still-draft', {}));
  const people = await peopleFor(item, forum, meeting, records);
  const chosen = people.filter(({ person }) => wanted.to === 'all' || person.id === wanted.to);
  const sent = await noted(
    found,
    item,
    chosen.filter(({ may }) => may).map(({ person }) => person),
    call,
  );
  const others = await Promise.all(
    sent.map(async (person) => ({ person: person.id, reply: await copyFor(person, item, found, call) })),
  );
  const now = (await records.meeting(meeting.id)) ?? meeting;
  const card = await copiesCard({ forum, meeting: now }, call.sender.id, records, call.at);
  return { ...nothing, replies: card ? [card] : [], others };
}

async function copyFor(person: PersonRef, item: AgendaItem, { forum, meeting }: FoundMinutes, call: Call) {
  const audience = (await audienceFor(item, forum, person.id, call.deps.records)) ?? outside;
  const view = viewMeeting(asApproved(meeting) ?? meeting, forum, audience);
  const reply: CardReply = {
    kind: 'card',
    card: 'minutes',
    meeting: view,
    reader: null,
    only: item.id,
    now: call.at,
  };
  return reply;
}

/** Puts on record who gets a copy now; gives those who had none yet. */
const noted = (
  { forum, meeting: { id } }: FoundMinutes,
  item: AgendaItem,
  people: readonly PersonRef[],
  call: Call,
): Promise<PersonRef[]> =>
  call.deps.records.inForum(forum.id, async (room) => {
    const meeting = await room.meeting(id);
    const minutes = meeting?.minutes;
    if (!minutes) return [];
    const fresh = people.filter((person) => !wasSent(meeting, item, person));
    if (fresh.length === 0) return [];
    const { version } = minutes;
    const made = fresh.map((person) => ({ item: item.id, person: person.id, version, at: call.at }));
    room.putMeeting({
      ...meeting,
      minutes: { ...minutes, copies: [...minutes.copies, ...made] },
      revision: meeting.revision + 1,
    });
    return fresh;
  });
