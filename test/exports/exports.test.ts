import assert from 'node:assert/strict';
import type { Audience } from '../../src/domain/view/views.js';
import { exportFileName } from '../../src/exports/write.js';
import { bytesOf, csvOf, entitled, formulas, forum, member, outside, sheetOf, values } from './exported.js';
import { readXlsx } from './read-xlsx.js';

describe('An export', () => {
  it('lists what was decided, newest meeting first, with who had reservations', async () => {
    const sheet = await sheetOf('decisions');
    assert.equal(sheet.name, 'Beslutninger');
    const [heading, ...rows] = values(sheet);
    assert.deepEqual(heading?.slice(0, 7), [
      'Nr.',
      'Beslutningsnr.',
      'Dato',
      'Møde',
      'Punkt',
      'Type',
      'Beslutning',
    ]);
    assert.deepEqual(
      rows.map(([number]) => number),
      [...formulas.map((_, at) => `CT-${10 + at}`), 'CT-1', 'CT-7'],
    );
    assert.deepEqual(
      rows.find(([number]) => number === 'CT-1'),
      [
        'CT-1',
        '2026-4',
        '46346',
        'Chefteam',
        '1. Budget',
        'Godkendt',
        'Budgettet er godkendt',
        'Chefteamet',
        'Hanne tog forbehold: for dyrt',
        '',
        'Åbn',
      ],
    );
  });

  it('lists follow-ups with owners, day, state, and where they come from', async () => {
    const rows = values(await sheetOf('follow-ups', 'en'));
    assert.deepEqual(rows[0]?.slice(0, 6), ['No.', 'Follow-up', 'Owner', 'Due', 'State', 'Moved (times)']);
    assert.deepEqual(
      rows.slice(1).map(([number]) => number),
      ['CT-8', 'CT-9', 'CT-20'],
    );
    assert.deepEqual(rows[1]?.slice(0, 13), [
      'CT-8',
      'Undersøger prisen',
      'Hanne, Bo',
      '46360',
      'waiting',
      '2',
      '46346',
      'Chefteam',
      '1. Budget',
      'svar fra banken',
      'banken holder lukket',
      'spørg Bo',
      '46353',
    ]);
    assert.match(rows[2]?.[3] ?? '', /Rådmandsmøde/);
  });

  it('has days as days, links as links, a heading that stays, a filter over all and widths', async () => {
    const sheet = await sheetOf('decisions');
    const [, first] = sheet.rows;
    assert.deepEqual({ type: first?.[2]?.type, format: first?.[2]?.format }, { type: null, format: 14 });
    assert.match(first?.[10]?.link ?? '', /^https:\/\/teams\.microsoft\.com\/l\/message\//);
    assert.ok(sheet.frozen);
    assert.equal(sheet.filter, `A1:K${sheet.rows.length}`);
    assert.equal(sheet.widths.length, 11);
  });

  it('holds no formula, whatever a text begins with: cells are texts and stay so', async () => {
    const sheet = await sheetOf('decisions');
    const texts = sheet.rows.slice(1, formulas.length + 1).map((row) => row[6]);
    assert.deepEqual(
      texts.map((cell) => cell?.value),
      formulas.map((text) => text.trim()),
    );
    for (const cell of sheet.rows.flat()) assert.ok(!cell.formula);
    for (const cell of texts) assert.deepEqual([cell?.type, cell?.format], ['inlineStr', 49]);
  });

  it('gives a text that a spreadsheet would calculate an apostrophe in CSV', async () => {
    const rows = (await csvOf('decisions')).slice(1, formulas.length + 1);
    assert.deepEqual(
      rows.map((row) => row[6]),
      formulas.map((text) => `'${text.trim()}`),
    );
    for (const cell of (await csvOf('follow-ups')).flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  });

  it('keeps letters, quotes, marks and line breaks, and drops what no file may hold', async () => {
    const wanted = '1. Æblegrød; "med" <b>fløde</b> & mere\nnæste linje _x0041_';
    assert.equal((await sheetOf('decisions')).rows[1]?.[4]?.value, wanted);
    assert.equal((await csvOf('decisions'))[1]?.[4], wanted);
  });

  it('says the same as CSV: with semicolons for a Danish Excel, with commas for an English one', async () => {
    for (const locale of ['da', 'en'] as const) {
      const csv = await csvOf('follow-ups', locale);
      const sheet = values(await sheetOf('follow-ups', locale));
      assert.deepEqual(csv[0], sheet[0]);
      assert.deepEqual(
        csv.map((row) => row[1]),
        sheet.map((row) => row[1]),
      );
      assert.equal(csv[1]?.[3], '2026-12-04');
      assert.match(csv.slice(1)[0]?.at(13) ?? '', /^https:/);
    }
  });

  it('has nothing of what is closed to its reader, and all of it for who may read it', async () => {
    for (const what of ['decisions', 'follow-ups'] as const) {
      for (const as of ['xlsx', 'csv'] as const) {
        const told = async (audience: Audience): Promise<string> => {
          const bytes = await bytesOf(what, as, 'da', audience);
          return as === 'csv' ? new TextDecoder().decode(bytes) : JSON.stringify(readXlsx(bytes));
        };
        assert.doesNotMatch(await told(member), /hemmelig/i);
        assert.match(await told(entitled), /hemmelig/i);
        assert.doesNotMatch(await told(outside), /hemmelig|Ikke til pressen|Budget/);
      }
    }
  });

  it('marks what is not to be told to others', async () => {
    const row = values(await sheetOf('decisions')).find(([number]) => number === 'CT-7');
    assert.equal(row?.[6], 'Ikke til pressen');
    assert.notEqual(row[9], '');
  });

  it('is the same file when it is written again', async () => {
    assert.deepEqual(await bytesOf('decisions', 'xlsx', 'da'), await bytesOf('decisions', 'xlsx', 'da'));
  });

  it('has a name that every drive takes', () => {
    const odd = { ...forum, name: 'Chef/team: "A" <b>\r\n' };
    assert.equal(
      exportFileName(
        { forum: odd },
        { what: 'follow-ups', as: 'xlsx', locale: 'da' },
        '2026-11-27T23:30:00.000Z',
      ),
      'Opfølgninger Chef team A b 2026-11-28.xlsx',
    );
  });
});
