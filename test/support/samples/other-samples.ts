import type { Locale } from '../../../src/domain/locale.js';
import type { CardReply } from '../../../src/domain/view/reply.js';
import type { SampleTexts } from '../view-texts.js';
import { chat, now } from '../views.js';
import { card, type Sample } from './sample.js';

/** First contact, papers, questions and help. */
export function otherSamples(t: SampleTexts, locale: Locale): Sample[] {
  const paper = {
    kind: 'proposal' as const,
    forum: { id: 'ct', name: t.forum },
    meeting: 'm1',
    day: '2026-11-20',
    waiting: false,
    updated: false,
    unchanged: false,
    key: 'p1',
  };
  const paperItem = {
    id: 'i3',
    number: 3,
    title: t.carers,
    presenters: ['Nanna Lillevang'],
    asks: [...t.carersAsks],
    followUps: 0,
    outcomes: 0,
    minutes: null,
    changes: [],
    related: [],
    promises: [],
  };
  const earlier = {
    meeting: 'm0',
    item: 'i1',
    forum: t.forum,
    day: '2026-10-23',
    number: 1,
    kind: 'sounding' as const,
    open: true,
  };
  return [
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
      name: 'paper-again',
      reply: card('paper', {
        paper: {
          ...paper,
          updated: true,
          items: [
            {
              ...paperItem,
              visibility: 'open',
              minutes: 20,
              changes: [
                { field: 'title', added: 0, removed: 0 },
                { field: 'asks', added: 2, removed: 0 },
                { field: 'due', added: 1, removed: 0 },
              ],
              related: [earlier],
              promises: [{ number: 9, label: 'CT-9', text: t.promise }],
            },
          ],
          warnings: [],
        },
        now,
      }),
    },
    {
      name: 'item-form',
      reply: card('item-form', {
        form: {
          meeting: 'm1',
          item: 'i3',
          forum: t.forum,
          number: 3,
          title: t.carers,
          presenters: ['Nanna Lillevang', 'Tyge Korsholm'],
          minutes: 20,
          day: '2026-11-20',
          mayMove: true,
          visibility: 'open',
          purpose: 'decision',
          caseNumber: '20/014387',
          asks: [...t.carersAsks],
          seen: 1,
          paper: 'p1',
          history: [
            {
              at: '2026-11-18T10:12:00.000Z',
              by: 'Nanna Lillevang',
              field: 'visibility',
              before: null,
              after: 'open',
            },
          ],
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
          answer: null,
        },
      }),
    },
    {
      name: 'which-forum-answered',
      reply: card('which-forum', { question: { chat, suggested: t.forum, waiting: [], answer: t.forum } }),
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
