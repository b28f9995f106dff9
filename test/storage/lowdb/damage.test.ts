import assert from 'node:assert/strict';
import { copyFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Migration } from '../../../src/storage/lowdb/migration.js';
import { migrations as allMigrations, schemaAfter } from '../../../src/storage/lowdb/schema.js';
import { sampleForum } from '../../support/records.js';
import { capture, Folders, Lines, numbersOf, unavailable } from './support.js';

const present = `"schema":${schemaAfter(allMigrations)}`;

describe('lowdb with files that are not as they should be', () => {
  const folders = new Folders();
  let dir = '';
  let path = '';

  /** A meeting with two captures; its previous version has the first. */
  beforeEach(async () => {
    dir = await folders.make();
    path = join(dir, 'meetings', 'm1.json');
    const records = await folders.open(dir);
    await capture(records);
    await records.tidy();
    await capture(records);
    await records.close();
  });
  afterEach(() => folders.cleanup());

  const damages: Record<string, () => Promise<void>> = {
    empty: () => truncate(path, 0),
    'half written': async () => truncate(path, Math.floor((await readFile(path)).length / 2)),
    'full of zeros': async () => writeFile(path, Buffer.alloc((await readFile(path)).length)),
    'not JSON': () => writeFile(path, 'Beslutning: …'),
    'JSON of another kind': () => writeFile(path, '[1, 2]'),
    'without its lists': () => writeFile(path, '{"schema":1,"kind":"meeting","body":{"id":"m1"}}'),
    'a document of another kind': async () => {
      const records = await folders.open(dir);
      await records.inForum('m1', (room) => room.putForum(sampleForum('m1')));
      await records.close();
      await copyFile(join(dir, 'forums', 'm1.json'), path);
    },
    'another document': async () => {
      const records = await folders.open(dir);
      await capture(records, 'ct', 'm2');
      await records.close();
      await copyFile(join(dir, 'meetings', 'm2.json'), path);
    },
  };

  for (const [what, damage] of Object.entries(damages)) {
    it(`sets a file aside that is ${what}, says so, and goes on from its previous version`, async () => {
      await damage();
      const broken = await readFile(path);
      const log = new Lines();
      const records = await folders.open(dir, { log });
      assert.deepEqual(await numbersOf(records), [1]);
      const aside = `${path}.damaged-1`;
      assert.deepEqual(await readFile(aside), broken);
      assert.deepEqual(log.lines, [
        { level: 'error', event: 'storage.restored', data: { file: path, from: `${path}.previous`, aside } },
      ]);
      const number = await capture(records);
      await records.close();
      const again = new Lines();
      assert.deepEqual(await numbersOf(await folders.open(dir, { log: again })), [1, number]);
      assert.deepEqual(again.alarms, []);
    });
  }

  it('sets a second damaged version of a file aside under another name', async () => {
    for (const count of [1, 2]) {
      await truncate(path, count);
      await (await folders.open(dir)).close();
    }
    const names = (await readdir(join(dir, 'meetings'))).filter((name) => name.includes('damaged'));
    assert.deepEqual(names.sort(), ['m1.json.damaged-1', 'm1.json.damaged-2']);
  });

  it('goes on from the previous version where a crash has left only that', async () => {
    await rm(path);
    assert.deepEqual(await numbersOf(await folders.open(dir)), [1]);
    assert.ok((await readdir(join(dir, 'meetings'))).includes('m1.json'));
  });

  it('does not start without a document that is damaged in both versions, names each, and touches nothing', async () => {
    const records = await folders.open(dir);
    await capture(records, 'ct', 'm2');
    await records.close();
    await truncate(path, 0);
    await truncate(`${path}.previous`, 5);
    await truncate(join(dir, 'meetings', 'm2.json'), 0);
    const before = await readdir(join(dir, 'meetings'));
    await assert.rejects(folders.open(dir), unavailable('damaged', path, 'm2.json', 'backup'));
    assert.deepEqual(await readdir(join(dir, 'meetings')), before);
    assert.deepEqual(await readdir(dir), ['chats', 'forums', 'journal', 'meetings', 'people', 'writing']);
  });

  it('reads around damage without mending anything when it is only to read', async () => {
    await truncate(path, 0);
    const before = await readdir(join(dir, 'meetings'));
    const log = new Lines();
    const reader = await folders.open(dir, { readOnly: true, log });
    assert.deepEqual(await numbersOf(reader), [1]);
    assert.deepEqual(log.alarms, ['storage.restored']);
    assert.deepEqual(await readdir(join(dir, 'meetings')), before);
  });

  it('mends a file that is damaged while it runs when it is next read', async () => {
    const records = await folders.open(dir, { keepEntries: 0 });
    await records.inForum('ct', async (room) => {
      room.putMeeting({ ...(await room.meeting('m1'))!, state: 'ended' });
    });
    await records.tidy();
    await truncate(path, 3);
    assert.deepEqual(await numbersOf(records), [1, 2]);
    assert.ok((await readdir(join(dir, 'meetings'))).includes('m1.json.damaged-1'));
  });

  it('ignores files of others', async () => {
    await writeFile(join(dir, 'meetings', '.DS_Store'), 'x');
    await writeFile(join(dir, 'meetings', 'README.txt'), 'x');
    const log = new Lines();
    assert.deepEqual(await numbersOf(await folders.open(dir, { log })), [1, 2]);
    assert.deepEqual(log.alarms, []);
  });

  it('refuses what a newer version has written, and leaves it as it is', async () => {
    const text = (await readFile(path, 'utf8')).replace(
      present,
      `"schema":${schemaAfter(allMigrations) + 1}`,
    );
    await writeFile(path, text);
    await assert.rejects(folders.open(dir), unavailable('newer-schema', path, 'newer version'));
    await assert.rejects(folders.open(dir, { readOnly: true }), unavailable('newer-schema'));
    assert.equal(await readFile(path, 'utf8'), text);
  });

  it('lifts older documents step by step, and writes them in the new form when they change', async () => {
    const titled =
      (title: string): Migration =>
      (kind, body) =>
        kind === 'meeting' ? { ...body, title: `${(body as { title?: string }).title ?? ''}${title}` } : body;
    const migrations = [titled('a'), titled('b')];
    await writeFile(path, (await readFile(path, 'utf8')).replace(present, '"schema":1'));
    assert.equal(schemaAfter(migrations), 3);
    const records = await folders.open(dir, { migrations });
    assert.equal((await records.meeting('m1'))?.title, 'ab');
    await capture(records);
    await records.close();
    const again = await folders.open(dir, { migrations });
    assert.equal((await again.meeting('m1'))?.title, 'ab');
    await again.close();
    assert.match(await readFile(path, 'utf8'), /^\{"schema":3,/);
  });
});
