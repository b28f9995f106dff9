import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processes, type Processes } from '../../../src/storage/lowdb/processes.js';
import { personRef, ownedBy, sampleFollowUp, sampleForum, sampleMeeting } from '../../support/records.js';
import { PowerDisk } from './power-disk.js';
import { capture, Folders, numbersOf, unavailable } from './support.js';

/** A machine on which these processes live, by when they began. */
const machine = (pid: number, living: Record<number, string>, host = 'a'): Processes => ({
  pid,
  host,
  startOf: (of) => living[of] ?? null,
  isAlive: (of) => of in living,
});

describe('opening lowdb', () => {
  const folders = new Folders();
  afterEach(() => folders.cleanup());

  describe('with a lock', () => {
    it('keeps a second process out, and names the first and the folder', async () => {
      const dir = await folders.make();
      const living = { 100: 'monday', 200: 'tuesday' };
      await folders.open(dir, { processes: machine(100, living) });
      await assert.rejects(
        folders.open(dir, { processes: machine(200, living) }),
        unavailable('locked', dir, 'process 100'),
      );
    });

    it('keeps a second store of the same process out', async () => {
      const dir = await folders.make();
      await folders.open(dir);
      await assert.rejects(folders.open(dir), unavailable('locked', String(process.pid)));
    });

    it('keeps a process of another machine out, and says how to go on when that is gone', async () => {
      const dir = await folders.make();
      await folders.open(dir, { processes: machine(100, { 100: 'monday' }, 'a') });
      await assert.rejects(
        folders.open(dir, { processes: machine(100, { 100: 'tuesday' }, 'b') }),
        unavailable('locked', 'on a', join(dir, 'lock')),
      );
    });

    it('gives the folder free when it is closed', async () => {
      const dir = await folders.make();
      await (await folders.open(dir)).close();
      assert.ok(!(await readdir(dir)).includes('lock'));
      await (await folders.open(dir)).close();
    });

    it('takes over from a process that has died', async () => {
      const dir = await folders.make();
      const first = await folders.open(dir, { processes: machine(100, { 100: 'monday' }) });
      const living = { 200: 'tuesday', 300: 'wednesday' };
      await folders.open(dir, { processes: machine(200, living) });
      await assert.rejects(
        folders.open(dir, { processes: machine(300, living) }),
        unavailable('locked', '200'),
      );
      // The one before, though it lived after all, does not take the lock away from the one that has it.
      await first.close();
      assert.match(await readFile(join(dir, 'lock'), 'utf8'), /"pid":200/);
    });

    it('takes over from a process whose id belongs to another one now, be it its own', async () => {
      const dir = await folders.make();
      await folders.open(dir, { processes: machine(1, { 1: 'monday' }) });
      await folders.open(dir, { processes: machine(1, { 1: 'tuesday' }) });
      await folders.open(dir, { processes: machine(2, { 1: 'wednesday', 2: 'wednesday' }) });
    });

    it('lets one of many that try at once in, whether or not a dead lock is there', async () => {
      for (const left of [null, '', '{"pid":1,"started":"sunday","host":"a"}']) {
        const dir = await folders.make();
        if (left !== null) await writeFile(join(dir, 'lock'), left);
        const living = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [100 + i, `day ${i}`]));
        const tries = Object.keys(living).map((pid) =>
          folders.open(dir, { processes: machine(Number(pid), living) }),
        );
        const results = await Promise.allSettled(tries);
        const refused = results.flatMap((result) =>
          result.status === 'rejected' ? [result.reason as unknown] : [],
        );
        assert.equal(refused.length, 7, String(left));
        assert.ok(refused.every(unavailable('locked')));
        assert.deepEqual(
          (await readdir(dir)).filter((name) => name.startsWith('lock')),
          ['lock'],
        );
      }
    });

    it('knows of real processes whether they live, and when they began', async () => {
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      await once(child, 'spawn');
      const pid = child.pid!;
      assert.equal(processes.isAlive(pid), true);
      assert.equal(processes.startOf(pid), processes.startOf(pid));
      assert.notEqual(processes.startOf(pid), processes.startOf(process.pid));
      child.kill('SIGKILL');
      await once(child, 'exit');
      assert.equal(processes.isAlive(pid), false);
      assert.equal(processes.startOf(pid), null);
    });

    it('gives the folder free again when it can not open it', async () => {
      const dir = await folders.make();
      const records = await folders.open(dir);
      await capture(records);
      await records.close();
      await writeFile(join(dir, 'meetings', 'm1.json'), '');
      await assert.rejects(folders.open(dir), unavailable('damaged'));
      assert.ok(!(await readdir(dir)).includes('lock'));
    });
  });

  describe('to read', () => {
    it('works beside a process that writes, takes no lock, and changes no file', async () => {
      const dir = await folders.make();
      const writer = await folders.open(dir);
      await capture(writer);
      const names = await readdir(dir, { recursive: true });
      const { mtimeMs } = await stat(dir);
      const reader = await folders.open(dir, { readOnly: true });
      assert.deepEqual(await numbersOf(reader), [1]);
      await assert.rejects(capture(reader), unavailable('read-only', dir));
      assert.deepEqual(await numbersOf(reader), [1]);
      await reader.close();
      assert.deepEqual(await readdir(dir, { recursive: true }), names);
      assert.equal((await stat(dir)).mtimeMs, mtimeMs);
      assert.equal(await capture(writer), 2);
    });

    it('sees what a crashed process had promised in a journal', async () => {
      const dir = await folders.make();
      await writeFile(join(dir, 'anything'), '');
      for (let stopAt = 1; ; stopAt++) {
        const disk = new PowerDisk();
        await disk.write(join(dir, 'anything'), '');
        const writer = await folders.open(dir, { disk });
        disk.stopAt = disk.steps + stopAt;
        const done = writer.inForum('ct', (room) => {
          room.putForum(sampleForum('ct'));
          room.putMeeting(sampleMeeting('m1', { entries: [sampleFollowUp(1)] }));
        });
        const acknowledged = await done.then(
          () => true,
          () => false,
        );
        await writer.close();
        const reader = await folders.open(dir, { disk: disk.afterCut('none'), readOnly: true });
        const seen = [(await reader.forum('ct')) !== null, (await reader.meeting('m1')) !== null];
        assert.equal(seen[0], seen[1], `cut at ${stopAt}`);
        if (!acknowledged) continue;
        assert.deepEqual(seen, [true, true]);
        return;
      }
    });

    it('says so when there is nothing', async () => {
      const dir = join(await folders.make(), 'data');
      await assert.rejects(folders.open(dir, { readOnly: true }), unavailable('missing', dir));
    });
  });

  it('makes the folder and those above it', async () => {
    const dir = join(await folders.make(), 'var', 'data');
    assert.equal(await capture(await folders.open(dir)), 1);
  });

  it('names a folder that it can not write to', async () => {
    const dir = await folders.make();
    await writeFile(join(dir, 'file'), '');
    const inFile = join(dir, 'file', 'data');
    await assert.rejects(folders.open(inFile), unavailable('not-writable', inFile, 'ENOTDIR'));
    await mkdir(join(dir, 'data'));
    await writeFile(join(dir, 'data', 'meetings'), '');
    await assert.rejects(folders.open(join(dir, 'data')), unavailable('not-writable', join(dir, 'data')));
  });

  it('has after a restart all that can be found, numbered and claimed', async () => {
    const dir = await folders.make();
    const first = await folders.open(dir);
    const nextPing = { at: '2026-11-27T07:30:00.000Z', step: 'day' };
    await first.inForum('ct', (room) => {
      room.putForum(sampleForum('ct', { followUps: [sampleFollowUp(4, { withdrawn: true })] }));
      room.putMeeting(
        sampleMeeting('m1', {
          state: 'ended',
          entries: [sampleFollowUp(1, { owners: [ownedBy('Hanne')], nextPing })],
        }),
      );
      room.putMeeting(sampleMeeting('m2', { state: 'open', tombstones: ['t1'] }));
    });
    await first.close();
    const again = await folders.open(dir, { keepEntries: 0 });
    const found = await again.find({
      forums: ['ct'],
      owner: { person: personRef('Hanne').id },
      anyOf: [['sag']],
    });
    assert.deepEqual(
      found.map(({ entry }) => entry),
      [sampleFollowUp(1, { owners: [ownedBy('Hanne')], nextPing })],
    );
    assert.deepEqual(await again.claimDue('2026-11-27T08:00:00.000Z', '2026-11-27T08:10:00.000Z', 9), [
      { forum: 'ct', meeting: 'm1', number: 1 },
    ]);
    assert.deepEqual(
      (await again.openMeetings()).map(({ id }) => id),
      ['m2'],
    );
    await again.inForum('ct', async (room) => {
      assert.equal(room.nextNumber(), 5);
      assert.equal(await room.meetingOfMessage('any', 't1'), 'm2');
    });
  });
});
