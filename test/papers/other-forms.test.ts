import assert from 'node:assert/strict';
import type { Paper } from '../../src/domain/paper.js';
import { readPaperText } from '../../src/papers/index.js';

function paperOf(text: string): Paper {
  const reading = readPaperText(text);
  assert.ok(reading.ok);
  return reading.paper;
}

const form = `# Indstilling: Frivilligstrategi 2026-2029

**Møde:** Direktionen, 4. november 2025 kl. 13.00-14.00
**Sagsbehandler:** Sofie Nygaard
**Åben/lukket:** Åben

## Baggrund
Den nuværende strategi udløber.

## Indstilling
Det indstilles, at direktionen:
1. godkender udkast til strategi
2. sender udkastet i høring

## Effekt
- Flere frivillige

## Kommunikation
Ingen.

## Beslutning
Direktionen godkendte indstillingen.
`;

const inEnglish = `# Shared reception for leisure centres

Meeting: Senior Management Team, 6 February 2025, 09:30-10:30, Room 4
Author: Helen Brook
Lead officer: Mark Oduya
Status: Open

## Background
The centres run separate receptions.

## Recommendations
SMT is asked to:
- approve the pilot at Eastgate

## Expected effect
- Shorter queues

## Communication
No communication until staff have been told.

## Minutes
SMT approved the pilot at Eastgate.
`;

describe('a proposal in a form of labels', () => {
  it('asks under “Indstilling” and says under “Beslutning” what was decided', () => {
    const [item] = paperOf(form).items;
    assert.deepEqual(item?.asks, ['godkender udkast til strategi', 'sender udkastet i høring']);
    assert.deepEqual(item.outcomes.map((o) => [o.kind, o.by, o.text]), [['approved', 'Direktionen', 'indstillingen.']]); // prettier-ignore
  });

  it('names its meeting and whether it is open behind a label', () => {
    const { body, date, start, visibility } = paperOf(form);
    assert.deepEqual([body, date, start, visibility], ['Direktionen', '2025-11-04', '13:00', 'open']);
  });

  it('is closed where the label says so, and unknown where it leaves both words', () => {
    assert.equal(paperOf(form.replace('** Åben', '** Lukket')).visibility, 'closed');
    assert.equal(paperOf(form.replace('** Åben', '**')).visibility, null);
  });

  it('is read in English too', () => {
    const paper = paperOf(inEnglish);
    const { kind, body, date, start, place, caseOfficers, responsible, visibility } = paper;
    assert.deepEqual([kind, body, date, start, place], ['proposal', 'Senior Management Team', '2025-02-06', '09:30', 'Room 4']); // prettier-ignore
    assert.deepEqual([caseOfficers, responsible, visibility], [['Helen Brook'], 'Mark Oduya', 'open']);
    const [item] = paper.items;
    assert.deepEqual([item?.asks, item?.effects, item?.embargo], [['approve the pilot at Eastgate'], ['Shorter queues'], true]); // prettier-ignore
  });

  it('is none where a meeting’s items each have such labels', () => {
    const item = (n: number): string => `${n}. Matter ${n}\n\nBackground\n\nSome.\n\nRecommendations\n\nTo note.\n\nCommunication\n\nNone.\n\nFollow-up\n\nNone.\n\nDecision\n\nNoted.\n`; // prettier-ignore
    const paper = paperOf(`Minutes of the Parks Committee, 4 May 2026\n\n${item(1)}\n${item(2)}`);
    assert.deepEqual([paper.kind, paper.items.length], ['minutes', 2]);
  });
});

describe('a limit of time', () => {
  it('makes no meeting of whom it is about', () => {
    const chain = (text: string): unknown => paperOf(form.replace('Ingen.', text)).chain;
    assert.deepEqual(chain('Ældrerådet inddrages. Vi hører ældrerådet inden 1. december 2025.'), []);
    assert.deepEqual(chain('Sagen er på ældrerådet den 1. december 2025.'), [{ body: 'ældrerådet', date: '2025-12-01' }]); // prettier-ignore
  });
});

describe('a mail with minutes in it', () => {
  const minutes = '1. Budget\n\nBeslutning: Godkendt.\n\n2. Eventuelt\n\nBeslutning: Intet.\n';
  it('is of the day of the meeting, not of the mail', () => {
    const { title, date } = paperOf(
      `Fra: Karin Holt\nSendt: 6. maj 2026 08:14\nTil: Direktionen\nEmne: SV: Referat af direktionsmøde 4. maj 2026\n\n${minutes}`,
    );
    assert.deepEqual([title, date], ['Referat af direktionsmøde 4. maj 2026', '2026-05-04']);
  });

  it('keeps “Til:” and “Dato:” of a paper that was not sent', () => {
    const { date } = paperOf(`Referat\nTil: Direktionen\nDato: 4. maj 2026\n\n${minutes}`);
    assert.equal(date, '2026-05-04');
  });
});

describe('minutes that say some decisions under a label and others in a word', () => {
  const read = (second: string): string[][] =>
    paperOf(`Board 4 May 2026\n\n1. Budget\n\nDecision: Option B approved.\n\n2. Notes of last meeting\n\n${second}\n`).items.map((i) => i.outcomes.map((o) => o.text)); // prettier-ignore
  it('have both', () => assert.deepEqual(read('Agreed as a correct record.'), [['Option B approved.'], ['Agreed as a correct record.']])); // prettier-ignore
  it('have none where a text only tells', () => {
    assert.deepEqual(read('The plan was approved in 2024 and is now under way.'), [
      ['Option B approved.'],
      [],
    ]);
    assert.deepEqual(read('Approved in 2024 after earlier debate: see the report.'), [['Option B approved.'], []]); // prettier-ignore
  });
});

describe('text that was made of pages', () => {
  const page = (n: number, text: string): string => `Parkvej 1 – Plan- og Byudvalget\n\n${text}\n\n${' '.repeat(40)}${n}\n\n`; // prettier-ignore
  it('loses the numbers of its pages and the line each begins with', () => {
    const text = `Referat 4. maj 2026\n\n${' '.repeat(40)}1\n\n${page(2, '1. Skilte\n\nBeslutning\n\nGodkendt.')}${page(3, '2. Stier\n\nBeslutning\n\nUdsat.')}`;
    assert.deepEqual(paperOf(text).items.map((i) => i.outcomes.map((o) => o.text)), [['Godkendt.'], ['Udsat.']]); // prettier-ignore
  });

  it('keeps numbers that do not rise', () => {
    const text = `Referat 4. maj 2026\n\n1. Stemmer\n\nBeslutning\n\nGodkendt med disse tal:\n\n${' '.repeat(40)}9\n\n${' '.repeat(40)}4\n\n2. Evt.\n\nBeslutning\n\nIntet.\n`;
    assert.match(JSON.stringify(paperOf(text).items[0]?.outcomes), /9.*4/);
  });
});

describe('a title in capitals', () => {
  const title = (text: string): string | null | undefined =>
    paperOf(`Referat\n\nSAG NR. 1\n\n${text}\n\nINDSTILLING\n\nat sagen godkendes\n\nSAG NR. 2\n\nMEDDELELSER\n`).items[0]?.title; // prettier-ignore
  it('is put together where it was broken', () => assert.equal(title('STATUS FOR KOM-\nMUNERNE'), 'STATUS FOR KOMMUNERNE')); // prettier-ignore
  it('keeps the hyphen of “IT-”', () => assert.match(title('NY IT-\nSTRATEGI') ?? '', /IT-/));
});
