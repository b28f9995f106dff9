import assert from 'node:assert/strict';
import { keyOf, type Document } from '../../../src/storage/memory/document.js';
import { Lane } from '../../../src/storage/memory/lane.js';
import { Lanes } from '../../../src/storage/memory/lanes.js';
import { freshest } from '../../../src/storage/memory/batch.js';
import { settled } from '../../support/clock.js';
import { sampleForum } from '../../support/records.js';

/** A disk that writes when the test says so. */
class SlowDisk {
  readonly written: string[][] = [];
  #pending: { resolve: () => void; reject: (error: Error) => void }[] = [];

  save = (documents: readonly Document[]): Promise<void> => {
    this.written.push(documents.map((document) => (document.body as { name: string }).name));
    return new Promise((resolve, reject) => this.#pending.push({ resolve, reject }));
  };

  async succeed(): Promise<void> {
    this.#pending.shift()?.resolve();
    await settled();
  }

  async fail(): Promise<void> {
    this.#pending.shift()?.reject(new Error('disk full'));
    await settled();
  }
}

const rename = (lane: Lane, name: string): Promise<string> =>
  lane.run((staged, unsaved) => {
    const before = freshest(unsaved, 'forum', 'ct')?.name ?? '';
    const body = sampleForum('ct', { name: `${before}${name}` });
    staged.set(keyOf('forum', 'ct'), { kind: 'forum', body });
    return body.name;
  });

const look = (lane: Lane): Promise<string | undefined> =>
  lane.run((_, unsaved) => freshest(unsaved, 'forum', 'ct')?.name);

/** What has become of a promise: its value, "rejected" or "waiting". */
function watch<T>(promise: Promise<T>): { now: T | 'rejected' | 'waiting' } {
  const seen: { now: T | 'rejected' | 'waiting' } = { now: 'waiting' };
  promise.then(
    (value) => (seen.now = value),
    () => (seen.now = 'rejected'),
  );
  return seen;
}

describe('a lane', () => {
  it('answers a work only when what it changed has been written', async () => {
    const disk = new SlowDisk();
    const a = watch(rename(new Lane(disk.save), 'a'));
    await settled();
    assert.equal(a.now, 'waiting');
    await disk.succeed();
    assert.equal(a.now, 'a');
  });

  it('covers all works that come during a write with one more', async () => {
    const disk = new SlowDisk();
    const lane = new Lane(disk.save);
    const works = ['a', 'b', 'c', 'd'].map((name) => watch(rename(lane, name)));
    await settled();
    assert.deepEqual(disk.written, [['a']]);
    await disk.succeed();
    assert.deepEqual(disk.written, [['a'], ['abcd']]);
    assert.deepEqual(
      works.map(({ now }) => now),
      ['a', 'waiting', 'waiting', 'waiting'],
    );
    await disk.succeed();
    assert.deepEqual(
      works.map(({ now }) => now),
      ['a', 'ab', 'abc', 'abcd'],
    );
  });

  it('answers a work that changed nothing only when what it saw has been written', async () => {
    const disk = new SlowDisk();
    const lane = new Lane(disk.save);
    const work = watch(rename(lane, 'a'));
    const reader = watch(look(lane));
    await settled();
    assert.deepEqual([work.now, reader.now], ['waiting', 'waiting']);
    await disk.succeed();
    assert.deepEqual([work.now, reader.now], ['a', 'a']);
  });

  it('answers a work that changed nothing at once when all is written', async () => {
    const disk = new SlowDisk();
    const reader = watch(look(new Lane(disk.save)));
    await settled();
    assert.equal(reader.now, undefined);
  });

  it('rejects every work that a failed write covered, and those that were done upon it', async () => {
    const disk = new SlowDisk();
    const lane = new Lane(disk.save);
    const works = ['a', 'b', 'c'].map((name) => watch(rename(lane, name)));
    const reader = watch(look(lane));
    await settled();
    await disk.fail();
    assert.deepEqual(
      [...works, reader].map(({ now }) => now),
      ['rejected', 'rejected', 'rejected', 'rejected'],
    );
    assert.deepEqual(disk.written, [['a']]);
  });

  it('rejects a work that was under way when what it had seen was lost', async () => {
    const disk = new SlowDisk();
    const lane = new Lane(disk.save);
    const first = watch(rename(lane, 'a'));
    let go = (): void => undefined;
    const second = watch(
      lane.run(async (staged) => {
        await new Promise<void>((resolve) => (go = resolve));
        staged.set(keyOf('forum', 'ct'), { kind: 'forum', body: sampleForum('ct') });
      }),
    );
    await settled();
    await disk.fail();
    go();
    await settled();
    assert.deepEqual([first.now, second.now], ['rejected', 'rejected']);
    assert.equal(disk.written.length, 1);
  });

  it('starts again from what is written after a failure', async () => {
    const disk = new SlowDisk();
    const lane = new Lane(disk.save);
    watch(rename(lane, 'a'));
    await settled();
    await disk.fail();
    const next = watch(rename(lane, 'b'));
    await settled();
    await disk.succeed();
    assert.equal(next.now, 'b');
    assert.deepEqual(disk.written, [['a'], ['b']]);
  });

  it('writes nothing of a work that throws', async () => {
    const disk = new SlowDisk();
    const lane = new Lane(disk.save);
    const failing = lane.run((staged) => {
      staged.set(keyOf('forum', 'ct'), { kind: 'forum', body: sampleForum('ct') });
      throw new Error('no');
    });
    await assert.rejects(failing, { message: 'no' });
    assert.deepEqual(disk.written, []);
  });
});

describe('lanes', () => {
  // After how many ticks somebody goes on decides what is being cleared away just then.
  for (let ticks = 0; ticks < 5; ticks++) {
    it(`never run two works of a key at a time, also when some begin ${ticks} ticks after others have ended together`, async () => {
      const disk = new SlowDisk();
      const lanes = new Lanes(disk.save);
      let running = 0;
      const alone = async (): Promise<void> => {
        running += 1;
        assert.equal(running, 1);
        await settled();
        running -= 1;
      };
      const change = () =>
        lanes.run('k', (staged) => void staged.set('forum:ct', { kind: 'forum', body: sampleForum('ct') }));
      const first = change();
      const followed = Array.from({ length: 3 }, async () => {
        let done: Promise<unknown> = change();
        for (let tick = 0; tick < ticks; tick++) done = done.then(() => undefined);
        return done.then(() => lanes.run('k', alone));
      });
      await settled();
      await disk.succeed();
      await disk.succeed();
      await Promise.all([first, ...followed]);
    });
  }
});
