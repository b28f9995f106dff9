import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FollowUp } from '../../../src/domain/entry.js';
import type { Records } from '../../../src/ports/records.js';
import type { Fresh } from '../records.js';
import { sampleFollowUp, sampleForum, sampleMeeting } from './support.js';

/** A minute of the morning of 27 November. */
const at = (minute: number): string => new Date(Date.UTC(2026, 10, 27, 7, minute)).toISOString();

const pinged = (number: number, minute: number, step = 'day'): FollowUp =>
  sampleFollowUp(number, { nextPing: { at: at(minute), step } });

const put = (records: Records, ...followUps: FollowUp[]): Promise<void> =>
  records.inForum('ct', (room) => room.putMeeting(sampleMeeting('m1', { entries: followUps })));

async function claim(records: Records, now: number, until = now + 10, limit = 100): Promise<number[]> {
  return (await records.claimDue(at(now), at(until), limit)).map((ref) => ref.number);
}

export function claiming(fresh: Fresh): void {
  describe('claiming what is due', () => {
    it('gives follow-ups whose ping has come, to the instant, oldest first, of all forums', async () => {
      const records = await fresh();
      await put(records, pinged(1, 5), pinged(2, 3), pinged(3, 6), sampleFollowUp(4));
      await records.inForum('bu', (room) => room.putForum(sampleForum('bu', { followUps: [pinged(1, 4)] })));
      assert.deepEqual(await records.claimDue(at(5), at(10), 100), [
        { forum: 'ct', meeting: 'm1', number: 2 },
        { forum: 'bu', meeting: null, number: 1 },
        { forum: 'ct', meeting: 'm1', number: 1 },
      ]);
    });

    it('gives at most as many as asked for, and the rest to the next who asks', async () => {
      const records = await fresh();
      await put(records, pinged(1, 1), pinged(2, 2), pinged(3, 3));
      assert.deepEqual(await claim(records, 5, 10, 2), [1, 2]);
      assert.deepEqual(await claim(records, 5, 10, 2), [3]);
      assert.deepEqual(await claim(records, 5, 10, 0), []);
    });

    it('gives each to one caller only until its lease ends', async () => {
      const records = await fresh();
      await put(records, pinged(1, 1));
      assert.deepEqual(await claim(records, 5, 10), [1]);
      assert.deepEqual(await claim(records, 9, 20), []);
      assert.deepEqual(await claim(records, 10, 20), [1]);
    });

    it('gives those whose lease has ended in the order of their pings, not of their leases', async () => {
      const records = await fresh();
      await put(records, pinged(1, 1), pinged(2, 2));
      assert.deepEqual(await claim(records, 1, 9), [1]);
      assert.deepEqual(await claim(records, 2, 4), [2]);
      assert.deepEqual(await claim(records, 10, 20), [1, 2]);
    });

    it('no longer gives one that has been changed to another ping, until that comes', async () => {
      const records = await fresh();
      await put(records, pinged(1, 1), pinged(2, 1));
      await put(records, pinged(1, 30), sampleFollowUp(2));
      assert.deepEqual(await claim(records, 5), []);
      assert.deepEqual(await claim(records, 30), [1]);
    });

    it('ends the lease of one that gets another ping, though it be another step at the same instant', async () => {
      const records = await fresh();
      await put(records, pinged(1, 1), pinged(2, 1));
      assert.deepEqual(await claim(records, 5, 50), [1, 2]);
      await put(records, pinged(1, 6), pinged(2, 1, 'after'));
      assert.deepEqual(await claim(records, 6, 50), [2, 1]);
    });

    it('keeps the lease through changes that leave the ping as it is', async () => {
      const records = await fresh();
      await put(records, pinged(1, 1));
      assert.deepEqual(await claim(records, 5, 10), [1]);
      await put(records, { ...pinged(1, 1), text: 'Undersøger noget andet' }, pinged(2, 1));
      assert.deepEqual(await claim(records, 6, 20), [2]);
      assert.deepEqual(await claim(records, 10, 30), [1]);
    });

    it('does not give one that is no longer in the record', async () => {
      const records = await fresh();
      await put(records, pinged(1, 1));
      await put(records);
      assert.deepEqual(await claim(records, 5), []);
    });

    it('never gives one to two callers at a time, nor forgets one, whatever happens in between', async () => {
      const step = fc.oneof(
        fc.record({
          do: fc.constant('claim' as const),
          lease: fc.integer({ min: 1, max: 5 }),
          limit: fc.nat(4),
        }),
        fc.record({
          do: fc.constant('move' as const),
          number: fc.integer({ min: 1, max: 6 }),
          by: fc.nat(6),
        }),
        fc.record({ do: fc.constant('drop' as const), number: fc.integer({ min: 1, max: 6 }) }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const records = await fresh();
          const model = new Map<number, { ping: number; until: number }>();
          for (const [now, { ...action }] of steps.entries()) {
            if (action.do === 'claim') {
              const free = [...model].filter(([, { ping, until }]) => ping <= now && until <= now);
              const pings = free.map(([, { ping }]) => ping).sort((a, b) => a - b);
              const given = await claim(records, now, now + action.lease, action.limit);
              assert.deepEqual(
                given.map((number) => model.get(number)?.ping),
                pings.slice(0, action.limit),
              );
              for (const number of given) {
                const known = free.find(([other]) => other === number)?.[1];
                assert.ok(known, `${number} was not free`);
                known.until = now + action.lease;
              }
              continue;
            }
            const before = model.get(action.number);
            if (action.do === 'drop') model.delete(action.number);
            else if (before?.ping !== now + action.by)
              model.set(action.number, { ping: now + action.by, until: 0 });
            await put(records, ...[...model].map(([number, { ping }]) => pinged(number, ping)));
          }
          await records.close();
        }),
        { numRuns: 20 },
      );
    });
  });
}
