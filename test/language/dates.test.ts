import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDate } from '../../src/language/index.js';
import { monday } from './light.js';

const context = (locale: 'da' | 'en', now = monday) => ({ now, zone: 'Europe/Copenhagen', locale });
const day = (phrase: string, locale: 'da' | 'en' = 'da', now = monday) =>
  readDate(phrase, context(locale, now))?.day ?? null;

for (const locale of ['da', 'en'] as const) {
  const rows = readFileSync(new URL(`./dates/${locale}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t') as [string, string]);

  describe(`date phrases, ${locale}`, () => {
    it('gives each phrase of the table its day, and none to what is no date', () => {
      const wrong = rows.flatMap(([phrase, expected]) => {
        const found = day(phrase, locale) ?? '-';
        return found === expected ? [] : [`${phrase}: ${found}, not ${expected}`];
      });
      assert.deepEqual(wrong, []);
    });

    it('is tried on at least 250 phrases', () => assert.ok(rows.length >= 250));
  });
}

describe('what is assumed of a date', () => {
  const assumed = (phrase: string, locale: 'da' | 'en' = 'da') => readDate(phrase, context(locale))?.assumed;

  it("says that a day which has passed is next year's", () => {
    assert.deepEqual(assumed('4. oktober'), [{ code: 'year', year: 2027 }, { code: 'nextYear' }]);
  });

  it('says which year was meant where none was told', () => {
    assert.deepEqual(assumed('19. oktober'), [{ code: 'year', year: 2026 }]);
    assert.deepEqual(assumed('19. oktober 2026'), []);
  });

  it('tells the other day that "næste torsdag" may be', () => {
    assert.deepEqual(assumed('næste torsdag'), [{ code: 'weekday', other: '2026-10-15' }]);
    assert.deepEqual(assumed('next friday', 'en'), [{ code: 'weekday', other: '2026-10-16' }]);
  });

  it('says that a week means its Friday and that figures were read day first', () => {
    assert.deepEqual(assumed('uge 50'), [{ code: 'spanEnd', of: 'week' }]);
    assert.deepEqual(assumed('2/11 2026'), [{ code: 'dayFirst' }]);
    assert.deepEqual(assumed('primo november'), [{ code: 'convention', phrase: 'primo' }]);
  });
});

describe('dates tied to a meeting', () => {
  const meetings = [
    { body: 'Rådmandsmøde', day: '2026-10-20' },
    { body: 'Chefteam', day: '2026-10-12' },
    { body: 'Chefteam', day: '2026-09-28' },
  ];

  it('takes the coming meeting of the body that is named', () => {
    const found = readDate('på et kommende rådmandsmøde', { ...context('da'), meetings });
    assert.equal(found?.day, '2026-10-20');
    assert.deepEqual(found.meeting, { body: 'rådmandsmøde' });
  });

  it('takes the next one of any body where none is named', () => {
    assert.equal(readDate('næste møde', { ...context('da'), meetings })?.day, '2026-10-12');
    assert.equal(readDate('at the next meeting', { ...context('en'), meetings })?.day, '2026-10-12');
  });

  const named: [locale: 'da' | 'en', text: string, body: string | null, before?: true][] = [
    ['da', 'genbehandles på et kommende rådmandsmøde', 'rådmandsmøde'],
    ['da', 'genbehandles på et senere Rådmandsmøde', 'Rådmandsmøde'],
    ['da', 'tages op på det næste møde i Chefteamet', 'Chefteamet'],
    ['da', 'gives på næste møde i Social- og Seniorudvalget', 'Social- og Seniorudvalget'],
    ['da', 'på næste møde i CT', 'CT'],
    ['da', 'forelægges udvalget på et kommende møde', 'udvalget'],
    ['da', 'tages op på næste møde i december', null],
    ['da', 'rettes, før det fremsendes til udvalget', 'udvalget', true],
    ['da', 'rettes, før sagen forelægges byrådet', 'byrådet', true],
    ['da', 'før det fremsendes til Sundhed- og Omsorgsudvalget', 'Sundhed- og Omsorgsudvalget', true],
    ['da', 'kvalitetssikres inden fremsendelse til udvalget', 'udvalget', true],
    ['da', 'tallene tjekkes forud for udvalgsmødet', 'udvalgsmøde', true],
    ['da', 'sendes rundt inden mødet', null, true],
    ['en', 'brought back at a coming management team meeting', 'management team'],
    ['en', 'revisited at the next meeting of the board', 'board'],
    ['en', 'updated before the board meeting', 'board', true],
    ['en', 'before it goes to the Health Committee', 'Health Committee', true],
  ];
  for (const [locale, text, body, before] of named) {
    it(`are in “${text}”`, () => {
      assert.deepEqual(readDate(text, context(locale))?.meeting, { body, ...(before && { before }) });
    });
  }

  const none: [locale: 'da' | 'en', text: string][] = [
    ['da', 'fremlægges på næste møde med KL'],
    ['da', 'inden mødet slutter'],
    ['da', 'før det sendes ud i området'],
    ['da', 'to dage før rådmandsmødet'],
    ['en', 'following up after the call'],
    ['en', 'at the next meeting with the union'],
  ];
  for (const [locale, text] of none) {
    it(`are not in “${text}”`, () => assert.equal(readDate(text, context(locale)), null));
  }

  it('is tied to a meeting without a day until there is one', () => {
    const found = readDate('på næste møde', context('da'));
    assert.equal(found?.day, null);
    assert.deepEqual(found.assumed, [{ code: 'meeting', day: null }]);
  });
});

describe('the day it is', () => {
  it('is the day in the zone and not in UTC', () => {
    assert.equal(day('i dag', 'da', '2026-10-05T22:30:00.000Z'), '2026-10-06');
    assert.equal(day('i morgen', 'da', '2026-12-31T23:30:00.000Z'), '2027-01-02');
  });
});
