import type { Chat } from '../../../src/domain/chat.js';
import type { Owner } from '../../../src/domain/entry.js';
import type { Records } from '../../../src/ports/records.js';
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
  samplePerson,
  tenant,
} from '../../support/records.js';

export const hidden = 'fortrolig-plan';
const [carl, hanne, bo] = [personRef('Carl'), personRef('Hanne'), personRef('Bo')];
const member = (name: string): Chat['members'][number] => ({ ...personRef(name), role: 'member' });

/** Hanne's autumn: a forum she is in with Carl, one she has left, and Bo away with her as his substitute. */
export async function fillMine(records: Records): Promise<void> {
  await records.changePerson(carl.id, () => samplePerson('Carl'));
  await records.changePerson(
    bo.id,
    (known) =>
      known && {
        ...known,
        away: [{ from: '2026-11-23', until: '2026-12-11', substitute: personRef('Hanne') }],
      },
  );
  await chat(records, 'bf', 'Børneforum', ['Hanne', 'Carl']);
  await chat(records, 'kf', 'Kulturforum', ['Carl']);
  await records.inForum('bf', (room) => {
    const units = [{ name: 'Udvikling', contact: hanne }];
    room.putForum(sampleForum('bf', { name: 'Børneforum', units, secretary: carl }));
    room.putMeeting(held);
    room.putMeeting(coming);
  });
  await records.inForum('kf', (room) => {
    room.putForum(sampleForum('kf', { name: 'Kulturforum', secretary: carl }));
    room.putMeeting(left);
  });
  await records.inForum('ct', async (room) => {
    const forum = await room.forum();
    const standIn = sampleFollowUp(20, {
      text: 'Bestiller lokaler til foråret',
      owners: [ownedBy('Bo')],
      due: dueOn('2026-12-01'),
    });
    if (forum) room.putForum({ ...forum, followUps: [standIn] });
  });
}

const chat = (records: Records, id: string, title: string, names: string[]): Promise<Chat | null> =>
  records.changeChat(`${tenant}/19:${id}@thread.v2`, () =>
    sampleChat(`19:${id}@thread.v2`, { title, forum: id, members: names.map(member) }),
  );

const unit: Owner = { kind: 'unit', name: 'Udvikling', contact: hanne, source: 'stated' };

const held = sampleMeeting('m-held', {
  forum: 'bf',
  chat: `${tenant}/19:bf@thread.v2`,
  title: 'Børneforum',
  day: '2026-11-25',
  state: 'ended',
  startedAt: '2026-11-25T08:00:00.000Z',
  endedAt: '2026-11-25T10:00:00.000Z',
  draftedAt: '2026-11-25T10:00:00.000Z',
  items: [
    sampleItem('legepladser', { title: 'Nye legepladser' }),
    sampleItem('lukket', { title: hidden, visibility: 'closed', entitled: [carl.id] }),
  ],
  entries: [
    sampleFollowUp(1, {
      item: 'legepladser',
      text: 'Henter tilbud på gynger',
      owners: [ownedBy('Hanne')],
      due: dueOn('2026-11-20'),
      moved: 1,
    }),
    sampleFollowUp(2, { item: 'legepladser', text: 'Taler med skolerne', owners: [ownedBy('Hanne')] }),
    sampleFollowUp(3, {
      item: 'legepladser',
      text: 'Afklarer ejerskab af grunden',
      owners: [ownedBy('Hanne')],
      due: dueOn('2026-12-09'),
      state: 'waiting',
      waits: 'svar fra Vej og Park',
    }),
    sampleFollowUp(4, {
      item: 'legepladser',
      text: 'Tegner en skitse',
      owners: [unit],
      due: dueOn('2026-12-18'),
    }),
    sampleFollowUp(5, {
      item: 'legepladser',
      text: 'Inviterer naboerne',
      owners: [ownedBy('Carl')],
      due: dueOn('2026-12-02'),
      offered: { to: hanne, from: carl, at: '2026-11-26T09:00:00.000Z' },
    }),
    sampleFollowUp(6, {
      item: 'legepladser',
      text: 'Sender kortet rundt',
      owners: [ownedBy('Hanne')],
      due: dueOn('2026-11-27'),
      evidence: [
        {
          key: '1732612000000',
          chat: `${tenant}/19:bf@thread.v2`,
          at: '2026-11-26T09:00:00.000Z',
          answer: null,
        },
      ],
    }),
    sampleFollowUp(7, {
      item: 'lukket',
      text: hidden,
      owners: [ownedBy('Hanne'), ownedBy('Carl')],
      due: dueOn('2027-01-15'),
    }),
    sampleFollowUp(8, { item: 'legepladser', text: 'Carls egen', owners: [ownedBy('Carl')] }),
    sampleFollowUp(9, { text: 'Er færdig', owners: [ownedBy('Hanne')], state: 'done' }),
    sampleOutcome(10, { item: 'lukket', text: hidden }),
  ],
});

const coming = sampleMeeting('m-coming', {
  forum: 'bf',
  chat: `${tenant}/19:bf@thread.v2`,
  title: 'Børneforum',
  day: '2026-12-04',
  start: '10:00',
  end: '11:30',
  place: 'Salen',
  items: [
    sampleItem('budget', { title: 'Budget 2027', presenters: ['Hanne'] }),
    sampleItem('trafik', {
      title: 'Trafik ved skolen',
      visibility: null,
      paper: {
        key: 'p1',
        firstKey: 'p1',
        kind: 'proposal',
        broughtBy: hanne,
        chat: null,
        warnings: [],
      },
      promises: [{ number: 2, answer: null }],
    }),
    sampleItem('sag', { title: hidden, visibility: 'closed', entitled: [carl.id] }),
  ],
});

const left = sampleMeeting('m-left', {
  forum: 'kf',
  chat: `${tenant}/19:kf@thread.v2`,
  title: 'Kulturforum',
  day: '2026-10-01',
  state: 'ended',
  startedAt: '2026-10-01T08:00:00.000Z',
  endedAt: '2026-10-01T09:00:00.000Z',
  draftedAt: '2026-10-01T09:00:00.000Z',
  items: [
    sampleItem('museum', { title: 'Museets åbningstider' }),
    sampleItem('lukket', { title: hidden, visibility: 'closed', entitled: [carl.id] }),
  ],
  entries: [
    sampleFollowUp(1, {
      item: 'museum',
      text: 'Spørger museet',
      owners: [ownedBy('Hanne')],
      due: dueOn('2026-12-15'),
    }),
    sampleFollowUp(2, {
      item: 'lukket',
      text: hidden,
      owners: [ownedBy('Hanne')],
      due: dueOn('2026-12-16'),
    }),
  ],
});
