import assert from 'node:assert/strict';
import type { Paper } from '../../src/domain/paper.js';
import { readPaper } from '../../src/papers/index.js';
import { fixtures } from './fixtures/five.js';
import { formats, write } from './support/writers.js';

async function read(format: (typeof formats)[number], fixture: (typeof fixtures)[number]): Promise<Paper> {
  const reading = await readPaper({ name: `paper.${format}`, bytes: await write(format, fixture.parts) });
  assert.ok(reading.ok, reading.ok ? '' : reading.problem);
  return reading.paper;
}

describe('the same paper in five formats', () => {
  for (const fixture of fixtures) {
    for (const format of formats) {
      it(`reads ${fixture.name} from ${format}`, async () => {
        const paper = await read(format, fixture);
        for (const [key, value] of Object.entries(fixture.expected)) {
          assert.deepEqual(paper[key as keyof Paper], value, key);
        }
        fixture.items.forEach((expected, i) => {
          for (const [key, value] of Object.entries(expected)) {
            assert.deepEqual(paper.items[i]?.[key as keyof typeof expected], value, `items[${i}].${key}`);
          }
        });
        assert.equal(paper.items.length, fixture.items.length);
      });
    }

    it(`reads ${fixture.name} alike from all of them`, async () => {
      const asText = JSON.stringify(await read('txt', fixture));
      for (const format of formats) assert.equal(JSON.stringify(await read(format, fixture)), asText, format);
    });
  }
});
