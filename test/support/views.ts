import { newForum, newItem, newMeeting } from '../../src/domain/create.js';
import type { Entry, FollowUp, Outcome, Owner } from '../../src/domain/entry.js';
import type { Forum } from '../../src/domain/forum.js';
import type { FoundEntry } from '../../src/domain/found-entry.js';
import type { Locale } from '../../src/domain/locale.js';
import type { AgendaItem, Meeting } from '../../src/domain/meeting.js';
import type { CardReply } from '../../src/domain/view/reply.js';
import { viewEntry } from '../../src/domain/view/view-entry.js';
import { viewMeeting } from '../../src/domain/view/view-meeting.js';
import type { Audience, LineView } from '../../src/domain/view/views.js';
import { sampleTexts, type SampleTexts } from './view-texts.js';

/** A meeting of a management team as it may look halfway through, and everything the cards can show of it. */

export const zone = 'Europe/Copenhagen';
export const now = '2026-11-20T11:34:00.000Z';
const tenant = '0f6e7a52-3b1c-4d0e-9a77-2c1d5e8f9b10';
const chat = `${tenant}/19:meeting_Y2hlZnRlYW0@thread.v2`;
export const everyone: Audience = { kind: 'chat', chat, inside: true };

const person = (name: string) => ({ id: `${tenant}/${name.toLowerCase().replace(/[^a-z]+/g, '-')}`, name });
const owner = (name: string): Owner => ({ kind: 'person', person: person(name), source: 'stated' });

const base = (number: number, text: string, item: string | null) => ({
  number,
  text,
  item,
  author: person('Nanna Lilhav'),
  at: `2026-11-20T11:${String(number % 60).padStart(2, '0')}:00.000Z`,
  source: { kind: 'message' as const, chat, message: `16058${number}` },
  rule: null,
  suggested: false,
  withdrawn: false,
  history: [],
});

export const outcome = (
  number: number,
  text: string,
  item: string | null,
  given: Partial<Outcome> = {},
): Outcome => ({
  ...base(number, text, item),
  type: 'outcome',
  kind: 'decided',
  by: null,
  embargo: false,
  level: 0,
  ...given,
});

export const followUp = (
  number: number,
  text: string,
  item: string | null,
  given: Partial<FollowUp> = {},
): FollowUp => ({
  ...base(number, text, item),
  type: 'followUp',
  owners: [],
  due: null,
  state: 'open',
  remark: null,
  doneAt: null,
  moved: 0,
  nextPing: null,
  pings: [],
  ...given,
});

export const due = (
  day: string,
  assumed: { code: string; [value: string]: unknown }[] = [],
): FollowUp['due'] => ({
  day,
  meeting: null,
  source: 'stated',
  assumed,
});

export const sampleForum = (t: SampleTexts): Forum => ({
  ...newForum({
    id: 'ct',
    tenant,
    name: t.forum,
    named: true,
    chat,
    locale: 'da',
    zone: 'Europe/Copenhagen',
  }),
  prefix: 'CT',
});

function items(t: SampleTexts): AgendaItem[] {
  return [
    newItem('i1', t.opening, { state: 'done', visibility: 'open', minutes: 5 }),
    newItem('i2', t.staffing, {
      state: 'postponed',
      visibility: 'open',
      minutes: 15,
      presenters: ['Jens Bejer Damgaard'],
    }),
    newItem('i3', t.carers, {
      state: 'running',
      visibility: 'open',
      minutes: 20,
      presenters: ['Thune Korsager', 'Nanna Lilhav'],
      caseOfficers: ['Nanna Lilhav'],
      caseNumber: '20/014387',
      asks: [...t.carersAsks],
      effects: [...t.carersEffects],
      communication: t.carersCommunication,
      coordination: [t.carersCoordination],
      costs: [{ year: 2026, minDkk: 500_000, maxDkk: 500_000 }],
      attachments: [{ title: t.carersAttachment, url: 'https://kommune.example/bilag/program.pdf' }],
    }),
    newItem('i4', t.secret, {
      state: 'waiting',
      visibility: 'closed',
      minutes: 20,
      presenters: ['Birgit Lund'],
    }),
    newItem('i5', t.homes, {
      state: 'waiting',
      visibility: 'open',
      minutes: 15,
      presenters: ['Niels Jørgen Rasmussen'],
    }),
    newItem('i6', t.any, { state: 'waiting', visibility: 'open' }),
  ];
}

export function entries(t: SampleTexts): Entry[] {
  return [
    outcome(11, t.agendaApproved, 'i1', { kind: 'approved' }),
    outcome(12, t.programme, 'i3'),
    outcome(13, t.phase, 'i3', { kind: 'approved' }),
    outcome(14, t.evaluation, 'i3', { kind: 'noted', embargo: true }),
    followUp(15, t.budget, 'i3', {
      owners: [owner('Kirstine Markvorsen')],
      due: due('2026-12-11', [{ code: 'spanEnd', of: 'week' }]),
    }),
    followUp(16, t.screening, 'i3', { owners: [owner('Hanne Lynghøj Ellerbæk')], due: due('2026-11-27') }),
    followUp(17, t.partners, 'i3', {
      owners: [{ kind: 'name', name: 'Nanna', candidates: ['Nanna Lilhav', 'Nanna Holm'], source: 'stated' }],
    }),
    followUp(18, t.leaflet, 'i3', { withdrawn: true, owners: [owner('Nanna Lilhav')] }),
    followUp(19, t.forum2, 'i3', {
      suggested: true,
      owners: [{ kind: 'person', person: person('Thune Korsager'), source: 'implied' }],
      due: { day: null, meeting: { body: null }, source: 'stated', assumed: [] },
    }),
    outcome(20, t.wish, 'i3', { kind: 'wished' }),
    followUp(21, `${t.secret} 21`, 'i4', { owners: [owner('Otto Junge Ohrt')], due: due('2026-11-27') }),
  ];
}

export function sampleMeeting(t: SampleTexts, given: Partial<Meeting> = {}): Meeting {
  return {
    ...newMeeting('m1', sampleForum(t), {
      chat,
      day: '2026-11-20',
      start: '12:00',
      end: '13:30',
      place: t.place,
      state: 'open',
      startedAt: '2026-11-20T11:03:00.000Z',
      participants: [
        'Christian Boel',
        'Thune Korsager',
        'Nanna Lilhav',
        'Kirstine Markvorsen',
        'Otto Junge Ohrt',
      ],
      items: items(t),
      current: 'i3',
    }),
    entries: entries(t),
    ...given,
  };
}

export function line(t: SampleTexts, entry: Entry, audience: Audience = everyone): LineView {
  const meeting = sampleMeeting(t);
  const at = meeting.items.findIndex((item) => item.id === entry.item);
  const item = meeting.items[at];
  const found: FoundEntry = {
    ref: { forum: 'ct', meeting: meeting.id, number: entry.number },
    entry,
    forum: sampleForum(t),
    meeting,
    item: item ? { ...item, number: at + 1 } : null,
  };
  return viewEntry(found, audience);
}

export interface Sample {
  /** "<card>" is the one that cards/<card>.data.json shows; "<card>-<state>" the others. */
  name: string;
  reply: CardReply;
}

const card = <C extends CardReply['card']>(
  name: C,
  given: Omit<Extract<CardReply, { card: C }>, 'kind' | 'card'>,
) => ({ kind: 'card', card: name, ...given }) as Extract<CardReply, { card: C }>;

/** Every card in every state worth looking at. */
export function samples(locale: Locale, t: SampleTexts = sampleTexts[locale]): Sample[] {
  const forum = sampleForum(t);
  const all = entries(t);
  const view = (given: Partial<Meeting> = {}, audience = everyone) =>
    viewMeeting(sampleMeeting(t, given), forum, audience);
  const entry = (number: number): Entry => all.find((one) => one.number === number)!;
  const members = ['Hanne Lynghøj Ellerbæk', 'Kirstine Markvorsen', 'Nanna Lilhav', 'Thune Korsager'].map(
    person,
  );
  const tasks = [
    line(
      t,
      followUp(9, t.leaflet, 'i2', { owners: [owner('Nanna Lilhav')], due: due('2026-11-13'), moved: 2 }),
    ),
    line(t, entry(16)),
    line(
      t,
      followUp(8, t.forum2, 'i5', {
        state: 'waiting',
        remark: t.waitingFor,
        owners: [owner('Nanna Lilhav')],
        due: due('2027-02-26'),
      }),
    ),
    line(t, followUp(7, t.partners, null, { owners: [owner('Nanna Lilhav')] })),
  ];
  const reach = {
    reachable: 7,
    of: 12,
    installLink: 'https://teams.microsoft.com/l/app/0f6e7a52-3b1c-4d0e-9a77-2c1d5e8f9b10',
  };
  const busy = Array.from({ length: 14 }, (_, i) =>
    i % 3 === 0
      ? outcome(30 + i, t.phase, 'i3')
      : followUp(30 + i, t.budget, 'i3', { owners: [owner('Nanna Lilhav')], due: due('2026-12-04') }),
  );
  const secretary: Audience = {
    kind: 'person',
    person: person('Nanna Lilhav').id,
    inside: true,
    secretary: true,
  };
  const paper = {
    kind: 'proposal' as const,
    forum: { id: 'ct', name: t.forum },
    meeting: 'm1',
    day: '2026-11-20',
    waiting: false,
    updated: false,
  };
  const paperItem = {
    id: 'i3',
    number: 3,
    title: t.carers,
    presenters: ['Nanna Lilhav'],
    asks: [...t.carersAsks],
    followUps: 0,
    outcomes: 0,
  };
  return [
    { name: 'agenda', reply: card('agenda', { meeting: view(), now, reach, mayRun: true }) },
    {
      name: 'agenda-planned',
      reply: card('agenda', {
        meeting: view({
          state: 'planned',
          startedAt: null,
          current: null,
          entries: [],
          items: items(t).map((i) => ({ ...i, state: 'waiting' })),
        }),
        now: '2026-11-18T08:00:00.000Z',
        reach: null,
        mayRun: true,
      }),
    },
    {
      name: 'agenda-ended',
      reply: card('agenda', {
        meeting: view({
          state: 'ended',
          current: null,
          endedAt: '2026-11-20T12:26:00.000Z',
          items: items(t).map((i) => ({ ...i, state: i.state === 'postponed' ? i.state : 'done' })),
        }),
        now,
        reach: null,
        mayRun: false,
      }),
    },
    { name: 'item', reply: card('item', { meeting: view(), item: 'i3', all: false, now }) },
    {
      name: 'item-empty',
      reply: card('item', { meeting: view({ entries: [] }), item: 'i3', all: false, now }),
    },
    {
      name: 'item-closed',
      reply: card('item', {
        meeting: view({
          current: 'i4',
          items: items(t).map((i) => (i.id === 'i4' ? { ...i, state: 'running' } : i)),
        }),
        item: 'i4',
        all: false,
        now,
      }),
    },
    {
      name: 'item-shown',
      reply: card('item', { meeting: view({}, secretary), item: 'i4', all: false, now }),
    },
    {
      name: 'item-off-record',
      reply: card('item', {
        meeting: view({ items: items(t).map((i) => ({ ...i, offRecord: true })), entries: [] }),
        item: 'i3',
        all: false,
        now,
      }),
    },
    {
      name: 'item-busy',
      reply: card('item', { meeting: view({ entries: busy }), item: 'i3', all: false, now }),
    },
    {
      name: 'item-all',
      reply: card('item', { meeting: view({ entries: busy }), item: 'i3', all: true, now }),
    },
    { name: 'minutes', reply: card('minutes', { meeting: view({ state: 'ended', current: null }), now }) },
    {
      name: 'list',
      reply: card('list', {
        list: { heading: { code: 'mine' }, lines: tasks, total: 16, undelivered: [] },
        now,
      }),
    },
    {
      name: 'list-decided',
      reply: card('list', {
        list: {
          heading: { code: 'decided', topic: t.topic },
          lines: [line(t, entry(12)), line(t, entry(13))],
          total: 2,
          undelivered: [],
        },
        now,
      }),
    },
    {
      name: 'list-given',
      reply: card('list', {
        list: {
          heading: { code: 'given', meetingDay: '2026-11-20', forum: t.forum },
          lines: [line(t, entry(15)), line(t, entry(21)), line(t, entry(19))],
          total: 3,
          undelivered: [15],
        },
        now,
      }),
    },
    {
      name: 'entry',
      reply: card('entry', {
        form: {
          line: line(t, entry(16)),
          members,
          mayChange: true,
          back: { meeting: 'm1', slot: 'item:i3' },
          history: [
            {
              at: '2026-11-20T11:20:00.000Z',
              by: 'Nanna Lilhav',
              field: 'due',
              before: '2026-11-25',
              after: '2026-11-27',
            },
            {
              at: '2026-11-20T11:22:00.000Z',
              by: 'Thune Korsager',
              field: 'owners',
              before: 'Hanne',
              after: 'Hanne Lynghøj Ellerbæk',
            },
          ],
        },
        now,
      }),
    },
    {
      name: 'entry-suggested',
      reply: card('entry', {
        form: {
          line: line(t, entry(19)),
          members,
          mayChange: true,
          back: { meeting: 'm1', slot: 'item:i3' },
          history: [],
        },
        now,
      }),
    },
    {
      name: 'entry-withdrawn',
      reply: card('entry', {
        form: {
          line: line(t, entry(18)),
          members,
          mayChange: true,
          back: { meeting: 'm1', slot: 'item:i3' },
          history: [],
        },
        now,
      }),
    },
    {
      name: 'entry-read-only',
      reply: card('entry', {
        form: { line: line(t, entry(12)), members: [], mayChange: false, back: null, history: [] },
        now,
      }),
    },
    {
      name: 'ping',
      reply: card('ping', {
        ping: {
          lines: [
            {
              line: line(
                t,
                followUp(16, t.screening, 'i3', {
                  owners: [owner('Hanne Lynghøj Ellerbæk')],
                  due: due('2026-11-27'),
                  moved: 1,
                }),
              ),
              step: 'eve@2026-11-27',
            },
          ],
          now: '2026-11-26T08:00:00.000Z',
        },
      }),
    },
    {
      name: 'ping-several',
      reply: card('ping', {
        ping: {
          lines: [tasks[0]!, tasks[1]!, tasks[2]!].map((one) => ({ line: one, step: 'day@2026-11-27' })),
          now: '2026-11-27T08:00:00.000Z',
        },
      }),
    },
    {
      name: 'ping-done',
      reply: card('ping', {
        ping: {
          lines: [
            {
              line: line(
                t,
                followUp(16, t.screening, 'i3', { state: 'done', remark: t.remark, due: due('2026-11-27') }),
              ),
              step: 'day@2026-11-27',
            },
          ],
          now,
        },
      }),
    },
    {
      name: 'welcome',
      reply: card('welcome', { welcome: { place: 'chat', forum: t.forum, hears: 'everything' } }),
    },
    {
      name: 'welcome-personal',
      reply: card('welcome', { welcome: { place: 'personal', forum: null, hears: 'unknown' } }),
    },
    {
      name: 'paper',
      reply: card('paper', {
        paper: {
          ...paper,
          items: [{ ...paperItem, visibility: null }],
          warnings: ['visibility-unknown', 'cost-unit'],
        },
        now,
      }),
    },
    {
      name: 'paper-waiting',
      reply: card('paper', {
        paper: {
          ...paper,
          kind: 'minutes',
          forum: { id: 'rm', name: t.otherForum },
          waiting: true,
          items: [
            { ...paperItem, number: 1, visibility: 'open', asks: [], outcomes: 6, followUps: 2 },
            {
              ...paperItem,
              id: 'i5',
              number: 2,
              title: t.homes,
              visibility: 'open',
              asks: [],
              outcomes: 4,
              followUps: 0,
            },
          ],
          warnings: [],
        },
        now,
      }),
    },
    {
      name: 'which-forum',
      reply: card('which-forum', {
        question: {
          chat,
          suggested: t.forum,
          waiting: [
            { id: 'rm', name: t.otherForum },
            { id: 'hmu', name: 'HovedMED' },
          ],
        },
      }),
    },
    { name: 'help', reply: card('help', { help: sampleHelp(locale) }) },
  ];
}

const sampleHelp = (locale: Locale): Extract<CardReply, { card: 'help' }>['help'] => {
  const line = (intent: string, da: [string, ...string[]], en: [string, ...string[]]) => {
    const [words, ...aliases] = locale === 'da' ? da : en;
    return { intent, words, aliases };
  };
  return {
    groups: [
      {
        code: 'meeting',
        lines: [
          line(
            'start-meeting',
            ['start møde [navn]', 'begynd mødet'],
            ['start meeting [name]', 'begin meeting'],
          ),
          line('end-meeting', ['slut møde', 'afslut møde'], ['end meeting', 'finish meeting']),
        ],
      },
      {
        code: 'agenda',
        lines: [
          line('agenda', ['dagsorden'], ['agenda']),
          line(
            'add-item',
            ['punkt+ Titel [Nanna] (15 min)', 'nyt punkt'],
            ['agenda+ Title [Nanna] (15 min)', 'new item'],
          ),
          line('next', ['næste', 'videre'], ['next', 'next item']),
        ],
      },
      {
        code: 'change',
        lines: [
          line('done', ['færdig 15', 'klaret'], ['done 15', 'finished']),
          line('due', ['frist 15 1/12'], ['due 15 1/12']),
        ],
      },
      {
        code: 'ask',
        lines: [line('my-tasks', ['mine opgaver'], ['my tasks']), line('entry', ['CT-17'], ['CT-17'])],
      },
    ],
  };
};
