import type { SampleTexts } from '../view-texts.js';
import { line, now, person, items as sampleItems } from '../views.js';
import { card, type Sample } from './sample.js';
import { numbered } from './tasks.js';

/** The form of one decision or follow-up. */
export function entrySamples(t: SampleTexts): Sample[] {
  const entry = numbered(t);
  const members = ['Hanne Lyngsø Elkær', 'Kirstine Markvard', 'Nanna Lillevang', 'Tyge Korsholm'].map(person);
  const form = {
    members,
    items: sampleItems(t).map(({ id, title, visibility }, at) => ({
      id,
      number: at + 1,
      title: visibility === 'open' ? title : null,
    })),
    item: 'i3',
    seen: 0,
    mayChange: true,
    mayUndo: false,
    back: { meeting: 'm1', slot: 'item:i3' as const },
    history: [],
  };
  return [
    {
      name: 'entry',
      reply: card('entry', {
        form: {
          line: line(t, entry(16)),
          ...form,
          seen: 2,
          mayUndo: true,
          history: [
            {
              at: '2026-11-20T11:16:00.000Z',
              by: 'Nanna Lillevang',
              field: 'made',
              before: null,
              after: null,
            },
            {
              at: '2026-11-20T11:20:00.000Z',
              by: 'Nanna Lillevang',
              field: 'due',
              before: '2026-11-25',
              after: '2026-11-27',
              through: 'edit',
            },
            {
              at: '2026-11-20T11:22:00.000Z',
              by: 'Tyge Korsholm',
              field: 'owners',
              before: 'Hanne',
              after: 'Hanne Lyngsø Elkær',
            },
          ],
        },
        now,
      }),
    },
    {
      name: 'entry-outcome',
      reply: card('entry', {
        form: {
          line: line(t, entry(13)),
          ...form,
          seen: 3,
          mayUndo: true,
          history: [
            {
              at: '2026-11-20T11:13:00.000Z',
              by: 'Nanna Lillevang',
              field: 'made',
              before: null,
              after: null,
            },
            {
              at: '2026-11-20T11:14:00.000Z',
              by: 'Nanna Lillevang',
              field: 'kind',
              before: 'followUp',
              after: 'approved',
            },
            {
              at: '2026-11-20T11:15:00.000Z',
              by: 'Tyge Korsholm',
              field: 'item',
              before: null,
              after: '3',
            },
            {
              at: '2026-11-20T11:16:00.000Z',
              by: 'Nanna Lillevang',
              field: 'withdrawn',
              before: 'false',
              after: 'true',
              through: 'delete',
            },
            {
              at: '2026-11-20T11:17:00.000Z',
              by: 'Nanna Lillevang',
              field: 'withdrawn',
              before: 'true',
              after: 'false',
              through: 'undo',
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
          ...form,
        },
        now,
      }),
    },
    {
      name: 'entry-withdrawn',
      reply: card('entry', {
        form: {
          line: line(t, entry(18)),
          ...form,
        },
        now,
      }),
    },
    {
      name: 'entry-read-only',
      reply: card('entry', {
        form: { ...form, line: line(t, entry(12)), members: [], items: [], mayChange: false, back: null },
        now,
      }),
    },
  ];
}
