import assert from 'node:assert/strict';
import type { Locale } from '../../src/domain/locale.js';
import type { Audience } from '../../src/domain/view/views.js';
import { writeExport, type Exported, type ExportFormat } from '../../src/exports/write.js';
import type { Records } from '../../src/ports/records.js';
import { memoryRecords } from '../../src/storage/memory/memory-records.js';
import {
  dueOn,
  ownedBy,
  personRef,
  plainTerms,
  sampleFollowUp,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
} from '../support/records.js';
import { readCsv, readXlsx, type ReadSheet } from './read-xlsx.js';

/** What a spreadsheet would calculate. */
export const formulas = [
  '=1+1',
  '+45 12 34',
  '-2',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '=HYPERLINK("https://ond.dk";"Klik")',
];
const nasty = 'Æblegrød; "med" <b>fløde</b> & mere\nnæste linje _x0041_ \u0001\ud800';
export const member: Audience = {
  kind: 'person',
  person: personRef('Bo').id,
  inside: true,
  secretary: false,
};
export const entitled: Audience = {
  kind: 'person',
  person: personRef('Nanna').id,
  inside: true,
  secretary: false,
};
export const outside: Audience = {
  kind: 'person',
  person: personRef('Ukendt').id,
  inside: false,
  secretary: false,
};

export const forum = sampleForum('ct', {
  name: 'Chefteam',
  followUps: [
    sampleFollowUp(20, { text: 'Uden møde', state: 'done' }),
    sampleFollowUp(21, { withdrawn: true }),
  ],
});

/** Two meetings with something of everything that an export has to do with. */
async function filled(): Promise<Records> {
  const records = memoryRecords({ terms: plainTerms });
  const reservation = {
    name: 'Hanne',
    person: null,
    kind: 'reservation' as const,
    text: 'for dyrt',
    by: null,
    at: '2026-11-20T09:00:00.000Z',
    message: null,
    withdrawn: false,
  };
  await records.inForum('ct', (room) => {
    room.putForum(forum);
    room.putMeeting(
      sampleMeeting('m1', {
        day: '2026-11-20',
        items: [
          sampleItem('a', {
            title: 'Budget',
            reservations: [reservation, { ...reservation, withdrawn: true }],
          }),
          sampleItem('b', { title: 'Hemmelig sag', visibility: 'closed', entitled: [personRef('Nanna').id] }),
        ],
        entries: [
          sampleOutcome(1, {
            item: 'a',
            text: 'Budgettet er godkendt',
            kind: 'approved',
            decisionNumber: '2026-4',
            by: 'Chefteamet',
          }),
          sampleOutcome(2, { item: 'b', text: 'hemmelig beslutning' }),
          sampleFollowUp(3, { item: 'b', text: 'hemmelig opgave' }),
          sampleOutcome(4, { item: 'a', text: 'Kun talt om', kind: 'discussed' }),
          sampleOutcome(5, { item: 'a', text: 'Måske', suggested: true }),
          sampleOutcome(6, { item: 'a', text: 'Taget tilbage', withdrawn: true }),
          sampleOutcome(7, { text: 'Ikke til pressen', embargo: true }),
          sampleFollowUp(8, {
            item: 'a',
            text: 'Undersøger prisen',
            owners: [ownedBy('Hanne'), ownedBy('Bo')],
            due: dueOn('2026-12-04'),
            moved: 2,
            state: 'waiting',
            waits: 'svar fra banken',
            whyMoved: 'banken holder lukket',
            remark: 'spørg Bo',
          }),
          sampleFollowUp(9, {
            text: 'Fremlægger',
            due: { day: null, meeting: { body: 'Rådmandsmøde' }, source: 'stated', assumed: [] },
          }),
        ],
      }),
    );
    room.putMeeting(
      sampleMeeting('m2', {
        day: '2026-11-27',
        title: 'Ekstra møde',
        items: [sampleItem('a', { title: nasty })],
        entries: formulas.map((text, at) => sampleOutcome(10 + at, { item: 'a', text })),
      }),
    );
  });
  return records;
}

export async function bytesOf(
  what: Exported,
  as: ExportFormat,
  locale: Locale,
  audience = member,
): Promise<Uint8Array> {
  const reading = { forum, audience, records: await filled() };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeExport(reading, { what, as, locale })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export const sheetOf = async (what: Exported, locale: Locale = 'da', audience = member): Promise<ReadSheet> =>
  readXlsx(await bytesOf(what, 'xlsx', locale, audience));
export const values = ({ rows }: ReadSheet): string[][] =>
  rows.map((row) => Array.from({ length: row.length }, (_, at) => row[at]?.value ?? ''));
export const csvOf = async (
  what: Exported,
  locale: Locale = 'da',
  audience = member,
): Promise<string[][]> => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await bytesOf(what, 'csv', locale, audience),
  );
  assert.equal(text[0], '\ufeff');
  return readCsv(text.slice(1), locale === 'da' ? ';' : ',');
};
