import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../../src/domain/paper.js';
import { readPaperHtml, readPaperText } from '../../src/papers/index.js';
import { ownersIn } from '../../src/papers/read/owners.js';
import { sentences } from '../../src/papers/words/text.js';

function read(source: string): Paper {
  const reading = source.startsWith('<') ? readPaperHtml(source) : readPaperText(source);
  assert.ok(reading.ok);
  return reading.paper;
}

const probe = (name: string): Paper =>
  read(readFileSync(join(import.meta.dirname, 'fixtures/probes', name), 'utf8'));

const titles = (paper: Paper): string[] =>
  paper.items.map((i) => `${i.number ?? ''} ${i.title ?? ''}`.trim());
const decisions = (paper: Paper): string[][] =>
  paper.items.map((i) => i.outcomes.map((o) => `${o.kind}, ${o.by ?? ''}: ${o.text}`));
const tasks = (paper: Paper): [string, string[], string | null][] =>
  paper.items.flatMap((i) =>
    i.followUps.map((f): [string, string[], string | null] => [f.text, f.owners, f.due]),
  );

describe('papers of other authorities', () => {
  it('reads FirstAgenda’s items beside its contents, its pages and what was decided earlier', () => {
    const paper = probe('first-agenda-pages.txt');
    assert.deepEqual(titles(paper), ['1 Godkendelse af dagsorden', '2 Budgetopfølgning pr. 30. september 2023', '3 Takster 2024', '4 Lukket: Personalesag']); // prettier-ignore
    assert.equal(paper.title, 'Børne- og Uddannelsesudvalget');
    assert.deepEqual(paper.items.map((i) => i.outcomes.map((o) => o.kind)), [['approved'], ['noted', 'recommended'], ['postponed'], []]); // prettier-ignore
    assert.deepEqual(paper.items[1]?.asks, ['budgetopfølgningen tages til efterretning', 'tillægsbevillingen på 1,2 mio. kr. anbefales godkendt af Byrådet.']); // prettier-ignore
    assert.equal(paper.items[3]?.background, null);
  });

  it('reads an SBSYS agenda without taking earlier treatment or numbered answers for more', () => {
    const paper = probe('sbsys-agenda.txt');
    assert.deepEqual(titles(paper), ['1 Godkendelse af dagsorden', '2 Lokalplan 1221 - Boliger ved Havnen', '3 Orientering', '4 Eventuelt']); // prettier-ignore
    assert.equal(paper.kind, 'agenda');
    assert.deepEqual(decisions(paper).flat(), []);
    assert.deepEqual(paper.items[1]?.asks, ['at lokalplan 1221 vedtages endeligt', 'at indsigelserne besvares som foreslået i notatet.']); // prettier-ignore
  });

  it('takes of a case’s way only what this council decided, and who comes back', () => {
    const paper = probe('sbsys-way.txt');
    assert.deepEqual(decisions(paper), [
      ['approved, Byrådet: Godkendt.\nOle Toft var fraværende.'],
      ['discussed, Byrådet: Drøftet. Borgmesteren vender tilbage med et skriftligt svar senest 1. oktober 2021.'],
    ]); // prettier-ignore
    assert.deepEqual(tasks(paper), [['Borgmesteren vender tilbage med et skriftligt svar senest 1. oktober 2021.', ['Borgmesteren'], '2021-10-01']]); // prettier-ignore
  });

  it('reads Acadre’s saved page', () => {
    const paper = probe('acadre.html');
    assert.deepEqual(titles(paper), ['21 Godkendelse af dagsorden', '22 Rammeaftale 2021']);
    assert.deepEqual(paper.items[1]?.outcomes.map((o) => o.text), ['ad 1. Godkendt.', 'ad 2. Taget til orientering.']); // prettier-ignore
  });

  it('reads tables of actions and a point by which someone takes something on', () => {
    assert.deepEqual(tasks(probe('action-table.md')), [
      ['Udsend nyt udkast', ['Sofie Lind'], '2024-04-12'],
      ['Undersøg licenser', ['Ali Khan', 'Bent Dahl'], '2024-05-01'],
      ['Bent Dahl skriver et udkast til næste møde.', ['Bent Dahl'], null],
    ]);
    assert.equal(probe('action-table.md').body, 'Digitaliseringsrådet');
  });

  it('reads English minutes with actions in running text', () => {
    const paper = probe('board-minutes.md');
    assert.deepEqual(tasks(paper), [
      ['Circulate the cash-flow forecast (Raj, 10 September)', ['Raj Patel'], '2024-09-10'],
      ['LM to contact the auditors', ['Lucy Moore'], null],
      ['Lucy Moore to sign the extension by 15 September.', ['Lucy Moore'], '2024-09-15'],
      ['Ann – inform staff', ['Ann Field'], null],
    ]);
    assert.equal(decisions(paper)[0]?.[0], 'approved, Board: The minutes of 4 June 2024 were approved.');
  });

  it('reads an agenda by the hours of its items, without the breaks', () => {
    const paper = probe('timed-agenda.txt');
    assert.equal(paper.kind, 'agenda');
    assert.deepEqual(
      paper.items.map((i) => [i.title, i.start, i.end]),
      [
        ['Velkomst og godkendelse af dagsorden', '13:00', '13:15'],
        ['Regnskab 2023', '13:15', '13:45'],
        ['Renovering af tage', '13:45', '14:30'],
        ['Sommerfest', '14:45', '15:15'],
        ['Eventuelt', '15:15', '15:30'],
      ],
    );
  });
});

describe('agendas that are a table', () => {
  it('have an item in each row, with its case number or its hours', () => {
    const cases = read('# Dagsorden for Chefgruppen\nDato: 3. juni 2027\n\n| Sagsnr. | Emne |\n|---|---|\n| 27/1001 | Budget 2028 |\n| 27/1002 | Sygefravær |\n'); // prettier-ignore
    assert.deepEqual(cases.items.map((i) => [i.title, i.caseNumber]), [['Budget 2028', '27/1001'], ['Sygefravær', '27/1002']]); // prettier-ignore
    const hours = read('# Dagsorden for Chefgruppen\nDato: 3. juni 2027\n\n| Tid | Punkt |\n|---|---|\n| 9.00-9.10 | 1. Velkomst |\n| 9.10-9.40 | 2. Budget 2028 |\n'); // prettier-ignore
    assert.deepEqual(hours.items.map((i) => [i.number, i.title, i.start, i.end]), [['1', 'Velkomst', '09:00', '09:10'], ['2', 'Budget 2028', '09:10', '09:40']]); // prettier-ignore
  });
});

describe('minutes of an association', () => {
  const paper = read('Referat bestyrelsesmøde\nHavnelauget\nDato: 12. februar 2027 kl. 19.00\nDeltagere: Ole Vang, Mia Holt\n\n1. Økonomi\nBudget 2027 blev godkendt.\n-> Mia sender budgettet ud inden 1. marts.\n\n2. Standerhejsning\nAktion: Ole kontakter kommunen (inden 15/3).\nVedtaget at der serveres pølser.\n\n3. Eventuelt\nIntet.\n'); // prettier-ignore
  it('give tasks behind arrows and “Aktion:”, and the decision after it', () => {
    assert.equal(paper.body, 'bestyrelsesmøde');
    assert.deepEqual(tasks(paper), [
      ['Mia sender budgettet ud inden 1. marts.', ['Mia Holt'], '2027-03-01'],
      ['Ole kontakter kommunen (inden 15/3).', ['Ole Vang'], '2027-03-15'],
    ]);
    assert.deepEqual(paper.items.map((i) => i.outcomes.map((o) => o.text)), [['Budget 2027 blev godkendt.'], ['Vedtaget at der serveres pølser.'], []]); // prettier-ignore
  });
});

describe('a table of contents', () => {
  const body = '1. Godkendelse af dagsorden\nSagsnr.: 21/10\nBeslutning\nGodkendt.\n\n2. Takster 2023\nSagsnr.: 21/11\nBeslutning\nUdsat.\n\n3. Lokalplan 122\nSagsnr.: 21/12\nBeslutning\nGodkendt.\n'; // prettier-ignore
  const head = 'Teknisk Udvalg\nReferat 4. maj 2027\n\n';
  const want = ['1 Godkendelse af dagsorden', '2 Takster 2023', '3 Lokalplan 122'];
  const contents = {
    'with pages in columns': 'Pkt. Tekst Side\n1 Godkendelse af dagsorden 2\n2 Takster 2023 3\n3 Lokalplan 122 11\n\n',
    'with pages after tabs': 'Indholdsfortegnelse\n1\tGodkendelse af dagsorden\t2\n2\tTakster 2023\t3\n3\tLokalplan 122\t11\n\n',
    'with dots': '1. Godkendelse af dagsorden.......2\n2. Takster 2023........3\n3. Lokalplan 122.......11\n\n',
    'without pages': 'Indhold\n1. Godkendelse af dagsorden\n2. Takster 2023\n3. Lokalplan 122\n\n',
    'that is not there': '',
  }; // prettier-ignore
  for (const [name, text] of Object.entries(contents))
    it(`${name} leaves the titles of the items as they are`, () => {
      const paper = read(head + text + body);
      assert.deepEqual(titles(paper), want);
      assert.deepEqual(
        paper.items.map((i) => i.caseNumber),
        ['21/10', '21/11', '21/12'],
      );
    });
});

describe('what is asked', () => {
  const asks = (text: string) =>
    read(`Teknisk Udvalg\nReferat 4. maj 2027\n\n1. Cykelstier\n${text}\nBeslutning\nGodkendt.\n\n2. Eventuelt\nIntet.\n`).items[0]?.asks; // prettier-ignore

  it('keeps the first of several that end in a comma', () => {
    assert.deepEqual(asks('Indstilling\nDet indstilles,\nat planen drøftes,\nat planen sendes i høring.'), ['at planen drøftes', 'at planen sendes i høring.']); // prettier-ignore
  });

  it('is one ask a line where each line is whole, and one ask over two lines where it is not', () => {
    assert.deepEqual(asks('Indstilling\nTeknikchefen indstiller, at\nregnskabet godkendes\noverskuddet overføres til 2028.'), ['regnskabet godkendes', 'overskuddet overføres til 2028.']); // prettier-ignore
    assert.deepEqual(asks('Indstilling\nTeknikchefen indstiller, at\nregnskabet godkendes\nmed de bemærkninger, der følges op på.'), ['regnskabet godkendes med de bemærkninger, der følges op på.']); // prettier-ignore
    assert.deepEqual(asks('Indstilling\nTeknikchefen indstiller, at planen godkendes\nforud for høringen i maj.'), ['at planen godkendes forud for høringen i maj.']); // prettier-ignore
  });
});

describe('follow-ups of a running decision', () => {
  const of = (text: string) =>
    tasks(read(`REFERAT\nHovedudvalget\nMødedato: 14. juni 2027\nDeltagere: Ida Skov, Peter Lund\n\n1. Fravær\nReferat:\n${text}\n\n2. Eventuelt\nReferat:\nIntet.\n`)); // prettier-ignore

  it('are the sentences that assign', () => {
    assert.deepEqual(of('Tallene blev drøftet. Udvalget besluttede, at der nedsættes en gruppe. Ida Skov indkalder til møde inden 25. juni.'), [
      ['Udvalget besluttede, at der nedsættes en gruppe.', [], null],
      ['Ida Skov indkalder til møde inden 25. juni.', ['Ida Skov'], '2027-06-25'],
    ]); // prettier-ignore
  });

  it('keep a sentence that only explains the one before', () => {
    const text = 'Midlerne omprioriteres til skolerne. Denne ændring sker af hensyn til de yngste.';
    assert.deepEqual(of(`Udvalget besluttede følgende:\n- ${text}`), [[text, [], null]]);
  });

  it('are what was asked for by name, and what one of the meeting does on a recommendation', () => {
    assert.deepEqual(of('Udvalget bad om:\n- En oversigt over fravær i tre år'), [
      ['En oversigt over fravær i tre år', [], null],
    ]);
    assert.deepEqual(of('Udvalget anbefaler, at:\n- Ida Skov undersøger ordningen\n- Der er kaffe'), [
      ['Ida Skov undersøger ordningen', ['Ida Skov'], null],
    ]);
  });

  it('are none where it was only told or put off', () => {
    for (const text of ['Sagen udsættes til næste møde.', 'Peter orienterede om planen. Udvalget drøftede den.', 'Taget til efterretning. Peter gennemgår tallene.']) assert.deepEqual(of(text), [], text); // prettier-ignore
  });
});

describe('an owner beside the task', () => {
  const people = ['Maria Lopez', 'Tom Becker', 'Priya Nair'];
  const owned = {
    'Priya: contact the supplier (due 2025-05-20)': ['Priya Nair'],
    'Priya to call the bank': ['Priya Nair'],
    '@Priya please call the bank by 3 June': ['Priya Nair'],
    'Call the bank (Priya, 20 May)': ['Priya Nair'],
    'Call the bank. Owner: Priya, due 20 May': ['Priya Nair'],
    'Tom – call the bank': ['Tom Becker'],
    'Tom and Maria: call the bank': ['Tom Becker', 'Maria Lopez'],
    'TB/PN: ring til banken': ['Tom Becker', 'Priya Nair'],
  };
  for (const [text, owners] of Object.entries(owned))
    it(`is found in “${text}”`, () => assert.deepEqual(ownersIn(text, people), owners));

  it('is no other word in front, in brackets or in the sentence', () => {
    for (const text of ['Note: call the bank', 'Call Tom about the bank', 'Update the plan (phase 2)', 'Budget – call the bank', 'Mail priya@x.dk the plan']) assert.deepEqual(ownersIn(text, people), [], text); // prettier-ignore
  });
});

describe('the title of minutes', () => {
  it('is the body where the paper only says what it is', () => {
    assert.equal(read('DAGSORDEN\nHovedudvalget\n14. juni 2027\n\n1. Budget\n\n2. Eventuelt\n').title, 'Hovedudvalget'); // prettier-ignore
    assert.equal(read('Referat af Hovedudvalgets møde 14. juni 2027\n\n1. Budget\n\n2. Eventuelt\n').title, 'Referat af Hovedudvalgets møde 14. juni 2027'); // prettier-ignore
  });
});

describe('“Ad 1-2.”', () => {
  it('is one with what was decided on these', () =>
    assert.deepEqual(sentences('Ad 1-2. Anbefales. Ad 3. Godkendt.'), [
      'Ad 1-2. Anbefales.',
      'Ad 3. Godkendt.',
    ]));
});
