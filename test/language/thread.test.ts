import assert from 'node:assert/strict';
import { advance, recognize, settle, type Context, type Line } from '../../src/language/index.js';
import { light } from './light.js';

/** The talk read line by line; a line is "Name: text". */
function talk(
  locale: 'da' | 'en',
  lines: string[],
  changes: Partial<Context> = {},
): { lines: Line[]; left: string[] } {
  let previous: Line[] = [];
  for (const [i, said] of lines.entries()) {
    const cut = said.indexOf(': ');
    const [from, text] = [said.slice(0, cut), said.slice(cut + 2)];
    previous = advance(previous, {
      id: String(i),
      from,
      text,
      read: recognize(text, light(locale, { from, previous, ...changes })),
    });
  }
  const left = settle(previous)
    .filter((one) => !one.withdrawn)
    .map(
      ({ message, capture }) =>
        `${message} ${capture.kind} ${capture.owners.map((owner) => owner.name).join('+') || '?'} ${capture.due?.day ?? '-'}${capture.sure ? '' : ' unsure'}`,
    );
  return { lines: previous, left };
}

const jens = 'Jens Mølgaard';
const mette = 'Mette Sandholt';
const karen = 'Karen Holst';

describe('the thread of the talk', () => {
  const cases: [title: string, locale: 'da' | 'en', lines: string[], left: string[]][] = [
    [
      'takes the content of "Jeg tager den" from the question it answers',
      'da',
      [`${karen}: Hvem kan ringe til skolen?`, `${jens}: Jeg tager den`],
      ['1 followUp Jens Mølgaard -'],
    ],
    [
      'takes it over a line in between',
      'da',
      [`${karen}: Hvem kan ringe til skolen?`, `${mette}: Godt spørgsmål`, `${jens}: Det kan jeg godt`],
      ['2 followUp Jens Mølgaard -'],
    ],
    [
      'takes "I can take that" from the question it answers',
      'en',
      ['Grace Lin: Who can talk to the caretaker?', 'Emma Clarke: I can take that'],
      ['1 followUp Emma Clarke -'],
    ],
    [
      'gives what nobody had to the one who takes it',
      'da',
      [`${karen}: Nogen skal ringe til skolen`, `${jens}: det gør jeg`],
      ['0 followUp Jens Mølgaard -'],
    ],
    [
      'lets a "ja" of the one who was asked add nothing but its day',
      'da',
      [`${karen}: Jens, kan du ringe til skolen?`, `${jens}: Ja, senest torsdag`],
      ['0 followUp Jens Mølgaard 2026-10-08'],
    ],
    [
      'leaves a "ja" of somebody else alone',
      'da',
      [`${karen}: Jens, kan du ringe til skolen?`, `${mette}: Ja, senest torsdag er fint`],
      ['0 followUp Jens Mølgaard -'],
    ],
    [
      're-dates the last one by "senest mandag"',
      'da',
      [`${jens}: Jeg ringer til skolen på torsdag`, `${jens}: nej, senest mandag`],
      ['0 followUp Jens Mølgaard 2026-10-12'],
    ],
    [
      'takes a bare day as the answer to "hvornår"',
      'da',
      [`${jens}: Jeg ringer til skolen`, `${karen}: Hvornår?`, `${jens}: på onsdag`],
      ['0 followUp Jens Mølgaard 2026-10-07'],
    ],
    [
      'does not take a day told about something else for a deadline',
      'da',
      [`${jens}: Jeg ringer til skolen`, `${karen}: Jeg er på kursus på onsdag`],
      ['0 followUp Jens Mølgaard -'],
    ],
    [
      'reassigns by "nej, Mette tager den"',
      'da',
      [`${karen}: Jens ringer til skolen`, `${jens}: Nej, Mette tager den`],
      ['0 followUp Mette Sandholt -'],
    ],
    [
      'reassigns in English',
      'en',
      ['Grace Lin: Robert will call the school', 'Robert Stone: no, Emma will take that'],
      ['0 followUp Emma Clarke -'],
    ],
    [
      'leaves a declined task without an owner rather than forgetting it',
      'da',
      [`${karen}: Jens, kan du ringe til skolen?`, `${jens}: Nej, det når jeg ikke`],
      ['0 followUp ? - unsure'],
    ],
    [
      'gives a declined task to the one who then takes it',
      'da',
      [`${karen}: Jens, kan du ringe til skolen?`, `${jens}: Nej desværre`, `${mette}: Så tager jeg den`],
      ['0 followUp Mette Sandholt -'],
    ],
    [
      'does not take "jeg kan ikke på mandag" for a refusal',
      'da',
      [`${karen}: Jens, kan du ringe til skolen?`, `${jens}: Jeg kan ikke på mandag`],
      ['0 followUp Jens Mølgaard -'],
    ],
    [
      'does not take a sigh at something else for a refusal',
      'da',
      [
        `${karen}: Jens, kan du ringe til skolen?`,
        `${jens}: Ja`,
        `${karen}: Kantinen har lukket`,
        `${jens}: Øv`,
      ],
      ['0 followUp Jens Mølgaard -'],
    ],
    ['takes back by "glem det"', 'da', [`${karen}: Opgave: ring til skolen`, `${karen}: glem det`], []],
    [
      'hears a promise that answers in other words as the same task',
      'da',
      [`${karen}: Mette, kan du skrive til skolerne?`, `${mette}: Jeg skriver til dem i morgen`],
      ['0 followUp Mette Sandholt 2026-10-06'],
    ],
    [
      'decides a proposal by "vedtaget"',
      'da',
      [`${karen}: Forslag: vi lukker kantinen`, `${karen}: Vedtaget`],
      ['1 decided ? -'],
    ],
    ['keeps silent at "ja" where nobody was asked', 'da', [`${karen}: Det er koldt`, `${jens}: Ja`], []],
    [
      'keeps silent at "jeg tager den" where nothing was asked',
      'da',
      [`${karen}: Telefonen ringer`, `${jens}: Jeg tager den`],
      [],
    ],
    [
      'changes the words by "s/a/b/"',
      'en',
      ['Grace Lin: Decision: we meet on Monday', 'Grace Lin: s/Monday/Tuesday/'],
      ['0 decided ? -'],
    ],
  ];
  for (const [title, locale, lines, left] of cases) {
    it(title, () => assert.deepEqual(talk(locale, lines).left, left));
  }

  it('takes the content from the line that is quoted, however far back', () => {
    const before = talk('da', [
      `${karen}: Hvem kan ringe til skolen?`,
      ...Array.from({ length: 12 }, () => `${mette}: Det regner`),
    ]).lines;
    const [found] = recognize('Jeg tager den', light('da', { from: jens, previous: before, replyTo: '0' }));
    assert.ok(
      found?.type === 'capture' && found.answers === '0' && found.text === 'Hvem kan ringe til skolen?',
    );
  });

  it('decides the item under discussion by "godkendt"', () => {
    const item = { title: 'Budget 2027', asks: [] };
    const previous = talk('da', [`${karen}: Vi tager budgettet`]).lines;
    const [found] = recognize('Godkendt', light('da', { item, previous }));
    assert.ok(
      found?.type === 'capture' && found.kind === 'approved' && found.text === 'Budget 2027' && found.sure,
    );
  });

  it('keeps the last twenty lines, an edited one in its old place', () => {
    let lines: Line[] = [];
    for (let i = 0; i < 25; i++) lines = advance(lines, { id: String(i), from: karen, text: 'x', read: [] });
    lines = advance(lines, { id: '10', from: karen, text: 'y', read: [] });
    assert.deepEqual([lines.length, lines[0]?.id, lines[5]?.text], [20, '5', 'y']);
  });
});
