import type { ChatMember } from '../../domain/chat.js';
import type { ItemId, Meeting, MeetingId, SentAgenda } from '../../domain/meeting.js';
import type { PersonId } from '../../domain/person.js';
import { say } from '../../domain/view/reply.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import { audienceOf } from '../audience.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';
import { changeAgenda } from './change-agenda.js';

export const sendAgenda: Command = {
  intent: 'send-agenda',
  group: 'agenda',
  words: {
    da: ['udsend dagsorden', 'udsend dagsordenen', 'send dagsorden ud', 'send dagsordenen ud'],
    en: ['send out agenda', 'send out the agenda', 'send agenda', 'publish agenda'],
  },
  run: (call) => sendOut(call, {}),
};

type Told = SentAgenda['told'];

/**
 * Sends the agenda out: its card is posted, or brought up to date where its button was pressed; who presents an item, or
 * wrote its paper, is told of it in personal chat, once. What is changed from now on is marked.
 */
export async function sendOut(call: Call, wanted: { meeting?: MeetingId }): Promise<Handled> {
  const { chat } = call;
  if (!chat) return answer(say('only-in-chat', {}));
  let fresh: Told = [];
  const done = await changeAgenda(call, { did: 'send-agenda', ...wanted }, (meeting) => {
    if (meeting.items.length === 0) return { replies: [say('no-agenda', {})] };
    const told = meeting.sent?.told ?? [];
    fresh = concerned(meeting, chat.members).filter(
      (one) =>
        one.person !== call.sender.id &&
        !told.some(({ person, item }) => person === one.person && item === one.item),
    );
    const sent: SentAgenda = {
      at: call.at,
      by: { id: call.sender.id, name: call.sender.name },
      items: meeting.items.map(({ id }) => id),
      told: [...told, ...fresh],
    };
    const after = { ...meeting, chat: meeting.chat ?? chat.id, agendaShown: true, sent };
    // Typed, it is wanted where the talk is: the old card shrinks to a line and a new one is posted.
    return { meeting: wanted.meeting ? after : agendaAnew(after) };
  });
  const [id] = done.redraw;
  return id === undefined
    ? done
    : { ...done, others: [...done.others, ...(await messages(call, id, fresh))] };
}

const agendaAnew = (meeting: Meeting): Meeting => ({
  ...meeting,
  cards: meeting.cards.filter(({ slot }) => slot !== 'agenda'),
  leftCards: [...meeting.leftCards, ...meeting.cards.filter(({ slot }) => slot === 'agenda')],
});

/** Presenters and case officers among the members, by their full name, or a first name that only one of them has. */
function concerned(meeting: Meeting, members: readonly ChatMember[]): Told {
  return meeting.items.flatMap((item) =>
    [
      ...new Set([...item.presenters, ...item.caseOfficers].flatMap((name) => memberNamed(name, members))),
    ].map((person) => ({ person, item: item.id })),
  );
}

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();

function memberNamed(name: string, members: readonly ChatMember[]): PersonId[] {
  const whole = members.filter((member) => plain(member.name) === plain(name));
  const first = members.filter((member) => plain(member.name).split(/\s+/)[0] === plain(name));
  const found = whole.length > 0 ? whole : first;
  return found.length === 1 ? found.map(({ id }) => id) : [];
}

/** One message for each person, with all that is new to them; of what is closed to them they are told the number. */
async function messages(call: Call, id: MeetingId, fresh: Told): Promise<Handled['others']> {
  const { records } = call.deps;
  const meeting = await records.meeting(id);
  const forum = meeting && (await records.forum(meeting.forum));
  if (!forum) return [];
  const itemsOf = new Map<PersonId, ItemId[]>();
  for (const { person, item } of fresh) itemsOf.set(person, [...(itemsOf.get(person) ?? []), item]);
  return Promise.all(
    [...itemsOf].map(async ([person, ids]) => {
      const view = viewMeeting(meeting, forum, await audienceOf(forum, { person }, records));
      const items = view.items
        .filter((item) => ids.includes(item.id))
        .map(({ number, title, minutes }) => ({ number, title, minutes }));
      return { person, reply: say('agenda-for-you', { forum: forum.name, day: meeting.day, items }) };
    }),
  );
}
