import assert from 'node:assert/strict';
import { similarity } from '../../src/language/similar.js';
import { terms } from '../../src/language/terms.js';

const how = (asked: string, known: string): string | null =>
  similarity(terms(asked)[0] ?? '', terms(known)[0] ?? '');

describe('a word that is asked for', () => {
  for (const [asked, known, expected] of [
    ['butikken', 'butik', 'same'],
    ['busserne', 'bus', 'same'],
    ['budgets', 'budget', 'same'],
    ['Pårørende', 'paaroerende', 'same'],
    ['screening', 'screeningsværktøjet', 'part'],
    ['værktøj', 'screeningsværktøjet', 'part'],
    ['cykkelstativer', 'cykelstativ', 'slip'],
    ['recriutment', 'recruitment', 'slip'],
    ['bil', 'billede', null],
    ['vand', 'sand', null],
    ['20241234', '20241235', null],
    ['skole', 'budget', null],
    ['elefanter', 'elevatorer', null],
  ] as const) {
    it(`"${asked}" and "${known}": ${expected ?? 'another'}`, () => {
      assert.equal(how(asked, known), expected);
    });
  }
});
