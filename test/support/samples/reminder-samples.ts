import type { UnreachedView } from '../../../src/domain/view/views.js';
import { burnUpWeeks } from './burn-up-weeks.js';
import type { SampleTexts } from '../view-texts.js';
import { due, followUp, line, now, owner, person, reminder } from '../views.js';
import { card, type Sample } from './sample.js';
import { numbered, tasksOf } from './tasks.js';

const missed = (name: string): UnreachedView => ({
  id: `t/${name}`,
  name,
  why: 'not-installed',
  named: true,
});

/** Reminders, the week, and what seemed to show that something is done. */
export function reminderSamples(t: SampleTexts): Sample[] {
  const entry = numbered(t);
  const tasks = tasksOf(t);
  return [
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
    { name: 'burn-up', reply: card('burn-up', { burnUp: { forum: t.forum, weeks: burnUpWeeks }, now }) },
    {
      name: 'burn-up-new',
      reply: card('burn-up', { burnUp: { forum: t.forum, weeks: burnUpWeeks.slice(0, 1) }, now }),
    },
    {
      name: 'digest',
      reply: card('digest', {
        digest: {
          week: '2026-11-23',
          all: false,
          more: true,
          mine: [
            { code: 'overdue', lines: [tasks[0]!], total: 1 },
            { code: 'week', lines: [tasks[1]!], total: 1 },
            { code: 'waiting', lines: [tasks[2]!], total: 3 },
            { code: 'undated', lines: [tasks[3]!], total: 1 },
          ],
          forums: [],
          unseen: [t.otherForum],
        },
        now,
      }),
    },
    {
      name: 'digest-secretary',
      reply: card('digest', {
        digest: {
          week: '2026-11-23',
          all: true,
          more: false,
          mine: [{ code: 'week', lines: [tasks[1]!], total: 1 }],
          forums: [
            {
              name: t.forum,
              parts: [
                { code: 'unanswered', lines: [tasks[0]!], total: 1 },
                {
                  code: 'undelivered',
                  lines: [{ ...line(t, entry(15)), unreached: [missed('Kirstine Markvard')] }],
                  total: 1,
                },
                { code: 'undated', lines: [line(t, entry(17))], total: 1 },
              ],
            },
            {
              name: t.otherForum,
              parts: [{ code: 'week', lines: [line(t, entry(21))], total: 1 }],
            },
          ],
          burnUp: { forum: t.forum, weeks: burnUpWeeks },
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
              offer: {
                to: 'Tyge Korsholm',
                from: 'Nanna Lillevang',
                at: now,
                toReader: true,
                unreached: false,
                away: null,
              },
            }),
          ],
          people: [],
          back: null,
          now: '2026-11-26T08:00:00.000Z',
        },
      }),
    },
    {
      name: 'ping-offered-away',
      reply: card('ping', {
        ping: {
          lines: [
            reminder(line(t, followUp(16, t.screening, 'i3', { due: due('2026-11-27') })), {
              offer: {
                to: 'Tyge Korsholm',
                from: 'Hanne Lyngsø Elkær',
                at: now,
                toReader: false,
                unreached: false,
                away: { until: '2026-12-04', substitute: 'Nanna Lillevang' },
              },
            }),
          ],
          people: [person('Nanna Lillevang'), person('Tyge Korsholm')],
          back: null,
          now: '2026-11-26T08:00:00.000Z',
        },
      }),
    },
    {
      name: 'ping-declined',
      reply: card('ping', {
        ping: {
          lines: [
            reminder(
              line(
                t,
                followUp(16, t.screening, 'i3', {
                  owners: [owner('Nanna Lillevang')],
                  due: due('2026-11-27'),
                }),
              ),
              { why: 'declined' },
            ),
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
                  how: day === '17' ? 'missed' : day === '20' ? 'named' : 'sent',
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
