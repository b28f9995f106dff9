import { newForum, newItem, newMeeting } from '../../src/domain/create.js';
import type { Entry, FollowUp, Outcome, Owner } from '../../src/domain/entry.js';
import type { Forum } from '../../src/domain/forum.js';
import type { FoundEntry } from '../../src/domain/found-entry.js';
import type { Absence, AgendaItem, Meeting } from '../../src/domain/meeting.js';
import { viewEntry } from '../../src/domain/view/view-entry.js';
import type { Audience, LineView, PingLine } from '../../src/domain/view/views.js';
import { sampleFollowUp, sampleOutcome } from './records.js';
import type { SampleTexts } from './view-texts.js';

/** A meeting of a management team as it may look halfway through, and everything the cards can show of it. */

export const zone = 'Europe/Copenhagen';
/** Where the bot's pages are. */
export const pages = 'https://tovholder.example.dk/';
export const now = '2026-11-20T11:34:00.000Z';
const tenant = '0f6e7a52-3b1c-4d0e-9a77-2c1d5e8f9b10';
export const chat = `${tenant}/19:meeting_Y2hlZnRlYW0@thread.v2`;
export const everyone: Audience = { kind: 'chat', chat, inside: true };

export const person = (name: string) => ({
  id: `${tenant}/${name.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  name,
});
/** A follow-up of a reminder, the reader's own unless told otherwise. */
export const reminder = (one: LineView, given: Partial<PingLine> = {}): PingLine => ({
  line: one,
  why: 'own',
  about: null,
  offer: null,
  later: { tomorrow: '2026-11-30', week: '2026-12-04', meeting: '2026-12-11' },
  told: [],
  ...given,
});

export const owner = (name: string): Owner => ({ kind: 'person', person: person(name), source: 'stated' });

const base = (number: number, text: string, item: string | null) => ({
  text,
  item,
  author: person('Nanna Lillevang'),
  at: `2026-11-20T11:${String(number % 60).padStart(2, '0')}:00.000Z`,
  source: { kind: 'message' as const, chat, message: `16058${number}` },
  rule: null,
});

export const outcome = (
  number: number,
  text: string,
  item: string | null,
  given: Partial<Outcome> = {},
): Outcome => ({
  ...sampleOutcome(number, base(number, text, item)),
  ...given,
});

export const followUp = (
  number: number,
  text: string,
  item: string | null,
  given: Partial<FollowUp> = {},
): FollowUp => ({
  ...sampleFollowUp(number, base(number, text, item)),
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

export function items(t: SampleTexts): AgendaItem[] {
  return [
    newItem('i1', t.opening, {
      state: 'done',
      visibility: 'open',
      minutes: 5,
      spent: 240_000,
      standing: true,
    }),
    newItem('i2', t.staffing, {
      state: 'postponed',
      postponedTo: '2027-01-15',
      visibility: 'open',
      minutes: 15,
      presenters: ['Jens Bøgh Dalgaard'],
    }),
    newItem('i3', t.carers, {
      state: 'running',
      runningSince: '2026-11-20T11:20:00.000Z',
      visibility: 'open',
      minutes: 20,
      purpose: 'decision',
      presenters: ['Tyge Korsholm', 'Nanna Lillevang'],
      caseOfficers: ['Nanna Lillevang'],
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
      purpose: 'information',
      presenters: ['Niels Peter Rask'],
      carriedFrom: { meeting: 'm0', item: 'i3', day: '2026-10-30' },
    }),
    newItem('i6', t.any, { state: 'waiting', visibility: 'open', standing: true }),
  ];
}

export function entries(t: SampleTexts): Entry[] {
  return [
    outcome(11, t.agendaApproved, 'i1', { kind: 'approved' }),
    outcome(12, t.programme, 'i3'),
    outcome(13, t.phase, 'i3', { kind: 'approved' }),
    outcome(14, t.evaluation, 'i3', { kind: 'noted', embargo: true }),
    followUp(15, t.budget, 'i3', {
      owners: [owner('Kirstine Markvard')],
      due: due('2026-12-11', [{ code: 'spanEnd', of: 'week' }]),
    }),
    followUp(16, t.screening, 'i3', { owners: [owner('Hanne Lyngsø Elkær')], due: due('2026-11-27') }),
    followUp(17, t.partners, 'i3', {
      owners: [
        { kind: 'name', name: 'Nanna', candidates: ['Nanna Lillevang', 'Nanna Holm'], source: 'stated' },
      ],
    }),
    followUp(18, t.leaflet, 'i3', { withdrawn: true, owners: [owner('Nanna Lillevang')] }),
    followUp(19, t.forum2, 'i3', {
      suggested: true,
      owners: [{ kind: 'person', person: person('Tyge Korsholm'), source: 'implied' }],
      due: { day: null, meeting: { body: null }, source: 'stated', assumed: [] },
    }),
    outcome(20, t.wish, 'i3', { kind: 'wished' }),
    followUp(21, `${t.secret} 21`, 'i4', { owners: [owner('Otto Juul Ørum')], due: due('2026-11-27') }),
  ];
}

const away = (name: string, kind: Absence['kind'], item: string | null): Absence => ({
  name,
  person: person(name).id,
  kind,
  item,
  by: null,
  at: now,
});

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
        'Christian Bojsen',
        'Tyge Korsholm',
        'Nanna Lillevang',
        'Kirstine Markvard',
        'Otto Juul Ørum',
      ],
      items: items(t),
      current: 'i3',
      absences: [away('Otto Juul Ørum', 'absent', null), away('Kirstine Markvard', 'disqualified', 'i5')],
      proposals: [
        newItem('p1', t.staffing, {
          proposedBy: person('Niels Peter Rask'),
          minutes: 10,
          purpose: 'discussion',
        }),
        newItem('p2', t.homes, { proposedBy: person('Tyge Korsholm') }),
      ],
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
