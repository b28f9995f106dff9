import { newItem } from '../../../src/domain/create.js';
import type { Meeting } from '../../../src/domain/meeting.js';
import { viewMeeting } from '../../../src/domain/view/view-meeting.js';
import type { Audience } from '../../../src/domain/view/views.js';
import type { SampleTexts } from '../view-texts.js';
import {
  due,
  entries,
  everyone,
  followUp,
  items,
  now,
  outcome,
  owner,
  person,
  sampleForum,
  sampleMeeting,
} from '../views.js';
import { card, type Sample } from './sample.js';

/** The cards of a meeting, in the states it goes through. */
export function meetingSamples(t: SampleTexts): Sample[] {
  const forum = sampleForum(t);
  const view = (given: Partial<Meeting> = {}, audience = everyone) =>
    viewMeeting(sampleMeeting(t, given), forum, audience);
  const reach = {
    reachable: 7,
    of: 12,
    installLink: 'https://teams.microsoft.com/l/app/0f6e7a52-3b1c-4d0e-9a77-2c1d5e8f9b10',
  };
  const busy = Array.from({ length: 14 }, (_, i) =>
    i % 3 === 0
      ? outcome(30 + i, t.phase, 'i3')
      : followUp(30 + i, t.budget, 'i3', { owners: [owner('Nanna Lillevang')], due: due('2026-12-04') }),
  );
  const secretary: Audience = {
    kind: 'person',
    person: person('Nanna Lillevang').id,
    inside: true,
    secretary: true,
  };
  const planned: Partial<Meeting> = {
    state: 'planned',
    startedAt: null,
    current: null,
    entries: [],
    proposals: [],
    absences: [],
    items: items(t).map((i) => ({ ...i, state: 'waiting', runningSince: null, spent: 0, postponedTo: null })),
  };
  return [
    {
      name: 'agenda',
      reply: card('agenda', {
        meeting: view(),
        now,
        reach,
        fromLast: { open: 5, overdue: 2, undated: 1 },
        mayRun: true,
      }),
    },
    {
      name: 'agenda-planned',
      reply: card('agenda', {
        meeting: view(planned),
        now: '2026-11-18T08:00:00.000Z',
        reach: null,
        mayRun: true,
      }),
    },
    {
      name: 'agenda-sent',
      reply: card('agenda', {
        meeting: view({
          ...planned,
          proposalsUntil: '2026-11-19T11:00:00.000Z',
          sent: {
            at: '2026-11-16T08:30:00.000Z',
            by: person('Nanna Lillevang'),
            items: ['i1', 'i3', 'i2', 'i4', 'i5'],
            told: [],
          },
        }),
        now: '2026-11-18T08:00:00.000Z',
        reach,
        mayRun: true,
      }),
    },
    {
      name: 'agenda-paused',
      reply: card('agenda', {
        meeting: view({
          items: items(t).map((i) =>
            i.id === 'i3' ? { ...i, state: 'paused', runningSince: null, spent: 600_000 } : i,
          ),
          entries: [...entries(t), outcome(22, t.wish, null)],
        }),
        now,
        reach: null,
        mayRun: true,
      }),
    },
    {
      name: 'agenda-over',
      reply: card('agenda', {
        meeting: view({
          items: items(t).map((i) => (i.id === 'i3' ? { ...i, overTold: true } : i)),
          proposals: [],
        }),
        now,
        reach: null,
        mayRun: true,
      }),
    },
    {
      name: 'agenda-long',
      reply: card('agenda', {
        meeting: view({
          current: 'l20',
          absences: [],
          items: Array.from({ length: 60 }, (_, i) =>
            newItem(`l${i}`, [t.homes, t.carers, t.staffing][i % 3] ?? '', {
              state: i < 20 ? 'done' : i === 20 ? 'running' : 'waiting',
              minutes: 5,
              presenters: ['Nanna Lillevang'],
            }),
          ),
        }),
        now,
        reach,
        mayRun: true,
      }),
    },
    {
      name: 'proposals',
      reply: card('proposals', { meeting: view(), mayDecide: true, back: true, now }),
    },
    {
      name: 'proposals-read',
      reply: card('proposals', {
        meeting: view({ proposalsUntil: '2026-11-19T11:00:00.000Z' }),
        mayDecide: false,
        back: false,
        now,
      }),
    },
    {
      name: 'proposals-none',
      reply: card('proposals', { meeting: view({ proposals: [] }), mayDecide: true, back: false, now }),
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
    { name: 'left', reply: card('left', { item: 3 }) },
    { name: 'left-agenda', reply: card('left', { item: null }) },
    { name: 'left-removed', reply: card('left', { item: 'removed' }) },
  ];
}
