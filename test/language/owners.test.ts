import assert from 'node:assert/strict';
import { readOwners, recognize, type Context } from '../../src/language/index.js';
import { light } from './light.js';

const people = [
  'Anne Marie Holm',
  'Anne-Mette Krog',
  'Hans Christian Bo',
  'Lars Bech',
  'Lars Iversen',
  'Bo Nygaard',
  'Maj Lund',
  'Rasmus Juhl Petersen',
].map((name) => ({ name }));
const names = (text: string, changes: Partial<Context> = {}) =>
  recognize(text, light('da', { people, from: 'Bo Nygaard', ...changes })).flatMap((one) =>
    one.type === 'capture' ? one.owners.map((owner) => owner.name) : [],
  );

describe('owners', () => {
  const cases: [text: string, owners: string[]][] = [
    ['Anne Marie sender referatet', ['Anne Marie Holm']],
    ['Anne-Marie sender referatet', ['Anne Marie Holm']],
    ['Anne Mette sender referatet', ['Anne-Mette Krog']],
    ['Hans Christian sender referatet', ['Hans Christian Bo']],
    ['Rasmus Petersen sender referatet', ['Rasmus Juhl Petersen']],
    ['Rasmus J sender referatet', ['Rasmus Juhl Petersen']],
    ['rasmus sender referatet', ['Rasmus Juhl Petersen']],
    ['Rasmus og jeg sender referatet', ['Rasmus Juhl Petersen', 'Bo Nygaard']],
    ['Rasmus, Maj og Lars Bech sender referatet', ['Rasmus Juhl Petersen', 'Maj Lund', 'Lars Bech']],
    ['Rasmus/Maj sender referatet', ['Rasmus Juhl Petersen', 'Maj Lund']],
    ['RJP sender referatet', ['Rasmus Juhl Petersen']],
    ['Jeg sender referatet', ['Bo Nygaard']],
    ['Opgave: referatet sendes ud (Rasmus)', ['Rasmus Juhl Petersen']],
    ['Opgave: @Rasmus @Maj skriver referat', ['Rasmus Juhl Petersen', 'Maj Lund']],
    ['Opgave: spørg Rasmus om tallene', []],
    ['Opgave: Lars\u2019 oplæg gøres færdigt', []],
    ['Børn og Unge sender referatet', ['Børn og Unge']],
    ['Jurist Kirsten Bro fra KL sender referatet', []],
    ['Kirsten Bro fra KL sender referatet', ['Kirsten Bro']],
    ['Rasmus\u2019 mor sender en kage', []],
    ['bo sender en kage', []],
  ];
  for (const [text, owners] of cases)
    it(`of "${text}" are ${owners.join(', ') || 'nobody'}`, () => assert.deepEqual(names(text), owners));

  it('are asked for, not guessed, where a first name fits several', () => {
    const [found] = recognize('Lars sender referatet', light('da', { people }));
    assert.ok(found?.type === 'capture');
    assert.equal(found.sure, false);
    assert.deepEqual(
      found.owners.map(({ name, candidates }) => [name, candidates]),
      [['Lars', ['Lars Bech', 'Lars Iversen']]],
    );
  });

  it("are those of Teams' own mentions, two in a row and whatever their text", () => {
    const text = 'Opgave: Maj (HR)&nbsp;Dir. Bo skriver referat';
    const mentions = [
      { name: 'Maj Lund', span: [8, 16] as const },
      { name: 'Bo Nygaard', span: [22, 29] as const },
    ];
    assert.deepEqual(names(text, { mentions }), ['Maj Lund', 'Bo Nygaard']);
  });

  it('are by initials those the house gives', () => {
    const given = [{ name: 'Hanne Vestergaard', initials: 'HAVE' }, { name: 'Mikkel Brandt (MIBR)' }];
    assert.deepEqual(names('HAVE sender referatet', { people: given }), ['Hanne Vestergaard']);
    assert.deepEqual(names('MIBR sender referatet', { people: given }), ['Mikkel Brandt']);
    assert.deepEqual(names('have sender referatet', { people: given }), []);
  });

  it('of a command are whoever is named, and else what is written', () => {
    const read = (text: string) =>
      readOwners(text, light('da', { people, from: 'Bo Nygaard' })).map((owner) => [owner.name, owner.kind]);
    assert.deepEqual(read('@Rasmus og HR'), [
      ['Rasmus Juhl Petersen', 'person'],
      ['HR', 'unit'],
    ]);
    assert.deepEqual(read('mig'), [['Bo Nygaard', 'person']]);
    assert.deepEqual(read('[den nye]'), [['den nye', 'name']]);
    assert.deepEqual(read(' '), []);
  });
});
