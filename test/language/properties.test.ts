import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDate, readOwners, recognize, type Recognition } from '../../src/language/index.js';
import { casesIn } from './cases.js';
import { light, monday } from './light.js';

const lines = {
  da: casesIn('./cases/da.tsv').map((one) => one.text),
  en: casesIn('./cases/en.tsv').map((one) => one.text),
};
const locale = fc.constantFrom('da' as const, 'en' as const);
/** Words that rules look for, in an order that nobody thought of, with anything between. */
const babble = fc
  .array(
    fc.oneof(
      fc.constantFrom(...[...lines.da, ...lines.en].flatMap((line) => line.split(/(\s+)/u))),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));
const anything = fc.oneof(
  babble,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

const spansOf = (read: readonly Recognition[]) =>
  read.flatMap((one) => [
    one.span,
    ...(one.type === 'capture' ? [one.due?.span, ...one.owners.map((owner) => owner.span)] : []),
  ]);

describe('whatever is typed', () => {
  it('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(anything, locale, (text, language) => {
        for (const span of spansOf(recognize(text, light(language)))) {
          if (span)
            assert.ok(
              span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length,
              JSON.stringify({ text, span }),
            );
        }
        readDate(text, { now: monday, zone: 'Europe/Copenhagen', locale: language });
        readOwners(text, light(language));
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same answer to the same words', () => {
    fc.assert(
      fc.property(babble, locale, (text, language) =>
        assert.deepEqual(recognize(text, light(language)), recognize(text, light(language))),
      ),
      { numRuns: 150 },
    );
  });

  it('is read to its end within 50 ms, however long and odd', () => {
    const pieces = [
      'a',
      'jeg ',
      'den ',
      'på ',
      '1/',
      '1.',
      ' - ',
      '*',
      '* ',
      '#',
      ':',
      '>',
      '"',
      "'",
      'og ',
      'Lars og ',
      'Lars, ',
      '@Lars ',
      'action a ',
      'vi er enige om ',
      'senest fredag ',
      'om to dage efter ',
      'å\u030a',
      '\u200b',
      '&nbsp;',
      '😀',
      'hvis ',
      ', ',
      '. ',
      '\n',
      'opgave: ',
      'i ',
      'næste ',
      'we will ',
      'the ',
      '(',
      '[ ] ',
      '😀 ja ',
    ];
    const slow: string[] = [];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
      for (const language of ['da', 'en'] as const) {
        const previous = [{ id: '1', from: 'X', text: text.slice(0, 300), read: [] }];
        const times = [0, 1, 2].map(() => {
          const start = process.cpuUsage();
          recognize(text, light(language, { previous }));
          readDate(text, { now: monday, zone: 'Europe/Copenhagen', locale: language });
          const { user, system } = process.cpuUsage(start);
          return (user + system) / 1000;
        });
        if (Math.min(...times) > 50) slow.push(`${JSON.stringify(piece)}: ${Math.min(...times)} ms`);
      }
    }
    assert.deepEqual(slow, []);
  });
});

describe('what changes nothing', () => {
  const gist = (read: readonly Recognition[]) =>
    read.map((one) =>
      one.type === 'capture'
        ? [one.kind, one.owners.map((owner) => owner.name), one.due?.day, one.sure]
        : one.change,
    );
  const unpunctuated = (text: string): boolean => !/[.!?…:)]$/u.test(text) && !/^[#*@-]|https?:/u.test(text);

  for (const language of ['da', 'en'] as const) {
    it(`is a greeting before a line (${language})`, () => {
      const greeting = language === 'da' ? 'Hej alle, ' : 'Hi all, ';
      for (const text of lines[language]) {
        assert.deepEqual(
          gist(recognize(greeting + text, light(language))),
          gist(recognize(text, light(language))),
          text,
        );
      }
    });

    it(`is a full stop behind it (${language})`, () => {
      for (const text of lines[language].filter(unpunctuated)) {
        assert.deepEqual(
          gist(recognize(`${text}.`, light(language))),
          gist(recognize(text, light(language))),
          text,
        );
      }
    });

    it(`is a decomposed letter or a curly quote in it (${language})`, () => {
      for (const text of lines[language]) {
        const other = text.normalize('NFD').replaceAll("'", '\u2019').replaceAll(' ', '\u00a0');
        assert.deepEqual(
          gist(recognize(other, light(language))),
          gist(recognize(text, light(language))),
          text,
        );
      }
    });
  }
});
