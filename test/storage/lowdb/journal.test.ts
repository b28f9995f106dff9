import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { applyDelta, deltaOf } from '../../../src/storage/lowdb/change.js';
import type { Disk } from '../../../src/storage/lowdb/disk.js';
import { nodeDisk } from '../../../src/storage/lowdb/node-disk.js';
import { capture, Folders, Lines, numbersOf } from './support.js';

const part = fc.oneof(fc.integer(), fc.string(), fc.record({ number: fc.integer(), text: fc.string() }));
const body = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(part, fc.array(part)));

describe("lowdb's journal", () => {
  const folders = new Folders();
  afterEach(() => folders.cleanup());

  it('tells any change such that it can be made again, also after a way through JSON', () => {
    fc.assert(
      fc.property(body, body, fc.array(fc.nat(3)), (before, other, keeps) => {
        const after = mixed(before, other, keeps);
        const delta = JSON.parse(JSON.stringify(deltaOf(before, after))) as ReturnType<typeof deltaOf>;
        assert.deepEqual(applyDelta(JSON.parse(JSON.stringify(before)) as object, delta), plain(after));
      }),
    );
  });

  it('tells of one more capture no more than that capture, however long the meeting is', async () => {
    const dir = await folders.make();
    const records = await folders.open(dir);
    for (let i = 0; i < 100; i++) await capture(records);
    const before = (await journalOf(dir)).length;
    await capture(records);
    assert.ok((await journalOf(dir)).length - before < 1_000);
  });

  it('is empty once the files have what it told', async () => {
    const dir = await folders.make();
    const records = await folders.open(dir);
    await capture(records);
    assert.match(await journalOf(dir), /Undersøger sag 1/);
    await records.tidy();
    assert.equal(await journalOf(dir), '');
    assert.match(await readFile(join(dir, 'meetings', 'm1.json'), 'utf8'), /Undersøger sag 1/);
    await capture(records);
    await records.close();
    assert.equal(await journalOf(dir), '');
  });

  it('opens a segment once however much is added to it, and closes it before another takes its place', async () => {
    const disk = nodeDisk();
    const calls: string[] = [];
    const grow: Disk['grow'] = async (path) => {
      calls.push(`open ${basename(path)}`);
      const file = await disk.grow(path);
      return { ...file, close: () => (calls.push(`close ${basename(path)}`), file.close()) };
    };
    const records = await folders.open(await folders.make(), { disk: { ...disk, grow } });
    for (const tidyAfter of [2, 1]) {
      for (let i = 0; i < tidyAfter; i++) await capture(records);
      await records.tidy();
    }
    assert.deepEqual(calls, ['open 1.jsonl', 'close 1.jsonl', 'open 2.jsonl', 'close 2.jsonl']);
  });

  it('restores a folder that was copied while it was being written, with every file as it was then', async () => {
    const [dir, copy] = [await folders.make(), await folders.make()];
    const records = await folders.open(dir);
    await capture(records);
    await records.tidy();
    await capture(records);
    await cp(join(dir, 'meetings'), join(copy, 'meetings'), { recursive: true });
    await records.tidy();
    await capture(records);
    await cp(join(dir, 'journal'), join(copy, 'journal'), { recursive: true });
    const log = new Lines();
    assert.deepEqual(await numbersOf(await folders.open(copy, { log })), [1]);
    assert.deepEqual(log.alarms, ['storage.journal-gap']);
  });

  it('leaves out a line that can not be read, says so, and keeps the segment for whoever looks into it', async () => {
    const dir = await folders.make();
    const crashed = await folders.make();
    const records = await folders.open(dir);
    await capture(records, 'ct', 'm1');
    await capture(records, 'ct', 'm2');
    await cp(dir, crashed, { recursive: true });
    await rm(join(crashed, 'lock'));
    const [segment = ''] = await readdir(join(crashed, 'journal'));
    const path = join(crashed, 'journal', segment);
    await writeFile(path, (await readFile(path, 'utf8')).replace('[', '#'));
    const log = new Lines();
    const again = await folders.open(crashed, { log });
    assert.deepEqual([await numbersOf(again, 'm1'), await numbersOf(again, 'm2')], [[], [2]]);
    assert.deepEqual(log.alarms, ['storage.journal-damaged']);
    assert.ok((await readdir(join(crashed, 'journal'))).includes(`${segment}.damaged`));
  });
});

async function journalOf(dir: string): Promise<string> {
  const names = await readdir(join(dir, 'journal'));
  const texts = await Promise.all(names.map((name) => readFile(join(dir, 'journal', name), 'utf8')));
  return texts.join('');
}

/** As changes are made: what stays the same is the same object, in lists too. */
function mixed(before: Record<string, unknown>, other: Record<string, unknown>, keeps: number[]): object {
  const fields = Object.entries(other).map(([name, value], at) => {
    const old = before[name];
    if (keeps[at] === 0 && old !== undefined) return [name, old];
    if (keeps[at] === 1 && Array.isArray(old) && Array.isArray(value))
      return [name, (old as unknown[]).concat(value)];
    if (keeps[at] === 2 && Array.isArray(old)) return [name, old.slice(0, -1)];
    return [name, value];
  });
  return Object.fromEntries(fields) as object;
}

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
