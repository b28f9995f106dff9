import type { Entry } from '../../../src/domain/entry.js';
import type { Meeting } from '../../../src/domain/meeting.js';
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
  tenant,
} from '../../support/records.js';
import { markup, secret, startsAt } from './stage.js';

/** What another forum holds: never to be seen by members of the first. */
export const foreign = 'kun-for-byrådets-øjne';

/** A forum with a year behind it, beside the stage's one meeting; and another that its members are not in. */
export async function fillForum(records: Records): Promise<void> {
  await records.inForum('ct', async (room) => {
    const forum = await room.forum();
    if (forum) room.putForum({ ...forum, secretary: personRef('Nanna'), followUps: [withoutMeeting()] });
    for (const meeting of meetings()) room.putMeeting(meeting);
  });
  await records.changeChat(`${tenant}/19:bu@thread.v2`, () =>
    sampleChat('19:bu@thread.v2', {
      forum: 'bu',
      membersAt: startsAt,
      members: [{ ...personRef('Mallory'), role: 'member' }],
    }),
  );
  await records.inForum('bu', (room) => {
    room.putForum(sampleForum('bu'));
    const entries = [sampleOutcome(1, { text: foreign }), sampleFollowUp(2, { text: foreign })];
    room.putMeeting(sampleMeeting('elsewhere', { forum: 'bu', day: '2026-11-20', title: foreign, entries }));
  });
}

const withoutMeeting = () =>
  sampleFollowUp(60, { text: 'Bestiller nye nøglekort til receptionen', owners: [ownedBy('Bo')] });

const meetings = (): Meeting[] => [
  sampleMeeting('next', {
    day: '2026-12-11',
    start: '09:00',
    end: '11:00',
    place: 'Mødelokale Åen',
    items: [sampleItem('n1', { title: 'Budgetopfølgning' })],
  }),
  sampleMeeting('nov', {
    day: '2026-11-13',
    start: '09:00',
    end: '11:30',
    place: 'Mødelokale Åen',
    title: 'Temamøde om pårørende',
    state: 'ended',
    startedAt: '2026-11-13T08:00:00.000Z',
    endedAt: '2026-11-13T10:20:00.000Z',
    draftedAt: '2026-11-13T10:20:00.000Z',
    participants: ['Hanne', 'Nanna', 'Bo'],
    items: [
      sampleItem('v1', {
        title: 'Screeningsværktøj til hjemmeplejen',
        state: 'done',
        presenters: ['Hanne'],
        asks: ['At værktøjet prøves af i to områder'],
      }),
      sampleItem('v2', {
        title: `Sag om en medarbejder ${secret}`,
        visibility: 'closed',
        entitled: [personRef('Nanna').id],
        state: 'done',
      }),
      sampleItem('v3', { title: `Orientering ${markup}`, state: 'done' }),
    ],
    entries: november(),
  }),
  sampleMeeting('sep', {
    day: '2026-09-18',
    state: 'ended',
    startedAt: '2026-09-18T07:00:00.000Z',
    endedAt: '2026-09-18T09:00:00.000Z',
    draftedAt: '2026-09-18T09:00:00.000Z',
    minutes: final(),
    items: [sampleItem('s1', { title: 'Vikarer i sommerferien', state: 'done' })],
    entries: [
      sampleOutcome(40, {
        at: '2026-09-18T08:00:00.000Z',
        item: 's1',
        kind: 'agreed',
        text: 'Vikarbudgettet deles mellem områderne',
        decisionNumber: 'CT 2026-12',
      }),
      sampleOutcome(41, {
        at: '2026-09-18T08:05:00.000Z',
        item: 's1',
        kind: 'noted',
        text: 'Notatet om sygefravær tages til efterretning',
      }),
      sampleFollowUp(42, {
        at: '2026-09-18T08:10:00.000Z',
        item: 's1',
        text: 'Sender en oversigt over vikarforbruget rundt',
        owners: [ownedBy('Bo')],
        due: dueOn('2026-11-20'),
        state: 'done',
        doneAt: '2026-11-19T12:00:00.000Z',
        remark: 'ligger på drevet',
      }),
    ],
  }),
  ...long(),
];

const november = (): Entry[] => [
  sampleOutcome(50, { item: 'v1', text: 'Screeningsværktøjet indføres i to områder fra januar' }),
  sampleOutcome(51, { item: 'v1', kind: 'forwarded', text: 'Sagen sendes til udvalget', embargo: true }),
  sampleOutcome(52, { item: 'v2', text: `${secret} besluttet` }),
  sampleFollowUp(53, {
    item: 'v1',
    text: 'Finder to områder, der vil være med',
    owners: [ownedBy('Hanne')],
    due: dueOn('2026-11-20'),
    moved: 2,
  }),
  sampleFollowUp(54, {
    item: 'v1',
    text: 'Aftaler undervisning af superbrugere',
    owners: [ownedBy('Nanna'), { kind: 'unit', name: 'Udvikling', contact: null, source: 'stated' }],
    due: dueOn('2026-12-18'),
    state: 'doing',
  }),
  sampleFollowUp(55, {
    item: 'v1',
    text: 'Indhenter tilbud på tablets',
    owners: [ownedBy('Bo')],
    due: dueOn('2026-12-01'),
    state: 'waiting',
    waits: `svar fra indkøb ${markup}`,
  }),
  sampleFollowUp(56, {
    item: 'v2',
    text: `${secret} følges op`,
    owners: [ownedBy('Nanna')],
    due: dueOn('2026-12-02'),
  }),
  sampleFollowUp(57, { item: 'v3', text: `Skriver **et nyhedsbrev** ${markup}` }),
  sampleFollowUp(58, {
    item: 'v3',
    text: 'Holder øje med de nye regler',
    owners: [{ kind: 'name', name: 'Jurist', candidates: [], source: 'stated' }],
    due: { day: null, meeting: { body: null }, source: 'stated', assumed: [] },
  }),
];

const final = (): Meeting['minutes'] => ({
  state: 'final',
  version: 1,
  commentsUntil: null,
  comments: [],
  approvers: [],
  approvals: [],
  remindedAt: null,
  approvedAt: '2026-09-25T10:00:00.000Z',
  copies: [],
  versions: [],
  history: [],
});

/** So many decisions of the year before that they come in several steps. */
const long = (): Meeting[] =>
  Array.from({ length: 8 }, (_, month) => {
    const day = `2025-${String(month + 2).padStart(2, '0')}-14`;
    const entries = Array.from({ length: 9 }, (__, place) =>
      sampleOutcome(100 + month * 10 + place, {
        at: `${day}T09:00:00.000Z`,
        item: 'l1',
        kind: place % 3 === 0 ? 'decided' : 'approved',
        text: `Bevilling nummer ${100 + month * 10 + place} er frigivet`,
      }),
    );
    return sampleMeeting(`long-${month}`, {
      day,
      state: 'ended',
      startedAt: `${day}T08:00:00.000Z`,
      endedAt: `${day}T10:00:00.000Z`,
      items: [sampleItem('l1', { title: 'Bevillinger', state: 'done' })],
      entries,
    });
  });
