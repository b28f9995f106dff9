import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Records } from '../../../src/ports/records.js';
import { sampleFollowUp, sampleForum, sampleMeeting, samplePerson } from '../../support/records.js';
import { PowerDisk, type Loss } from './power-disk.js';
import { capture, Folders, Lines } from './support.js';

const three: ((records: Records) => Promise<number>)[] = [
  (records) => capture(records),
  (records) => capture(records, 'ct', 'm2'),
  (records) => capture(records),
];

/** One after the other; each changes what `stateOf` tells. */
const story: ((records: Records) => Promise<unknown>)[] = [
  (records) => capture(records),
  // Documents of two kinds, one of them new.
  (records) =>
    records.inForum('ct', async (room) => {
      room.putForum({ ...(await room.forum())!, followUps: [] });
      room.putMeeting(sampleMeeting('m2', { entries: [sampleFollowUp(1)] }));
    }),
  (records) => records.changePerson(samplePerson('Hanne').id, () => samplePerson('Hanne')),
  (records) => records.tidy(),
  // Three that were there before.
  (records) =>
    records.inForum('ct', async (room) => {
      room.putForum({ ...(await room.forum())!, name: 'Direktion' });
      room.putMeeting({ ...(await room.meeting('m1'))!, title: 'Direktion' });
      room.putMeeting({ ...(await room.meeting('m2'))!, title: 'Direktion' });
    }),
  (records) => capture(records),
  (records) => records.tidy(),
  // Three at once; some of them may be written together.
  async (records) => {
    const ended = await Promise.allSettled(three.map((one) => one(records)));
    if (ended.some(({ status }) => status === 'rejected')) throw new Error('Not all were written.');
  },
];

const begin = (records: Records) =>
  records.inForum('ct', (room) => {
    room.putForum(sampleForum('ct', { followUps: [sampleFollowUp(1)] }));
    room.putMeeting(sampleMeeting('m1', { state: 'open', entries: [sampleFollowUp(2)] }));
  });

const stateOf = async (records: Records): Promise<string> =>
  JSON.stringify({
    forum: await records.forum('ct'),
    m1: await records.meeting('m1'),
    m2: await records.meeting('m2'),
    people: await records.people(sampleForum().tenant),
    found: (await records.find({ forums: ['ct'] })).map(({ ref }) => ref),
  });

describe('lowdb when the machine stops or a disk fails', () => {
  const folders = new Folders();
  afterEach(() => folders.cleanup());

  /** A disk on which the story can begin, and the states that it goes through. */
  async function beginning(): Promise<{ dir: string; disk: PowerDisk; states: string[] }> {
    const dir = await folders.make();
    const disk = new PowerDisk();
    const first = await folders.open(dir, { disk });
    await begin(first);
    await first.close();
    const states: string[] = [];
    const whole = await folders.open(dir, { disk: disk.afterCut('all') });
    states.push(await stateOf(whole));
    for (const step of story.slice(0, -1)) {
      await step(whole);
      states.push(await stateOf(whole));
    }
    for (const one of three) {
      await one(whole);
      states.push(await stateOf(whole));
    }
    await whole.close();
    return { dir, disk: disk.afterCut('all'), states };
  }

  /** Plays the story on a disk until it ends or a step fails. How many steps were acknowledged. */
  async function play(records: Records): Promise<number> {
    for (const [count, step] of story.entries()) {
      try {
        await step(records);
      } catch {
        return count;
      }
    }
    return story.length;
  }

  /** What a restart may find after so many steps were acknowledged: those, or also what was under way. */
  const mayFollow = (states: readonly string[], acknowledged: number): readonly string[] => {
    if (acknowledged === story.length) return states.slice(-1);
    return acknowledged === story.length - 1
      ? states.slice(-1 - three.length)
      : states.slice(acknowledged, acknowledged + 2);
  };

  for (const loss of ['all', 'newer half', 'older half', 'none'] as const satisfies readonly Loss[]) {
    it(`comes back with all that was acknowledged and nothing in halves, wherever it was cut off, when of the unsynced ${loss} is lost`, async () => {
      const { dir, disk, states } = await beginning();
      for (let stopAt = 1; ; stopAt++) {
        const dying = disk.afterCut('all');
        const records = await folders.open(dir, { disk: dying });
        dying.stopAt = dying.steps + stopAt;
        const acknowledged = await play(records);
        await records.close();
        const log = new Lines();
        const again = await folders.open(dir, { disk: dying.afterCut(loss), log });
        const state = await stateOf(again);
        assert.ok(mayFollow(states, acknowledged).includes(state), `cut at ${stopAt}: ${state}`);
        assert.deepEqual(log.alarms, [], `cut at ${stopAt}`);
        await again.close();
        if (dying.steps < dying.stopAt) {
          assert.ok(stopAt > 30, 'the story has many steps');
          return;
        }
      }
    });
  }

  it('comes back just the same when it is cut off again while it recovers', async () => {
    const { dir, disk, states } = await beginning();
    const complete = new Set(states);
    let replayed = 0;
    for (let stopAt = 1; ; stopAt++) {
      const dying = disk.afterCut('all');
      const records = await folders.open(dir, { disk: dying });
      dying.stopAt = dying.steps + stopAt;
      const acknowledged = await play(records);
      await records.close();
      if (acknowledged === story.length) break;
      // Elsewhere there is nothing to do but to clear away.
      if ((await dying.list(join(dir, 'journal'))).length === 0) continue;
      for (let again = 1, cut = true; cut; again += 3) {
        const recovering = dying.afterCut('none');
        recovering.stopAt = again;
        const opened = await folders.open(dir, { disk: recovering }).catch(() => null);
        cut = recovering.steps >= again;
        if (cut) await opened?.close();
        const log = new Lines();
        const last =
          opened && !cut ? opened : await folders.open(dir, { disk: recovering.afterCut('all'), log });
        assert.ok(complete.has(await stateOf(last)), `cut at ${stopAt}, again at ${again}`);
        replayed += log.lines.filter(({ event }) => event === 'storage.replayed').length;
        await last.close();
      }
    }
    assert.ok(replayed > 0);
  });

  it('is as before after a write that failed, goes on, and is the same after a restart', async () => {
    const { dir, disk, states } = await beginning();
    for (let failAt = 1; ; failAt++) {
      const full = disk.afterCut('all');
      const records = await folders.open(dir, { disk: full });
      const until = full.steps + failAt;
      full.failAt.add(until);
      const acknowledged = await play(records);
      full.failAt.clear();
      const failed = full.steps >= until;
      if (acknowledged < story.length - 1) assert.equal(await stateOf(records), states[acknowledged]);
      const [soon, before] = [full.afterCut('none'), await stateOf(records)];
      // Changes all that a failed write may have left something of.
      await records.inForum('ct', async (room) => {
        room.putForum({ ...(await room.forum())!, name: 'Byråd' });
      });
      for (const meeting of ['m1', 'm2']) await capture(records, 'ct', meeting);
      const state = await stateOf(records);
      await records.close();
      const restarts = [
        { disk: soon, expected: before },
        { disk: full.afterCut('all'), expected: state },
        { disk: full.afterCut('none'), expected: state },
      ];
      for (const { disk: found, expected } of restarts) {
        const log = new Lines();
        const again = await folders.open(dir, { disk: found, log });
        assert.equal(await stateOf(again), expected, `failed at ${failAt}`);
        assert.deepEqual(log.alarms, []);
        await again.close();
      }
      if (!failed) return;
    }
  });

  it('takes nothing more when a failed write can not be undone, and is whole after a restart', async () => {
    const { dir, disk, states } = await beginning();
    let halts = 0;
    for (let failAt = 1; ; failAt++) {
      const broken = disk.afterCut('all');
      const log = new Lines();
      const records = await folders.open(dir, { disk: broken, log });
      const [first, until] = [broken.steps + failAt, broken.steps + failAt + 3];
      for (let step = first; step < until; step++) broken.failAt.add(step);
      const acknowledged = await play(records);
      const halted = log.alarms.includes('storage.halted');
      if (halted) {
        halts += 1;
        await assert.rejects(capture(records, 'ct', 'm3'), { code: 'halted' });
      }
      await records.close();
      const again = await folders.open(dir, { disk: broken.afterCut('none') });
      assert.ok(mayFollow(states, acknowledged).includes(await stateOf(again)), `failed at ${failAt}`);
      await again.close();
      if (acknowledged === story.length) break;
    }
    assert.ok(halts > 0);
  });
});
