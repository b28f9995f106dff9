import assert from 'node:assert/strict';
import { readRepeat, recognize, repeatIn } from '../../src/language/index.js';
import { light } from './light.js';

describe('how often something comes again', () => {
  const cases: [text: string, means: unknown][] = [
    ['hver uge', { every: 'week', count: 1 }],
    ['hver anden uge', { every: 'week', count: 2 }],
    ['hver 3. måned', { every: 'month', count: 3 }],
    ['der gøres status hvert kvartal', { every: 'month', count: 3 }],
    ['hvert halvår', { every: 'month', count: 6 }],
    ['sendes rundt hvert år', { every: 'year', count: 1 }],
    ['følges op på hvert KURS-møde', { every: 'meeting', body: 'KURS-møde' }],
    ['følges op på KURS-møder og strategisk lederforum', { every: 'meeting', body: 'KURS-møde' }],
    ['status gives på alle chefteammøderne', { every: 'meeting', body: 'chefteammøde' }],
    [
      'orienterer på hvert møde i Social- og Seniorudvalget',
      { every: 'meeting', body: 'Social- og Seniorudvalget' },
    ],
    ['follow up at KURS meetings', { every: 'meeting', body: 'KURS meeting' }],
    ['at every meeting of the board', { every: 'meeting', body: 'board' }],
    ['på hvert møde i uge 50', { every: 'meeting', body: null }],
    ['følges op på hvert møde', { every: 'meeting', body: null }],
    ['orienterer på hvert chefteammøde', { every: 'meeting', body: 'chefteammøde' }],
    ['every month', { every: 'month', count: 1 }],
    ['every other week', { every: 'week', count: 2 }],
    ['every 2 weeks', { every: 'week', count: 2 }],
    ['reports at every board meeting', { every: 'meeting', body: 'board meeting' }],
    ['each quarter', { every: 'month', count: 3 }],
    ['hver medarbejder får et brev', null],
    ['en månedlig rapport', null],
    ['hver især', null],
    ['sender tal hver fredag', { every: 'week', count: 1, weekday: 5 }],
    ['hver anden mandag', { every: 'week', count: 2, weekday: 1 }],
    ['every other Friday', { every: 'week', count: 2, weekday: 5 }],
    ['hver 14. dag', { every: 'week', count: 2 }],
    ['every two weeks', { every: 'week', count: 2 }],
    ['der følges op kvartalsvist', { every: 'month', count: 3 }],
    ['evalueres én gang om året', { every: 'year', count: 1 }],
    ['reports once a month', { every: 'month', count: 1 }],
    ['laver et årligt regnskab', null],
    ['følges op to gange årligt', null],
    ['der følges op på forældremøderne', null],
    ['status på møderne med forældrene', null],
    ['vi holder chefteammøder', null],
    ['hver dag', null],
    ['the quarterly report', null],
    ['på mødet i næste uge', null],
    ['every employee gets a letter', null],
    ['the monthly report', null],
    ['hvert andet møde', null],
    ['ugevis', null],
  ];
  for (const [text, means] of cases) {
    it(`is ${JSON.stringify(means)} in “${text}”`, () => assert.deepEqual(repeatIn(text), means));
  }

  it('may be one word where nothing else is said', () => {
    assert.deepEqual(readRepeat('Månedligt'), { every: 'month', count: 1 });
    assert.deepEqual(readRepeat('weekly'), { every: 'week', count: 1 });
    assert.equal(readRepeat('engang'), null);
  });
});

describe('what must be done before a meeting', () => {
  const tie = (text: string, locale: 'da' | 'en' = 'da') => {
    const [one] = recognize(text, light(locale));
    return one?.type === 'capture' ? (one.due?.meeting ?? one.due?.day ?? null) : null;
  };
  const cases: [text: string, means: unknown, locale?: 'en'][] = [
    ['Opgave: Mette retter notatet, før det fremsendes til udvalget', { body: 'udvalget', before: true }],
    ['Opgave: Mette undersøger økonomien, før sagen går i byrådet', { body: 'byrådet', before: true }],
    ['Opgave: Mette tjekker tallene inden næste møde', { body: null, before: true }],
    ['Opgave: Sagen genbehandles på et kommende rådmandsmøde', { body: 'rådmandsmøde' }],
    ['Opgave: Mette fortæller om det på næste møde', { body: null }],
    ['Opgave: Mette retter det, før det fremsendes til udvalget, senest 20/10', '2026-10-20'],
    ['Opgave: Mette retter det, før det sendes i høring', null],
    ['Opgave: Mette spiser, før hun går hjem', null],
    [
      'Action: Mette corrects it before it is sent to the committee',
      { body: 'committee', before: true },
      'en',
    ],
    ['Action: Mette checks it before she leaves', null, 'en'],
  ];
  for (const [text, means, locale] of cases) {
    it(`is ${JSON.stringify(means)} in “${text}”`, () => assert.deepEqual(tie(text, locale), means));
  }
});
