import type { Entry } from '../../src/domain/entry.js';
import type { AgendaItem } from '../../src/domain/meeting.js';
import { terms } from '../../src/language/terms.js';
import type { Records } from '../../src/ports/records.js';
import { memoryRecords } from '../../src/storage/memory/memory-records.js';
import {
  dueOn,
  ownedBy,
  personRef,
  sampleChat,
  sampleFollowUp,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
} from '../support/records.js';

/** When everything is asked: a Wednesday. */
export const now = '2026-11-25T09:00:00.000Z';
export const secret = 'Rævekrog';

export const subjects = {
  da: [
    'cykelstativer', 'svømmehallen', 'screeningsværktøjet', 'pårørendepolitik', 'fjernvarme', 'legepladsen',
    'tandplejen', 'hjemmehjælpen', 'biblioteket', 'vintertjeneste', 'ungdomsskolen', 'madordningen',
    'parkeringskælder', 'genoptræning', 'rengøringen', 'belysning', 'klimatilpasning', 'dagplejen',
    'lærlingene', 'nøgleskabe', 'forsikringer', 'indkøbsaftalen', 'flygtningeboliger', 'havnebadet',
  ],
  en: [
    'elevators', 'laptops', 'dashboards', 'mentoring', 'warehouse', 'helpdesk',
    'passwords', 'canteen', 'onboarding', 'newsletter', 'procurement', 'accessibility',
    'volunteers', 'greenhouse', 'archives', 'printers', 'travel', 'workshops',
    'insurance', 'recruitment', 'ventilation', 'telephones', 'fundraising', 'timesheets',
  ],
} as const; // prettier-ignore

const people = ['Bent Lund', 'Karla Holm', 'Mona Friis', 'Ivan Krag'];
/** Forums of both; the rest are nobody's here. */
export const mine = ['aa', 'bb', 'cc', 'dd', 'ee'];
const forums = [...mine, 'ff', 'gg', 'hh', 'ii', 'jj'];
export const hanne = personRef('Hanne Dal');
/** In the chat of `cc` and entitled to nothing closed. */
export const dorte = personRef('Dorte Ny');

/** An entry, with what the test has to know of it. */
export interface Kept {
  forum: string;
  label: string;
  subject: string;
  meeting: string;
  closed: boolean;
  entry: Entry;
}

export interface House {
  records: Records;
  kept: Kept[];
}

/** Ten forums that met once a month for two years, each time about one Danish and one English subject. */
export async function house(): Promise<House> {
  const records = memoryRecords({ terms });
  const kept: Kept[] = [];
  for (const [at, forum] of forums.entries()) {
    const id = sampleForum(forum).chats[0] ?? '';
    const members = [...people.map(personRef), ...(mine.includes(forum) ? [hanne, dorte] : [])];
    await records.changeChat(id, () => ({
      ...sampleChat(forum),
      id,
      forum,
      forumAsked: true,
      members: members.map((person) => ({ ...person, role: 'member' as const })),
      membersAt: now,
      rosterRead: true,
    }));
    await records.inForum(forum, (room) => {
      room.putForum(sampleForum(forum, { name: `Gruppe ${forum.toUpperCase()}` }));
      for (let month = 0; month < 24; month++) room.putMeeting(meeting(forum, at, month, kept));
    });
  }
  return { records, kept };
}

/** The month's first meetings are those of the first forums. */
const dayOf = (at: number, month: number): string =>
  new Date(Date.UTC(2024, 11 + month, 3 + at)).toISOString().slice(0, 10);

function meeting(forum: string, at: number, month: number, kept: Kept[]): ReturnType<typeof sampleMeeting> {
  const day = dayOf(at, month);
  const id = `${forum}-${month}`;
  const made = ([0, 1] as const).map((place) => {
    const subject = subjects[place === 0 ? 'da' : 'en'][month] ?? '';
    const number = month * 4 + place * 2 + 1;
    // One in seven is closed, and Hanne is entitled to those of one forum.
    const closed = (month * 2 + place) % 7 === 3;
    const item = itemOf(`${id}-${place}`, { subject, forum, closed, month, place });
    const entries = entriesOf(number, {
      subject,
      closed,
      at: `${day}T10:00:00.000Z`,
      month,
      place,
      item: item.id,
      day,
    });
    kept.push(
      ...entries.map((entry) => ({
        forum,
        label: `${forum.toUpperCase()}-${entry.number}`,
        subject,
        meeting: id,
        closed,
        entry,
      })),
    );
    return { item, entries };
  });
  return sampleMeeting(id, {
    forum,
    day,
    state: 'ended',
    startedAt: `${day}T09:00:00.000Z`,
    endedAt: `${day}T11:00:00.000Z`,
    items: made.map(({ item }) => item),
    entries: made.flatMap(({ entries }) => entries),
  });
}

interface About {
  subject: string;
  closed: boolean;
  month: number;
  place: 0 | 1;
}

function itemOf(id: string, { subject, forum, closed, month, place }: About & { forum: string }): AgendaItem {
  return sampleItem(id, {
    title: closed ? `${secret} ${subject}` : `${place === 0 ? 'Drøftelse af' : 'Review of'} ${subject}`,
    visibility: closed ? 'closed' : 'open',
    entitled: closed ? [personRef('Bent Lund').id, ...(forum === 'cc' ? [hanne.id] : [])] : null,
    background: place === 0 ? `Sagen bygger på baggrundsnotat${forum}x${month}` : null,
    asks: place === 0 ? [`At ${subject} sættes i gang`] : [`That ${subject} go ahead`],
    reservations:
      month === 6
        ? [
            {
              name: 'Karla Holm',
              person: null,
              kind: 'reservation',
              text: 'for dyrt',
              by: null,
              at: now,
              message: null,
              withdrawn: false,
            },
          ]
        : [],
  });
}

function entriesOf(
  number: number,
  { subject, closed, at, month, place, item, day }: About & { at: string; item: string; day: string },
): Entry[] {
  const owner = month % 6 === 5 ? hanne.name : (people[month % people.length] ?? '');
  const late = month >= 20;
  const texts =
    place === 0
      ? [`Der afsættes midler til ${subject}`, `Spørger leverandøren om ${subject}`]
      : [`Funds are set aside for ${subject}`, `Writes to the supplier about ${subject}`];
  const [decision = '', task = ''] = texts.map((text) => (closed ? `${text} ${secret}` : text));
  return [
    sampleOutcome(number, { text: decision, item, at, kind: month % 2 === 0 ? 'decided' : 'approved' }),
    sampleFollowUp(number + 1, {
      text: task,
      item,
      at,
      owners:
        place === 1 && month === 22
          ? [{ kind: 'unit', name: 'Udvikling', contact: null, source: 'stated' }]
          : [ownedBy(owner)],
      due: month === 23 && place === 0 ? dueOn('2026-11-27') : dueOn(`${day.slice(0, 8)}28`),
      state: late ? (month === 21 ? 'waiting' : 'open') : 'done',
      waits: month === 21 ? 'godkendelse i økonomi' : null,
      moved: month % 3,
    }),
  ];
}
