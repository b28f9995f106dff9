import { newItem } from '../../../src/domain/create.js';
import type { Locale } from '../../../src/domain/locale.js';
import type { AgendaItem, Meeting, Minutes } from '../../../src/domain/meeting.js';
import { draftOf } from '../../../src/domain/minutes.js';
import { viewMeeting } from '../../../src/domain/view/view-meeting.js';
import type { Audience } from '../../../src/domain/view/views.js';
import type { SampleTexts } from '../view-texts.js';
import { entries, everyone, items, outcome, person, sampleForum, sampleMeeting } from '../views.js';
import { card, type Sample } from './sample.js';

const ended = '2026-11-20T12:26:00.000Z';
const approvedAt = '2026-11-24T08:05:00.000Z';
const names = ['Christian Bojsen', 'Tyge Korsholm', 'Nanna Lillevang', 'Kirstine Markvard'].map(person);

const words = {
  da: {
    comment: 'Beløbet var 500.000 kr. i alt, ikke pr. år.',
    other: 'Tak for et godt referat.',
    reason: 'beløbet i punkt 3 var forkert',
    extra: 'Navnet på programmet',
    reservation: 'økonomien er ikke på plads',
  },
  en: {
    comment: 'The sum was 500,000 kroner in all, not a year.',
    other: 'Thank you for the minutes.',
    reason: 'the sum in item 3 was wrong',
    extra: 'The name of the programme',
    reservation: 'the money is not in place',
  },
} as const;

/** The minutes in the states they go through, and what follows from them. */
export function minutesSamples(t: SampleTexts, locale: Locale): Sample[] {
  const forum = sampleForum(t);
  const w = words[locale];
  const held: Partial<Meeting> = {
    state: 'ended',
    current: null,
    endedAt: ended,
    draftedAt: ended,
    items: items(t).map((item): AgendaItem => {
      if (item.id !== 'i3')
        return item.state === 'waiting' && item.id === 'i4' ? { ...item, state: 'done' } : item;
      const reservation = { name: 'Otto Juul Ørum', person: null, kind: 'reservation' as const, text: w.reservation, by: null, at: ended, message: null, withdrawn: false }; // prettier-ignore
      return newItem('i3', item.title, {
        ...item,
        state: 'done',
        asks: [...item.asks, w.extra],
        reservations: [reservation],
      });
    }),
    absences: [
      { name: 'Hanne Lyngsø Elkær', person: null, kind: 'absent', item: null, by: null, at: ended },
      { name: 'Otto Juul Ørum', person: null, kind: 'disqualified', item: 'i1', by: null, at: ended },
    ],
  };
  const begun = draftOf({ draftedAt: ended }, forum, names);
  const view = (minutes: Partial<Minutes>, audience = everyone, given: Partial<Meeting> = {}) =>
    viewMeeting(sampleMeeting(t, { ...held, minutes: { ...begun, ...minutes }, ...given }), forum, audience);
  const runner: Audience = {
    kind: 'person',
    person: person('Nanna Lillevang').id,
    inside: true,
    secretary: false,
  };
  const comment = (key: string, text: string, item: string | null) => ({ key, by: person('Kirstine Markvard'), at: ended, item, text, settled: false }); // prettier-ignore
  const comments = [comment('a', w.comment, 'i3'), comment('b', w.other, null)];
  const approvals = names.slice(0, 2).map((one) => ({ person: one, at: approvedAt }));
  const numbered = entries(t).map((entry, at) =>
    entry.type === 'outcome' && entry.kind !== 'wished'
      ? outcome(entry.number, entry.text, entry.item, { ...entry, decisionNumber: `CT 2026-${14 + at}` })
      : entry,
  );
  const final: Partial<Minutes> = { state: 'final', approvedAt, approvals };
  const all = { reader: null, only: null, now: ended };
  const later = { ...all, now: approvedAt };
  return [
    { name: 'minutes', reply: card('minutes', { meeting: view({ comments, approvals }), ...all }) },
    {
      name: 'minutes-runner',
      reply: card('minutes', {
        meeting: view({ comments, approvals }, runner),
        ...all,
        reader: { runs: true, approved: true },
      }),
    },
    {
      name: 'minutes-member',
      reply: card('minutes', { meeting: view({}), ...all, reader: { runs: false, approved: false } }),
    },
    {
      name: 'minutes-final',
      reply: card('minutes', { meeting: view(final, everyone, { entries: numbered }), ...later }),
    },
    {
      name: 'minutes-again',
      reply: card('minutes', {
        meeting: view({ version: 2, versions: [{ version: 1, approvedAt, reason: w.reason }] }),
        ...later,
        reader: { runs: true, approved: false },
      }),
    },
    {
      name: 'minutes-final-again',
      reply: card('minutes', {
        meeting: view(
          { ...final, version: 2, versions: [{ version: 1, approvedAt: ended, reason: w.reason }] },
          runner,
          { entries: numbered },
        ),
        ...later,
        reader: { runs: true, approved: true },
      }),
    },
    {
      name: 'minutes-excerpt',
      reply: card('minutes', {
        meeting: view(final, { kind: 'outside', inside: false }, { entries: numbered }),
        ...later,
        only: 'i3',
      }),
    },
    { name: 'copies', reply: card('copies', { copies: copies(t), now: approvedAt }) },
  ];
}

const copies = (t: SampleTexts) => ({
  meeting: 'm1',
  forum: t.forum,
  day: '2026-11-20',
  items: [
    {
      id: 'i3',
      number: 3,
      title: t.carers,
      people: [
        { ...person('Kirstine Markvard'), may: true, sent: true },
        { ...person('Jens Bøgh Dalgaard'), may: true, sent: false },
        { ...person('Ida Skov'), may: true, sent: false },
      ],
    },
    {
      id: 'i5',
      number: 5,
      title: t.homes,
      people: [{ ...person('Niels Peter Rask'), may: false, sent: false }],
    },
  ],
});
