import type { Meeting } from '../../../src/domain/meeting.js';
import { viewMeeting } from '../../../src/domain/view/view-meeting.js';
import type { Audience } from '../../../src/domain/view/views.js';
import type { SampleTexts } from '../view-texts.js';
import {
  due,
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
      : followUp(30 + i, t.budget, 'i3', { owners: [owner('Nanna Lilhav')], due: due('2026-12-04') }),
  );
  const secretary: Audience = {
    kind: 'person',
    person: person('Nanna Lilhav').id,
    inside: true,
    secretary: true,
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
    { name: 'left', reply: card('left', { item: 3 }) },
    { name: 'left-agenda', reply: card('left', { item: null }) },
    { name: 'left-removed', reply: card('left', { item: 'removed' }) },
    { name: 'minutes', reply: card('minutes', { meeting: view({ state: 'ended', current: null }), now }) },
  ];
}
