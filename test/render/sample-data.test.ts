import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cards } from '../../src/render/cards/index.js';
import { dataOf } from '../../src/render/draw-card.js';
import { fits } from '../../src/render/fit.js';
import { samples } from '../support/samples/index.js';
import { pages, zone } from '../support/views.js';

describe('cards/<card>.data.json', () => {
  for (const { name, reply } of samples('da').filter((sample) => sample.name in cards)) {
    it(`is what the ${name} card is filled with (else: npm run gallery -- --data)`, () => {
      const url = new URL(`../../cards/${name}.data.json`, import.meta.url);
      const kept: unknown = JSON.parse(readFileSync(url, 'utf8'));
      assert.deepEqual(
        kept,
        JSON.parse(JSON.stringify(dataOf(cards, reply, { locale: 'da', zone, pages }, fits[0]))),
      );
    });
  }
});
