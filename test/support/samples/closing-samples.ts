import type { Meeting } from '../../../src/domain/meeting.js';
import type { CardReply } from '../../../src/domain/view/reply.js';
import { viewMeeting } from '../../../src/domain/view/view-meeting.js';
import type { SampleTexts } from '../view-texts.js';
import {
  entries,
  everyone,
  followUp,
  items,
  now,
  outcome,
  person,
  sampleForum,
  sampleMeeting,
} from '../views.js';
import { card, type Sample } from './sample.js';

/** What is still open when the meeting is to close, in all states, and the form of a slot. */
export function closingSamples(t: SampleTexts): Sample[] {
  const forum = sampleForum(t);
  const view = (given: Partial<Meeting>) =>
    viewMeeting(sampleMeeting(t, { closingAskedAt: now, ...given }), forum, everyone);
  const closing = (given: Partial<Meeting>): CardReply => card('closing', { meeting: view(given), now });
  const [first = '', second = ''] = t.carersAsks;
  const answered = items(t).map((item) => ({ ...item, state: 'done' as const }));
  const asked = items(t).map((item) =>
    item.id === 'i3'
      ? {
          ...item,
          reservations: [
            {
              name: 'Otto Juul Ørum',
              person: null,
              kind: 'reservation' as const,
              text: t.budget,
              by: person('Nanna Lillevang'),
              at: now,
              message: null,
              withdrawn: false,
            },
          ],
        }
      : item,
  );
  const pressed = outcome(31, first, 'i3', { kind: 'approved', ask: first });
  const changed = outcome(32, t.phase, 'i3', { ask: second });
  const many = Array.from({ length: 26 }, (_, i) => followUp(40 + i, t.budget, 'i3'));
  const slot = (given: Meeting['entries']): CardReply => {
    const item = view({ entries: given }).items[2];
    const [shown] = item?.slots ?? [];
    if (!shown) throw new Error('the sample has no slot');
    return card('slot', {
      form: {
        meeting: 'm1',
        item: 'i3',
        number: 3,
        title: t.carers,
        slot: shown,
        mayChange: true,
        back: { meeting: 'm1', slot: 'item:i3' },
      },
    });
  };
  return [
    { name: 'closing', reply: closing({ entries: entries(t).filter(({ number }) => number !== 12) }) },
    {
      name: 'closing-few',
      reply: closing({ items: answered, entries: [pressed, changed, followUp(33, t.budget, 'i3')] }),
    },
    { name: 'closing-many', reply: closing({ entries: [...many, ...entries(t)] }) },
    { name: 'closing-empty', reply: closing({ items: answered, entries: [pressed, changed] }) },
    { name: 'closing-goes-on', reply: closing({ closingAskedAt: null }) },
    {
      name: 'closing-ended',
      reply: closing({
        state: 'ended',
        current: null,
        endedAt: '2026-11-20T12:26:00.000Z',
        closingAskedAt: null,
      }),
    },
    { name: 'slot', reply: slot([]) },
    { name: 'slot-answered', reply: slot([pressed]) },
    {
      name: 'item-answered',
      reply: card('item', {
        meeting: view({ items: asked, entries: [pressed, changed, followUp(33, t.screening, 'i3')] }),
        item: 'i3',
        all: false,
        now,
      }),
    },
  ];
}
