import assert from 'node:assert/strict';
import { doerOf, doneNumbers, saysDone, toldOf } from '../../src/language/evidence.js';

describe('a line that tells that something is done', () => {
  const told = [
    'Rapporten er sendt til udvalget',
    'Hanne har undersøgt screeningsværktøjet i Vejle: det er det samme',
    'Kaffen er bestilt',
    'Jeg sendte rapporten til udvalget i går',
    'Mødet med Kolding er afholdt',
    'The report has been sent to the committee',
    'I have called Kolding',
    'Har sendt rapporten til udvalget',
    'Mona fik sendt brevet i fredags',
    'Aftalen med Kolding er på plads',
  ];
  for (const text of told) it(`is “${text}”`, () => assert.ok(saysDone(text)));

  const not = [
    'Er rapporten sendt til udvalget?',
    'Rapporten er ikke sendt til udvalget',
    'Rapporten skal være sendt til udvalget på fredag',
    'Når rapporten er sendt, ringer vi',
    'Rapporten er næsten færdig',
    'Hanne undersøger screeningsværktøjet',
    'Screeningsværktøjet i Vejle er dyrt',
    'Rapporten er vigtig',
    'The report has not been sent yet',
    'The report should be sent on Friday',
    'Has the report been sent?',
    'Har du sendt rapporten til udvalget',
    'Mona, har du sendt rapporten',
    'Hvem har sendt rapporten til udvalget',
    'Rapporten er endnu ikke sendt',
    'Rapporten vil blive sendt',
    'Rapporten er halvt færdig',
    'Rapporten er så godt som færdig',
    'Rapporten er ved at blive sendt',
    'Rapporten er klar til at blive sendt',
    'Rapporten er færdig på fredag',
    'Rapporten er planlagt sendt',
    'Rapporten blev sendt retur',
    'Det er aftalt, at Mona sender rapporten',
    'Sørg for, at rapporten er sendt',
    'Udvalget har bedt om, at rapporten er færdig',
    'The report is being sent',
    'The report is to be sent',
    'Nobody has sent the report',
    'Make sure the report is sent',
    'The report is expected to be completed',
  ];
  for (const text of not) it(`is not “${text}”`, () => assert.ok(!saysDone(text)));
});

describe('a number that is told to be done', () => {
  const cases: [text: string, numbers: string[]][] = [
    ['15 er klaret', ['15']],
    ['CT-15 er færdig', ['CT-15']],
    ['Så er det vist sådan, at #15 er løst', ['15']],
    ['15 is done', ['15']],
    ['Punkt 15 er færdigt', []],
    ['kl. 15 er færdig', []],
    ['15 er ikke klaret', []],
    ['Vi kan lukke CT-15', ['CT-15']],
    ['CT-15 kan godt lukkes', ['CT-15']],
    ['CT-15 kan ikke lukkes', []],
    ['Vi kan lukke CT-15, når svaret er kommet', []],
    ['CT-15 er klaret på fredag', []],
    ['Er 15 er klaret?', []],
    ['15 er mange', []],
    ['2,15 er klaret', []],
  ];
  for (const [text, numbers] of cases) {
    it(`is ${numbers.join(', ') || 'none'} in “${text}”`, () => {
      const found = doneNumbers(text).map(({ prefix, number }) =>
        prefix ? `${prefix}-${number}` : String(number),
      );
      assert.deepEqual(found, numbers);
    });
  }
});

describe('who a line says has done it', () => {
  const cases: [text: string, who: string | null][] = [
    ['Jeg har sendt rapporten', 'Jeg'],
    ['Karla Vestergård har sendt rapporten', 'Karla Vestergård'],
    ['I’ve sent the report', 'I'],
    ['Karla sendte rapporten i går', 'Karla'],
    ['Rapporten er sendt', null],
    ['Har sendt rapporten', null],
  ];
  for (const [text, who] of cases) {
    it(`is ${who ?? 'nobody'} in “${text}”`, () => assert.equal(doerOf(text), who));
  }
});

describe('which follow-up a line tells of', () => {
  const open = [
    { text: 'Mona sender rapporten til udvalget senest 2/12', names: ['Mona Tjørnelund'] },
    { text: 'Hanne undersøger, om screeningsværktøjet i Vejle er det samme', names: ['Hanne Lyngsø'] },
    { text: 'Mona bestiller kaffe', names: ['Mona Tjørnelund'] },
    { text: 'Karla sender referatet rundt', names: ['Karla Vestergård'] },
  ];
  const about = (text: string): string | null => toldOf(text, open)?.text.slice(0, 13) ?? null;

  it('is the one with the words that few others have', () => {
    assert.equal(about('Rapporten er sendt til udvalget'), 'Mona sender r');
    assert.equal(about('Hanne har undersøgt screeningsværktøjet i Vejle: det er det samme'), 'Hanne undersø');
    assert.equal(about('Kaffen er bestilt'), 'Mona bestille');
  });

  it('is none where one word is shared, only the name is, or two could be meant', () => {
    assert.equal(about('Mona har sendt en mail'), null);
    assert.equal(about('Udvalget har holdt møde'), null);
    assert.equal(about('Screeningsværktøjet er sendt'), null);
    assert.equal(about('Udvalget har bestilt en rapport'), null);
    const two = [...open, { text: 'Karla bestiller kaffe til mødet', names: ['Karla Vestergård'] }];
    assert.equal(toldOf('Kaffen er bestilt', two), null);
  });
});
