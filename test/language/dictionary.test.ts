import assert from 'node:assert/strict';
import { markers, readDate, recognize } from '../../src/language/index.js';
import { grammars } from '../../src/language/locales/index.js';
import { dateWords } from '../../src/language/locales/dates.js';
import { givenNames } from '../../src/language/owners/names.js';
import { unitFields } from '../../src/language/owners/units.js';
import { light, monday } from './light.js';

const script = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S} ]+$/u;
const read = (phrase: string, locale: 'da' | 'en') =>
  readDate(phrase, { now: monday, zone: 'Europe/Copenhagen', locale });

describe('dictionaries', () => {
  it('hold only composed letters of one script, in lower case', () => {
    const keys = [
      ...givenNames,
      ...unitFields,
      ...markers.flatMap(({ words }) => [...words.da, ...words.en]),
      ...Object.values(grammars).flatMap((grammar) => [...grammar.hints, ...grammar.telling]),
      ...Object.values(dateWords).flatMap((words) => [
        ...[
          words.months,
          words.shortMonths,
          words.weekdays,
          words.shortWeekdays,
          words.numbers,
          words.ordinals,
          words.nths,
          words.units,
        ].flatMap((list) => Object.keys(list)),
        ...words.holidays.flatMap((holiday) => holiday.names),
      ]),
    ];
    const wrong = keys.filter(
      (key) => key !== key.normalize('NFC') || !script.test(key) || key !== key.toLowerCase(),
    );
    assert.deepEqual(wrong, []);
  });

  for (const locale of ['da', 'en'] as const) {
    const words = dateWords[locale];
    const missing = (phrases: readonly string[]): string[] =>
      phrases.filter((phrase) => typeof read(phrase, locale)?.day !== 'string');

    it(`reads every month, weekday, number, ordinal and unit by its every key (${locale})`, () => {
      const inSo = (count: string, unit: string): string =>
        `${locale === 'da' ? 'om' : 'in'} ${count} ${unit}`;
      assert.deepEqual(missing(Object.keys(words.months).map((month) => `3 ${month}`)), []);
      assert.deepEqual(missing(Object.keys(words.shortMonths).map((month) => `3 ${month}.`)), []);
      assert.deepEqual(missing([...Object.keys(words.weekdays), ...Object.keys(words.shortWeekdays)]), []);
      const unit = locale === 'da' ? 'uger' : 'weeks';
      assert.deepEqual(missing(Object.keys(words.numbers).map((count) => inSo(count, unit))), []);
      assert.deepEqual(missing(Object.keys(words.units).map((name) => inSo('2', name))), []);
      const january = locale === 'da' ? 'januar' : 'of january';
      assert.deepEqual(missing(Object.keys(words.ordinals).map((ordinal) => `${ordinal} ${january}`)), []);
      const monday = locale === 'da' ? 'mandag i marts' : 'monday of march';
      assert.deepEqual(missing(Object.keys(words.nths).map((nth) => `${nth} ${monday}`)), []);
    });

    it(`reads every feast by its every name, on the day of that feast (${locale})`, () => {
      const names = words.holidays.flatMap((holiday) => holiday.names);
      assert.deepEqual(missing(names), []);
      const wrong = words.holidays.flatMap((holiday) => {
        const days = new Set(holiday.names.map((name) => read(name, locale)?.day));
        return days.size === 1 ? [] : [`${holiday.names.join(', ')}: ${[...days].join(', ')}`];
      });
      assert.deepEqual(wrong, []);
    });

    it(`reads every verb of doing as a promise of the one who writes it (${locale})`, () => {
      const silent = promises(locale).filter(
        (text) =>
          !recognize(text, light(locale)).some((one) => one.type === 'capture' && one.kind === 'followUp'),
      );
      assert.deepEqual(silent, []);
    });
  }
});

/** A sentence of each verb that needs no further words. */
function promises(locale: 'da' | 'en'): string[] {
  return locale === 'da'
    ? [
        'undersøger',
        'kontakter',
        'afklarer',
        'indkalder',
        'koordinerer',
        'udarbejder',
        'fremlægger',
        'opdaterer',
        'besvarer',
        'kvalitetssikrer',
      ].map((verb) => `Jeg ${verb} sagen`)
    : [
        'send',
        'draft',
        'check',
        'update',
        'review',
        'book',
        'schedule',
        'circulate',
        'obtain',
        'clarify',
      ].map((verb) => `I'll ${verb} the plan`);
}

describe('markers', () => {
  for (const { kind, words } of markers) {
    it(`reads ${kind} by its every word, in any case and dress, in both languages`, () => {
      for (const word of [...words.da, ...words.en]) {
        const upper = word.toUpperCase();
        const dressed = [
          `${word}: x y`,
          `${upper}: x y`,
          `**${word}:** x y`,
          `**${word}**: x y`,
          `* ${word}: x y`,
          `- ${word}: x y`,
          `#${word} x y`,
          `#${word}: x y`,
          `${word}\uFF1A x y`,
          `<nick> ${word}: x y`,
        ];
        for (const text of dressed) {
          for (const locale of ['da', 'en'] as const) {
            const found = recognize(text, light(locale));
            assert.deepEqual(
              found.map((one) => (one.type === 'capture' ? [one.kind, one.text] : one.type)),
              [[kind, 'x y']],
              text,
            );
          }
        }
      }
    });
  }
});
