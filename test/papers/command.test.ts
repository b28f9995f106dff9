import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '../../src/cli/paper.js';
import type { Paper } from '../../src/domain/paper.js';
import { fixtures } from './fixtures/five.js';
import { md } from './support/writers.js';

describe('the command paper', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papers-'));
    await writeFile(join(folder, 'a.md'), md(fixtures[0]!.parts));
    await writeFile(join(folder, 'empty.txt'), '');
  });
  after(async () => rm(folder, { recursive: true }));

  async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const code = await run(args, { stdin, stdout, stderr });
    const text = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? '');
    return { code, out: text(stdout), err: text(stderr) };
  }

  it('prints a paper as JSON', async () => {
    const { code, out } = await call(join(folder, 'a.md'), '--json');
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as Paper).body, 'Chefteammøde');
  });

  it('prints a table for people, in Danish unless told', async () => {
    assert.match((await call(join(folder, 'a.md'))).out, /besluttet\s+At der indkøbes 40 skærme/);
    assert.match(
      (await call(join(folder, 'a.md'), '--locale', 'en')).out,
      /decided\s+At der indkøbes 40 skærme/,
    );
  });

  it('ends with 1 and one line where there is nothing to read', async () => {
    for (const args of [[join(folder, 'empty.txt')], [join(folder, 'none.pdf')], [folder], []]) {
      const { code, out, err } = await call(...args);
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.equal(err.trim().split('\n').length, 1);
    }
  });
});
