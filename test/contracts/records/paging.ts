import assert from 'node:assert/strict';
import type { EntryQuery, Records } from '../../../src/ports/records.js';
import type { Fresh } from '../records.js';
import { sampleMeeting, sampleOutcome } from './support.js';

const numbers = async (records: Records, query: Partial<EntryQuery>): Promise<number[]> =>
  (await records.find({ forums: ['ct'], order: 'held', ...query })).map(({ entry }) => entry.number);

async function filled(fresh: Fresh): Promise<Records> {
  const records = await fresh();
  await records.inForum('ct', (room) => {
    const outcomes = (from: number, count: number) =>
      Array.from({ length: count }, (_, place) => sampleOutcome(from + place));
    room.putMeeting(sampleMeeting('old', { day: '2026-01-10', entries: outcomes(1, 40) }));
    room.putMeeting(sampleMeeting('new', { day: '2026-11-20', entries: outcomes(41, 40) }));
  });
  return records;
}

export function paging(fresh: Fresh): void {
  it('goes on behind an entry, and gives all up to one, in the order asked for', async () => {
    const records = await filled(fresh);
    assert.deepEqual(await numbers(records, { limit: 3 }), [80, 79, 78]);
    assert.deepEqual(await numbers(records, { after: 78, limit: 3 }), [77, 76, 75]);
    assert.deepEqual(await numbers(records, { after: 41, limit: 2 }), [40, 39]);
    assert.deepEqual(await numbers(records, { until: 78 }), [80, 79, 78]);
    assert.equal(await records.count({ forums: ['ct'], order: 'held', after: 78 }), 77);
    assert.deepEqual(await numbers(records, { after: 1 }), []);
  });

  it('stays where it is when something new comes before it', async () => {
    const records = await filled(fresh);
    await records.inForum('ct', (room) =>
      room.putMeeting(sampleMeeting('newest', { day: '2026-11-27', entries: [sampleOutcome(81)] })),
    );
    assert.deepEqual(await numbers(records, { until: 78 }), [81, 80, 79, 78]);
    assert.deepEqual(await numbers(records, { after: 78, limit: 2 }), [77, 76]);
  });

  it('gives nothing around an entry that is not there', async () => {
    const records = await filled(fresh);
    assert.deepEqual(await numbers(records, { until: 999 }), []);
    assert.deepEqual(await numbers(records, { after: 999 }), []);
  });
}
