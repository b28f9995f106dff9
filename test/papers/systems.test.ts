import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaper } from '../../src/papers/index.js';

const folder = join(import.meta.dirname, 'fixtures/systems');
/** Under each file's name a line an item: number | title | case number | visibility | what was decided. */
const readings = readFileSync(join(folder, 'readings'), 'utf8');

async function reading(name: string): Promise<string> {
  const read = await readPaper({ name, bytes: readFileSync(join(folder, name)) });
  assert.ok(read.ok);
  const { title, body, date, start, items } = read.paper;
  const lines = items.map((i) => {
    const decided = i.outcomes.map((o) => o.text.replace(/\n/g, ' ¶ ')).join(' + ');
    return [i.number, i.title, i.caseNumber, i.visibility, decided].map((v) => v ?? '').join(' | ').trim(); // prettier-ignore
  });
  return [
    [title, body, date, start]
      .map((v) => v ?? '')
      .join(' | ')
      .trim(),
    ...lines,
  ].join('\n');
}

describe('the forms in which systems publish agendas and minutes', () => {
  const files = readdirSync(folder).filter((name) => name !== 'readings');
  const expected = new Map(
    readings.split(/^## /m).slice(1).map((part) => [part.split('\n')[0] ?? '', part.split('\n').slice(1).join('\n').trim()]),
  ); // prettier-ignore
  for (const name of files)
    it(`are read: ${name}`, async () => assert.equal(await reading(name), expected.get(name)));
});
