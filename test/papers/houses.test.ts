import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../../src/domain/paper.js';
import { readPaper, readPaperText } from '../../src/papers/index.js';
import { pdf } from './support/writers.js';

const file = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'fixtures/houses', name), 'utf8');

/** number, title, case number and the decisions' words of each item. */
type Row = [number: string, title: string, caseNumber: string | null, decision: string];

function rowsOf(paper: Paper): Row[] {
  return paper.items.map((i) => [
    i.number ?? '',
    i.title ?? '',
    i.caseNumber,
    i.outcomes.map((o) => `${o.kind}: ${o.text}`).join(' | '),
  ]);
}

const houses: { name: string; layout: string; body: string | null; date: string | null; rows: Row[] }[] = [
  {
    name: 'first-agenda.txt', layout: 'first-agenda', body: 'Økonomiudvalget', date: '2024-05-14',
    rows: [
      ['1', 'Godkendelse af dagsorden', 'EMN-2024-00011', 'approved: Godkendt.'],
      ['2', 'Budgetopfølgning pr. 31. marts 2024 og forventet regnskab for hele kommunen', 'EMN-2024-00512', 'recommended: Økonomiudvalget anbefaler over for Byrådet, at indstillingen godkendes.\nEnhedslisten tog forbehold.'],
      ['3', 'Lukket: Køb af ejendom', null, ''],
      ['4', 'Orientering fra formanden', 'EMN-2024-00012', 'noted: Orienteringen blev taget til efterretning.'],
    ],
  },
  {
    name: 'sbsys-pairs.txt', layout: 'sbsys', body: 'MED-HOVEDUDVALGET', date: '2024-03-12',
    rows: [
      ['1', 'Velkomst og godkendelse af dagsorden', null, 'approved: Dagsorden godkendt.'],
      ['2', 'Orientering', null, ''],
      ['2.1', 'Økonomi', '00.30.00-S00-1-24', 'wished: Kaj Berg orienterede om økonomien. Udvalget ønsker en ny status til næste møde.'],
      ['2.2', 'Arbejdsmiljø', null, ''],
      ['3', 'Eventuelt', null, ''],
    ],
  },
  {
    name: 'sbsys-capitals.txt', layout: 'sbsys', body: null, date: null,
    rows: [
      ['6', 'Lokalplan 123 for et boligområde ved Skovvej', '01.02.05-P16-5-22', 'recommended: Indstillingen anbefales godkendt.'],
      ['7', 'Cykelpolitik 2023', '05.00.00-P22-1-23', 'postponed: Udsat.'],
    ],
  },
  {
    name: 'edoc.txt', layout: 'edoc', body: 'Teknisk Udvalg', date: '2019-02-06',
    rows: [
      ['1', 'Godkendelse af referat', '2019-000123', 'approved: Godkendt.'],
      ['2', 'Vejprojekt Nørregade', '2018-004421', 'approved: Indstillingen tiltrådt, idet forvaltningen undersøger mulighed for støjsvag asfalt inden den 1. maj 2019.'],
      ['3', 'Klimahandleplan', '2018-009999', 'postponed: Udvalget drøftede udkastet. Sagen genoptages på næste møde.'],
    ],
  },
  {
    name: 'acadre.txt', layout: 'acadre', body: 'Byrådet', date: '2020-03-26',
    rows: [
      ['47', 'Årsregnskab 2019', '20/3311', 'approved: Godkendt.'],
      ['48', 'Udbud af rengøring', '20/1188', 'approved: Et flertal godkendte indstillingen. For stemte A, V og C. Imod stemte Ø.'],
      ['49', 'Salg af areal', '19/7654', ''],
    ],
  },
  {
    name: 'plain-minutes.md', layout: 'plain-minutes', body: 'ledermøde', date: '2026-01-12',
    rows: [
      ['1', 'Opfølgning fra sidst', null, 'approved: Referatet blev godkendt uden bemærkninger.'],
      ['2', 'Budget 2026', null, 'decided: Puljen til inklusion fastholdes.'],
      ['3', 'Ferieplan', null, 'agreed: Vi aftalte, at ferieplanen sendes ud i uge 5.'],
      ['4', 'Evt.', null, ''],
    ],
  },
  {
    name: 'english-minutes.md', layout: 'english-minutes', body: 'Management Team', date: '2025-03-05',
    rows: [
      ['1', 'Budget 2026', null, 'approved: The team approved the draft budget with a reserve of 5%.'],
      ['2', 'Recruitment', null, 'decided: Postpone the hiring of a second analyst | decided: Alice is responsible for the job advert'],
      ['3', 'AOB', null, ''],
    ],
  },
]; // prettier-ignore

describe('the forms of other houses', () => {
  for (const house of houses) {
    it(`reads ${house.name}`, () => {
      const reading = readPaperText(file(house.name));
      assert.ok(reading.ok);
      assert.equal(reading.layout, house.layout);
      assert.equal(reading.paper.body, house.body);
      assert.equal(reading.paper.date, house.date);
      assert.deepEqual(rowsOf(reading.paper), house.rows);
    });

    if (house.name.endsWith('.txt')) {
      it(`reads ${house.name} alike when it is printed as PDF`, async () => {
        const lines = file(house.name).split('\n').filter(Boolean);
        const bytes = await pdf(
          lines.map((line) => ({ p: line.replace(/\t/g, ' .............................. ') })),
        );
        const reading = await readPaper({ name: 'a.pdf', bytes });
        assert.ok(reading.ok);
        const titles = (rows: Row[]) =>
          rows.map(([number, , caseNumber, decision]) => [number, caseNumber, decision.replace(/\s+/g, ' ')]);
        assert.deepEqual(titles(rowsOf(reading.paper)), titles(house.rows));
      });
    }
  }

  it('gives owners by initials, from tables and from the line below', () => {
    const reading = readPaperText(file('plain-minutes.md'));
    assert.ok(reading.ok);
    const all = reading.paper.items.flatMap((i) => i.followUps.map((f) => [f.owners[0] ?? null, f.due]));
    assert.deepEqual(all.slice(0, 2), [['Mads Olsen', '2026-02-01'], ['Pia Krog', '2026-01-20']]); // prettier-ignore
  });

  it('gives an office that is told to do something as owner, with its day', () => {
    const reading = readPaperText(file('edoc.txt'));
    assert.ok(reading.ok);
    assert.deepEqual(
      reading.paper.items[1]?.followUps.map((f) => [f.owners, f.due]),
      [[['Forvaltningen'], '2019-05-01']],
    );
  });
});
