import assert from 'node:assert/strict';
import type { FollowUp, Owner } from '../../../src/domain/entry.js';
import type { EntryQuery, Records, Room } from '../../../src/ports/records.js';
import type { Fresh } from '../records.js';
import {
  dueOn,
  ownedBy,
  personRef,
  sampleFollowUp,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
} from './support.js';

const numbers = async (records: Records, query: Partial<EntryQuery>): Promise<number[]> =>
  (await records.find({ forums: ['ct'], ...query })).map((found) => found.entry.number);

async function filled(fresh: Fresh): Promise<Records> {
  const records = await fresh();
  await records.inForum('ct', (room) => {
    const udvikling: Owner = {
      kind: 'unit',
      name: 'Udvikling',
      contact: personRef('Carl'),
      source: 'stated',
    };
    const named: Owner = { kind: 'name', name: 'Økonomi', candidates: [], source: 'stated' };
    room.putForum(
      sampleForum('ct', { name: 'Chefteam', followUps: [sampleFollowUp(1, { owners: [named] })] }),
    );
    room.putMeeting(
      sampleMeeting('m1', {
        title: 'Budgetmøde',
        items: [sampleItem('i1', { title: 'Pårørende', visibility: 'closed', responsible: 'Hanne Kjær' })],
        entries: [
          sampleFollowUp(2, { owners: [ownedBy('Hanne')], due: dueOn('2026-12-04'), item: 'i1' }),
          sampleFollowUp(3, {
            owners: [udvikling, ownedBy('Hanne')],
            due: dueOn('2026-11-20'),
            state: 'done',
          }),
          sampleOutcome(4, { text: 'Screeningsværktøjet indføres', item: 'i1' }),
        ],
      }),
    );
    room.putMeeting(
      sampleMeeting('m2', {
        entries: [
          sampleFollowUp(5, { withdrawn: true, due: dueOn('2026-11-30') }),
          sampleFollowUp(6, { suggested: true }),
          sampleFollowUp(7, { due: { day: null, meeting: { body: null }, source: 'stated', assumed: [] } }),
          sampleOutcome(8, { withdrawn: true }),
        ],
      }),
    );
  });
  await records.inForum('bu', (room) => {
    room.putForum(sampleForum('bu'));
    room.putMeeting(sampleMeeting('m3', { forum: 'bu', entries: [sampleOutcome(1, { text: 'Børn' })] }));
  });
  return records;
}

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
