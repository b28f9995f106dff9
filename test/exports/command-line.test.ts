import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { run } from '../../src/cli/export.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import {
  plainTerms,
  sampleFollowUp,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
} from '../support/records.js';
import { readCsv, readXlsx } from './read-xlsx.js';
import { silent } from '../support/silent.js';

describe('export on the command line', () => {
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'tovholder-'));
    const records = await openLowdb({ dir, log: silent, terms: plainTerms });
    await records.inForum('ct', (room) => {
      room.putForum(sampleForum('ct', { name: 'Chefteam', locale: 'da' }));
      room.putMeeting(
        sampleMeeting('m1', {
          day: '2026-11-27',
          items: [sampleItem('a', { title: 'Budget' }), sampleItem('b', { visibility: 'closed' })],
          entries: [
            sampleOutcome(1, { item: 'a', text: 'Budgettet er godkendt' }),
            sampleOutcome(2, { item: 'b', text: 'hemmelig beslutning' }),
            sampleOutcome(3, { text: 'ikke ud endnu', embargo: true }),
            sampleFollowUp(4, { item: 'a', text: 'Undersøger prisen' }),
          ],
        }),
      );
    });
    await records.close();
  });
  after(() => rm(dir, { recursive: true, force: true }));

  async function printed(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const code = await run(args, {
      stdin: Readable.from([]),
      stdout,
      stderr,
      environment: { DATA_DIR: dir },
    });
    const text = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
    return { code, out: text(stdout), err: text(stderr) };
  }
  const column = (csv: string, at: number): (string | undefined)[] =>
    readCsv(csv.slice(1), ';')
      .slice(1)
      .map((row) => row[at]);

  it('prints what is open, by name or by letters', async () => {
    for (const name of ['Chefteam', 'ct']) {
      const { code, out } = await printed(name, '--as', 'csv');
      assert.equal(code, 0);
      assert.deepEqual(column(out, 6), ['Budgettet er godkendt']);
    }
  });

  it('prints what is closed or under embargo only when it is asked to', async () => {
    const { out } = await printed('CT', '--as', 'csv', '--closed');
    assert.deepEqual(column(out, 6), ['Budgettet er godkendt', 'hemmelig beslutning', 'ikke ud endnu']);
  });

  it('writes a workbook to a file, in the language that is asked for', async () => {
    const file = join(dir, 'out.xlsx');
    assert.equal((await printed('CT', '--what', 'follow-ups', '--locale', 'en', '--out', file)).code, 0);
    const { name, rows } = readXlsx(await readFile(file));
    assert.equal(name, 'Follow-ups');
    assert.equal(rows[1]?.[1]?.value, 'Undersøger prisen');
  });

  it('says in one line what it can’t do', async () => {
    for (const [args, line] of [
      [[], /^Which forum\?/],
      [['Byråd'], /no forum called "Byråd"/],
      [['CT', '--as', 'pdf'], /--as pdf is not known; xlsx, csv are/],
      [['CT', '--what', 'people'], /--what people is not known/],
      [['CT', '--locale', 'sv'], /--locale sv is not known; da, en are/],
      [['CT', '--color'], /color/],
      [['CT', '--out', join(dir, 'no', 'where.xlsx')], /can't be written: ENOENT/],
    ] as const) {
      const { code, out, err } = await printed(...args);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, line);
      assert.equal(err.trim().split('\n').length, 1);
    }
  });
});
