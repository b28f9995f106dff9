import type { SampleTexts } from '../view-texts.js';
import { line, now } from '../views.js';
import { card, type Sample } from './sample.js';
import { numbered, tasksOf } from './tasks.js';

/** Answers to questions. */
export function listSamples(t: SampleTexts): Sample[] {
  const entry = numbered(t);
  const tasks = tasksOf(t);
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
          undelivered: [
            { name: 'Kirstine Markvard', why: 'not-installed', named: true, labels: ['CT-15'] },
            { name: null, why: 'gave-up', named: false, labels: ['CT-19', 'CT-21'] },
          ],
        },
        now,
      }),
    },
  ];
}
