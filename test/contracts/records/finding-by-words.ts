import assert from 'node:assert/strict';
import type { Fresh } from '../records.js';
import { filled, numbers } from './filled.js';
import { ownedBy, personRef, sampleFollowUp, sampleItem } from './support.js';

export function findingByWords(fresh: Fresh): void {
  describe('finding by words', () => {
    it('finds what holds a term of every group, in text, item title or meeting title', async () => {
      const records = await filled(fresh);
      assert.deepEqual(await numbers(records, { anyOf: [['screeningsværktøjet']] }), [4]);
      assert.deepEqual(await numbers(records, { anyOf: [['pårørende']] }), [4, 2]);
      assert.deepEqual(await numbers(records, { anyOf: [['budgetmøde']] }), [4, 3, 2]);
      assert.deepEqual(
        await numbers(records, { anyOf: [['budgetmøde'], ['pårørende'], ['undersøger']] }),
        [2],
      );
      assert.deepEqual(await numbers(records, { anyOf: [['screening']] }), []);
      assert.deepEqual(await numbers(records, { anyOf: [['pårørende'], ['vinter']] }), []);
      assert.deepEqual(await numbers(records, { anyOf: [] }), [8, 7, 6, 5, 4, 3, 2, 1]);
    });

    it('finds what holds one term of each group, and tells every term there is', async () => {
      const records = await filled(fresh);
      assert.deepEqual(await numbers(records, { anyOf: [['budgetmøde', 'nowhere'], ['pårørende']] }), [4, 2]);
      assert.deepEqual(await numbers(records, { anyOf: [['pårørende'], ['nowhere']] }), []);
      assert.deepEqual(await numbers(records, { anyOf: [['pårørende'], []] }), []);
      const words = await records.vocabulary(['ct']);
      assert.ok(words.includes('screeningsværktøjet'));
      assert.equal(new Set(words).size, words.length);
    });

    it('finds items by title, background and asks, and follows their change', async () => {
      const records = await filled(fresh);
      const found = async (...words: string[]): Promise<string[]> =>
        (await records.findItems({ forums: ['ct'], anyOf: words.map((word) => [word]) })).map(
          ({ item }) => item.id,
        );
      assert.deepEqual(await found('pårørende'), ['i1']);
      assert.deepEqual(await found('fjernvarme'), []);
      await records.inForum('ct', async (room) => {
        const meeting = await room.meeting('m1');
        assert.ok(meeting);
        const item = sampleItem('i1', {
          title: 'Vinter',
          background: 'Om fjernvarme',
          asks: ['At saltet købes'],
        });
        room.putMeeting({ ...meeting, items: [item] });
      });
      assert.deepEqual(await found('fjernvarme', 'saltet'), ['i1']);
      assert.deepEqual(await found('pårørende'), []);
    });

    it('follows every change of an entry, and of the titles above it', async () => {
      const records = await filled(fresh);
      await records.inForum('ct', async (room) => {
        const meeting = await room.meeting('m1');
        assert.ok(meeting);
        room.putMeeting({
          ...meeting,
          title: 'Strategi',
          items: [sampleItem('i1', { title: 'Vinter' })],
          entries: meeting.entries.map((entry) =>
            entry.number === 2 ? sampleFollowUp(2, { owners: [ownedBy('Dorte')], item: 'i1' }) : entry,
          ),
        });
      });
      assert.deepEqual(await numbers(records, { anyOf: [['budgetmøde']] }), []);
      assert.deepEqual(await numbers(records, { anyOf: [['strategi']] }), [4, 3, 2]);
      assert.deepEqual(await numbers(records, { anyOf: [['pårørende']] }), []);
      assert.deepEqual(await numbers(records, { anyOf: [['vinter']] }), [4, 2]);
      assert.deepEqual(await numbers(records, { owner: { person: personRef('Hanne').id } }), [3]);
      assert.deepEqual(await numbers(records, { owner: { person: personRef('Dorte').id } }), [2]);
      assert.deepEqual(await numbers(records, { dueFrom: '2026-12-01' }), []);
    });
  });
}
