import type { Entry, FollowUp, Outcome, Owner } from '../../src/domain/entry.js';
import type { Forum } from '../../src/domain/forum.js';
import type { Locale } from '../../src/domain/locale.js';
import type { AgendaItem, Meeting } from '../../src/domain/meeting.js';
import type { OutcomeKind } from '../../src/domain/outcome.js';
import {
  dueOn,
  sampleFollowUp,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
} from '../support/records.js';

/** Meetings with everything in them that minutes can tell of. */
export interface RichMeeting {
  name: string;
  locale: Locale;
  forum: Forum;
  meeting: Meeting;
}

const named = (name: string): Owner => ({ kind: 'name', name, candidates: [], source: 'stated' });
const person = (name: string): Owner => ({
  kind: 'person',
  person: { id: `t/${name}`, name },
  source: 'stated',
});
const unit = (name: string): Owner => ({ kind: 'unit', name, contact: null, source: 'stated' });

let number = 0;
const out = (item: string | null, kind: Outcome['kind'], text: string, given: Partial<Outcome> = {}): Entry =>
  sampleOutcome(++number, { item, kind, text, ...given });
const todo = (item: string | null, text: string, given: Partial<FollowUp> = {}): Entry =>
  sampleFollowUp(++number, { item, text, ...given });
const open = (id: string, title: string, given: Partial<AgendaItem> = {}): AgendaItem =>
  sampleItem(id, { title, state: 'done', ...given });

const ended = {
  state: 'ended' as const,
  day: '2026-11-27',
  start: '09:00',
  end: '10:30',
  startedAt: '2026-11-27T08:02:00.000Z',
  endedAt: '2026-11-27T09:20:00.000Z',
  draftedAt: '2026-11-27T09:20:00.000Z',
};

const kinds: OutcomeKind[] = [
  'informed', 'discussed', 'noted', 'decided', 'approved', 'agreed', 'recommended', 'forwarded', 'postponed', 'rejected', 'wished',
]; // prettier-ignore

function danish(): Meeting {
  const participants = ['Karla Vestergård', 'Bent Sølvsten', 'Mona Tjørnelund', 'Hanne Lyngsø', 'Ib Ågesen'];
  return sampleMeeting('m-da', {
    ...ended,
    place: 'Rådhuset, vær. 489',
    participants,
    absences: [
      {
        name: 'Ib Ågesen',
        person: null,
        kind: 'absent',
        item: null,
        by: null,
        at: ended.startedAt,
      },
      {
        name: 'Mona Tjørnelund',
        person: null,
        kind: 'disqualified',
        item: 'b',
        by: null,
        at: ended.startedAt,
      },
    ],
    items: [
      open('a', 'Godkendelse af dagsorden'),
      open('b', 'Cykelstativer ved rådhuset: plads, pris & »mødesteder«', {
        caseNumber: '26/014387',
        caseOfficers: ['Hanne Lyngsø'],
        asks: [
          'Placeringen af stativerne som en særlig indsats i 2027',
          'Finansieringen inden for eget budget',
          'Navnet på pladsen',
        ],
        coordination: ['Teknik v. Jakob Elmgren'],
      }),
      open('c', 'Nedlæggelse af stillinger', { visibility: 'closed', entitled: ['t/k'] }),
      open('d', 'Vikarer i julen', { state: 'postponed' }),
      open('e', 'Ferieplan', { state: 'waiting' }),
      open('f', 'Alle slags afgørelser', { asks: ['Hvordan følger vi op?'] }),
      open('g', 'Eventuelt', { state: 'done' }),
    ],
    entries: [
      out('a', 'approved', 'Dagsordenen med punkt 4 flyttet til næste møde.'),
      out('b', 'decided', 'Placeringen af stativerne som et fast emne i 2027'),
      out(
        'b',
        'decided',
        'At der sættes 200.000 kr. af [foreløbigt] til *tag* og <lys>, jf. bilag 2. Pengene findes inden for eget budget.',
      ),
      out('b', 'decided', 'Skiltene laves i egen regi', { level: 1 }),
      out('b', 'decided', 'Skriften er den samme som på stationen', { level: 2 }),
      out('b', 'decided', 'Der ansættes ingen'),
      out('b', 'noted', 'Orienteringen om de nuværende pladser'),
      out('b', 'note', 'Der var spørgsmål til belysningen'),
      out('b', 'question', 'Hvem rydder sne?'),
      out('b', 'decided', 'Trukket tilbage igen', { withdrawn: true }),
      out('b', 'agreed', 'Kun foreslået', { suggested: true }),
      todo('b', 'Spørger leverandøren | får tre tilbud', {
        owners: [person('Hanne Lyngsø'), unit('Strategi og Udvikling')],
        due: dueOn('2026-12-11'),
      }),
      todo('b', 'Tegner et kort', {
        owners: [named('Karen')],
        due: { day: null, meeting: { body: null }, source: 'stated', assumed: [] },
      }),
      todo('b', 'Skriver til naboerne', {
        owners: [{ kind: 'person', person: { id: 't/b', name: 'Bent Sølvsten' }, source: 'default' }],
        due: { ...dueOn('2027-01-29'), source: 'default' } as FollowUp['due'],
      }),
      todo(
        'b',
        'Samler erfaringerne i et notat, der går igennem, hvad de andre kommuner har gjort, hvad det har kostet, hvem der passer pladserne, hvordan borgerne er blevet inddraget, og hvad der skulle være gjort anderledes, hvis man kunne begynde forfra, og som lægges på sagen, så det kan bruges, når der skal søges penge igen',
      ),
      out('c', 'decided', 'Hemmeligt'),
      ...kinds.map((kind) => out('f', kind, `Sagen om vejnavne, gjort på måde ${kind}`)),
      todo('f', 'Indkalder til første møde', {
        owners: [person('Karla Vestergård')],
        due: dueOn('2026-12-01'),
      }),
      out(null, 'agreed', 'Julefrokosten holdes den 18. december'),
      todo(null, 'Bestiller borde', { owners: [person('Mona Tjørnelund')], due: dueOn('2026-12-04') }),
    ],
  });
}

function english(): Meeting {
  return sampleMeeting('m-en', {
    ...ended,
    place: 'City Hall, room 4',
    participants: ['Priya Shah', 'Tom Barker', 'Maria Lopez'],
    items: [
      open('a', 'Approval of the agenda'),
      open('b', 'Bicycle racks', {
        asks: ['Where the racks stand', 'A budget of 20,000'],
        coordination: ['Roads, Ann Field'],
      }),
      open('c', 'Staff matter', { visibility: 'closed' }),
      open('d', 'Holiday plan', { state: 'postponed' }),
      open('e', 'Every kind of outcome'),
    ],
    entries: [
      out('a', 'approved', 'The agenda, with item 4 moved to the next meeting'),
      out('b', 'decided', 'Racks stand at the north entrance. Lamps come later.'),
      out('b', 'decided', 'Only covered racks', { level: 1 }),
      out('b', 'discussed', 'How many visitors cycle in winter'),
      out('b', 'idea', 'A pump beside the door'),
      todo('b', 'Call the supplier', {
        owners: [person('Priya Shah'), person('Tom Barker')],
        due: dueOn('2026-12-04'),
      }),
      todo('b', 'Draw a map', { owners: [named('Marcus')] }),
      out('c', 'decided', 'Secret'),
      ...kinds.map((kind) => out('e', kind, `The matter of street names, done the ${kind} way`)),
      todo('e', 'Write the letter', { due: dueOn('2026-12-15') }),
    ],
  });
}

const withoutAgenda = (): Meeting =>
  sampleMeeting('m-bare', {
    ...ended,
    start: null,
    end: null,
    participants: ['Karla Vestergård', 'Bent Sølvsten'],
    entries: [
      out(null, 'decided', 'Vi går i gang efter nytår'),
      todo(null, 'Finder et lokale', { owners: [person('Bent Sølvsten')], due: dueOn('2026-12-18') }),
    ],
  });

export const richMeetings: RichMeeting[] = [
  {
    name: 'a Danish meeting with everything in it',
    locale: 'da',
    forum: forumOf('Chefteam', 'da'),
    meeting: danish(),
  },
  { name: 'the same in English', locale: 'en', forum: forumOf('Management team', 'en'), meeting: english() },
  {
    name: 'a meeting without an agenda',
    locale: 'da',
    forum: forumOf('Rådmandsmøde', 'da'),
    meeting: withoutAgenda(),
  },
];

function forumOf(name: string, locale: Locale): Forum {
  return sampleForum('ct', { name, prefix: 'CT', locale });
}
