import assert from 'node:assert/strict';
import { recognize, type Capture } from '../../src/language/index.js';
import { casesIn } from './cases.js';
import { difference } from './gold.js';
import { light } from './light.js';

for (const locale of ['da', 'en'] as const) {
  const cases = casesIn(`./cases/${locale}.tsv`);
  describe(`single lines, ${locale}`, () => {
    for (const topic of new Set(cases.map((one) => one.topic))) {
      it(`reads what its table says of ${topic}`, () => {
        const wrong = cases
          .filter((one) => one.topic === topic)
          .flatMap(({ gold, text }) => {
            const read = recognize(text, light(locale));
            const differs = difference(
              gold,
              read.filter((one): one is Capture => one.type === 'capture'),
            );
            return differs ? [`${text} [${gold}]: ${differs}`] : [];
          });
        assert.deepEqual(wrong, []);
      });
    }

    it('has a case that captures nothing for every one that does', () => {
      const nothing = cases.filter((one) => one.gold === '-').length;
      assert.ok(nothing >= cases.length - nothing, `${nothing} of ${cases.length}`);
    });
  });
}
