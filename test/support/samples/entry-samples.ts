import type { Entry } from '../../../src/domain/entry.js';
import type { SampleTexts } from '../view-texts.js';
import {
  due,
  entries,
  followUp,
  line,
  now,
  owner,
  person,
  reminder,
  items as sampleItems,
} from '../views.js';
import { card, type Sample } from './sample.js';

/** Answers, forms and reminders. */
export function entrySamples(t: SampleTexts): Sample[] {
  const all = entries(t);
  const entry = (number: number): Entry => all.find((one) => one.number === number)!;
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
  const tasks = [
    line(
      t,
      followUp(9, t.leaflet, 'i2', { owners: [owner('Nanna Lillevang')], due: due('2026-11-13'), moved: 2 }),
    ),
    line(t, entry(16)),
    line(
      t,
      followUp(8, t.forum2, 'i5', {
        state: 'waiting',
        remark: t.waitingFor,
        owners: [owner('Nanna Lillevang')],
        due: due('2027-02-26'),
      }),
    ),
    line(t, followUp(7, t.partners, null, { owners: [owner('Nanna Lillevang')] })),
  ];
  return [
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
      name: 'list-facts',
      reply: card('list', {
        list: {
          heading: { code: 'status', topic: t.topic },
          lines: [line(t, entry(12))],
          total: 7,
          undelivered: [],
          facts: [
            { code: 'asked', ask: t.topic, kind: 'approved', label: 'CT-12', text: null },
            { code: 'asked', ask: t.partners, kind: null, label: null, text: null },
            {
              code: 'reservation',
              name: 'Nanna Lillevang',
              kind: 'reservation',
              text: t.topic,
              title: t.topic,
            },
            { code: 'never-moved', label: 'CT-9' },
            { code: 'item', day: '2026-11-20', number: 3, title: t.topic, held: true },
            { code: 'minutes-draft', forum: t.forum, day: '2026-11-20' },
          ],
          more: { question: t.topic, shown: 15 },
        },
        now,
      }),
    },
    {
      name: 'list-given',
      reply: card('list', {
        list: {
          heading: { code: 'given', meeting: 'm1', meetingDay: '2026-11-20', forum: t.forum },
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
    {
      name: 'evidence',
      reply: card('evidence', {
        evidence: {
          line: line(t, entry(16)),
          key: '1605899',
          quote: { by: 'Tyge Korsholm', text: t.remark },
          link: 'https://teams.microsoft.com/l/message/19%3Ameeting/1605899',
          answer: null,
        },
        now,
      }),
    },
    {
      name: 'evidence-declined',
      reply: card('evidence', {
        evidence: { line: line(t, entry(16)), key: '1605899', quote: null, link: null, answer: 'declined' },
        now,
      }),
    },
    {
      name: 'digest',
      reply: card('digest', {
        digest: {
          week: '2026-11-16',
          all: false,
          more: true,
          mine: [
            { code: 'overdue', lines: [{ line: tasks[0]!, unreached: [] }], total: 1 },
            { code: 'week', lines: [{ line: tasks[1]!, unreached: [] }], total: 1 },
            { code: 'waiting', lines: [{ line: tasks[2]!, unreached: [] }], total: 3 },
            { code: 'undated', lines: [{ line: tasks[3]!, unreached: [] }], total: 1 },
          ],
          forums: [],
        },
        now,
      }),
    },
    {
      name: 'digest-secretary',
      reply: card('digest', {
        digest: {
          week: '2026-11-16',
          all: true,
          more: false,
          mine: [{ code: 'week', lines: [{ line: tasks[1]!, unreached: [] }], total: 1 }],
          forums: [
            {
              name: t.forum,
              parts: [
                { code: 'unanswered', lines: [{ line: tasks[0]!, unreached: [] }], total: 1 },
                {
                  code: 'undelivered',
                  lines: [{ line: line(t, entry(15)), unreached: ['Kirstine Markvard'] }],
                  total: 1,
                },
                { code: 'undated', lines: [{ line: line(t, entry(17)), unreached: [] }], total: 1 },
              ],
            },
            {
              name: t.otherForum,
              parts: [{ code: 'week', lines: [{ line: line(t, entry(21)), unreached: [] }], total: 1 }],
            },
          ],
        },
        now,
      }),
    },
    {
      name: 'ping',
      reply: card('ping', {
        ping: {
          lines: [
            reminder(
              line(
                t,
                followUp(16, t.screening, 'i3', {
                  owners: [owner('Hanne Lyngsø Elkær')],
                  due: due('2026-11-27'),
                  moved: 1,
                }),
              ),
            ),
          ],
          people: [person('Nanna Lillevang'), person('Tyge Korsholm')],
          back: null,
          now: '2026-11-26T08:00:00.000Z',
        },
      }),
    },
    {
      name: 'ping-several',
      reply: card('ping', {
        ping: {
          lines: [tasks[0]!, tasks[1]!, tasks[2]!].map((one) => reminder(one)),
          people: [],
          back: null,
          now: '2026-11-27T08:00:00.000Z',
        },
      }),
    },
    {
      name: 'ping-done',
      reply: card('ping', {
        ping: {
          lines: [
            reminder(
              line(
                t,
                followUp(16, t.screening, 'i3', { state: 'done', remark: t.remark, due: due('2026-11-27') }),
              ),
            ),
          ],
          people: [],
          back: null,
          now,
        },
      }),
    },
    {
      name: 'ping-offered',
      reply: card('ping', {
        ping: {
          lines: [
            reminder(line(t, followUp(16, t.screening, 'i3', { due: due('2026-11-27') })), {
              why: 'offered',
              offer: { to: 'Tyge Korsholm', from: 'Nanna Lillevang', at: now, toReader: true },
            }),
          ],
          people: [],
          back: null,
          now: '2026-11-26T08:00:00.000Z',
        },
      }),
    },
    {
      name: 'ping-escalated',
      reply: card('ping', {
        ping: {
          lines: [
            reminder(
              line(
                t,
                followUp(16, t.screening, 'i3', {
                  owners: [owner('Hanne Lyngsø Elkær')],
                  due: due('2026-11-13'),
                  state: 'waiting',
                  remark: t.remark,
                  moved: 2,
                }),
              ),
              {
                why: 'escalated',
                told: ['12', '13', '17', '20'].map((day) => ({
                  at: `2026-11-${day}T07:30:00.000Z`,
                  name: 'Hanne Lyngsø Elkær',
                  reached: day !== '17',
                })),
              },
            ),
          ],
          people: [person('Nanna Lillevang'), person('Tyge Korsholm')],
          back: null,
          now: '2026-11-23T08:00:00.000Z',
        },
      }),
    },
  ];
}
