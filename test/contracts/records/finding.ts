import assert from 'node:assert/strict';
import type { FollowUp } from '../../../src/domain/entry.js';
import type { Room } from '../../../src/ports/records.js';
import type { Fresh } from '../records.js';
import { filled, numbers } from './filled.js';
import { dueOn, ownedBy, personRef, sampleFollowUp, sampleForum, sampleItem } from './support.js';

export function finding(fresh: Fresh): void {
  describe('finding', () => {
    it('finds in the given forums only, newest first', async () => {
      const records = await filled(fresh);
      assert.deepEqual(await numbers(records, {}), [8, 7, 6, 5, 4, 3, 2, 1]);
      assert.deepEqual(await numbers(records, { forums: ['bu'] }), [1]);
      assert.deepEqual(await numbers(records, { forums: [] }), []);
      assert.deepEqual(await numbers(records, { forums: ['unknown'] }), []);
      assert.equal(await records.count({ forums: ['ct', 'bu', 'ct'] }), 9);
    });

    it('gives all that is needed to show an entry', async () => {
      const records = await filled(fresh);
      const [found] = await records.find({ forums: ['ct'], number: 2 });
      const { id, title, visibility, entitled, granted, disqualified, paper, caseOfficers, responsible } =
        sampleItem('i1', { title: 'Pårørende', visibility: 'closed', responsible: 'Hanne Kjær' });
      assert.deepEqual(found, {
        ref: { forum: 'ct', meeting: 'm1', number: 2 },
        entry: sampleFollowUp(2, { owners: [ownedBy('Hanne')], due: dueOn('2026-12-04'), item: 'i1' }),
        forum: { id: 'ct', name: 'Chefteam', prefix: 'CT' },
        meeting: {
          id: 'm1',
          title: 'Budgetmøde',
          day: null,
          chat: sampleForum('ct').chats[0],
          state: 'planned',
        },
        item: {
          id,
          number: 1,
          title,
          visibility,
          entitled,
          granted,
          disqualified,
          paper,
          caseOfficers,
          responsible,
        },
      });
      const [own] = await records.find({ forums: ['ct'], number: 1 });
      assert.deepEqual([own?.ref.meeting, own?.meeting, own?.item], [null, null, null]);
    });

    it('finds by an owner, themselves or as contact of a unit', async () => {
      const records = await filled(fresh);
      assert.deepEqual(await numbers(records, { owner: { person: personRef('Hanne').id } }), [3, 2]);
      assert.deepEqual(await numbers(records, { owner: { person: personRef('Carl').id } }), [3]);
      assert.deepEqual(await numbers(records, { owner: { person: personRef('Dorte').id } }), []);
    });

    it('finds by the names of owners, in small or capital letters, of persons, units and mere names', async () => {
      const records = await filled(fresh);
      assert.deepEqual(await numbers(records, { owner: { names: ['økonomi'] } }), [1]);
      assert.deepEqual(await numbers(records, { owner: { names: ['Udvikling', 'Økonomi'] } }), [3, 1]);
      assert.deepEqual(await numbers(records, { owner: { names: ['Hanne'] } }), [3, 2]);
      assert.deepEqual(
        await numbers(records, { owner: { person: personRef('Carl').id, names: ['økonomi'] } }),
        [3, 1],
      );
      assert.deepEqual(await numbers(records, { owner: {} }), []);
    });

    it('finds what is offered to somebody, until they have answered', async () => {
      const records = await filled(fresh);
      const offer = (offered: FollowUp['offered']) => async (room: Room) => {
        const was = await room.meeting('m1');
        if (!was) throw new Error('It is filled');
        const entries = was.entries.map((entry) =>
          entry.number === 2 && entry.type === 'followUp' ? { ...entry, offered: offered ?? null } : entry,
        );
        room.putMeeting({ ...was, entries });
      };
      const [to, from] = [personRef('Dorte'), personRef('Hanne')];
      await records.inForum('ct', offer({ to, from, at: '2026-11-27T09:00:00.000Z' }));
      assert.deepEqual(await numbers(records, { offeredTo: to.id }), [2]);
      assert.deepEqual(await numbers(records, { offeredTo: from.id }), []);
      assert.deepEqual(await numbers(records, { owner: { person: to.id } }), []);
      await records.inForum('ct', offer(null));
      assert.deepEqual(await numbers(records, { offeredTo: to.id }), []);
    });

    it('counts as open what is neither done nor withdrawn nor only suggested', async () => {
      const records = await filled(fresh);
      assert.deepEqual(await numbers(records, { open: true }), [7, 4, 2, 1]);
      assert.deepEqual(await numbers(records, { open: false }), [8, 6, 5, 3]);
      assert.deepEqual(await numbers(records, { open: true, type: 'followUp' }), [7, 2, 1]);
      assert.deepEqual(await numbers(records, { type: 'outcome' }), [8, 4]);
    });

    it('finds by number and by meeting', async () => {
      const records = await filled(fresh);
      assert.deepEqual(await numbers(records, { number: 4 }), [4]);
      assert.deepEqual(await numbers(records, { number: 99 }), []);
      assert.deepEqual(await numbers(records, { meeting: 'm1' }), [4, 3, 2]);
      assert.deepEqual(await numbers(records, { meeting: 'm3' }), []);
      assert.deepEqual(await numbers(records, { meeting: 'm1', number: 7 }), []);
    });

    it('finds what is due before a day, that day not counted, and from a day, that day counted', async () => {
      const records = await filled(fresh);
      assert.deepEqual(await numbers(records, { dueBefore: '2026-11-30' }), [3]);
      assert.deepEqual(await numbers(records, { dueFrom: '2026-11-30' }), [5, 2]);
      assert.deepEqual(await numbers(records, { dueFrom: '2026-11-21', dueBefore: '2026-12-04' }), [5]);
    });

    it('orders by due day when asked to, those without a day last', async () => {
      const records = await filled(fresh);
      assert.deepEqual(await numbers(records, { order: 'due' }), [3, 5, 2, 1, 4, 6, 7, 8]);
    });

    it('gives at most as many as asked for, the first in order', async () => {
      const records = await filled(fresh);
      assert.deepEqual(await numbers(records, { limit: 2 }), [8, 7]);
      assert.deepEqual(await numbers(records, { limit: 2, order: 'due' }), [3, 5]);
      assert.deepEqual(await numbers(records, { limit: 0 }), []);
    });

    it('shows the new name of a forum at once', async () => {
      const records = await filled(fresh);
      await records.inForum('ct', async (room) => {
        const forum = await room.forum();
        assert.ok(forum);
        room.putForum({ ...forum, name: 'Direktion', prefix: 'DIR' });
      });
      const [found] = await records.find({ forums: ['ct'], number: 2 });
      assert.deepEqual(found?.forum, { id: 'ct', name: 'Direktion', prefix: 'DIR' });
    });
  });
}
