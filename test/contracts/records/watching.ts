import assert from 'node:assert/strict';
import type { Changed, Records } from '../../../src/ports/records.js';
import type { Fresh } from '../records.js';
import { sampleChat, sampleForum, sampleMeeting, sampleOutcome, samplePerson } from './support.js';

export function watching(fresh: Fresh): void {
  describe('watching', () => {
    /** What a record tells, in order. */
    const watched = (records: Records): { told: Changed[]; stop: () => void } => {
      const told: Changed[] = [];
      return { told, stop: records.watch((changed) => told.push(changed)) };
    };

    it('tells of a forum once for all that is written together, also for its meetings', async () => {
      const records = await fresh();
      const { told } = watched(records);
      await records.inForum('ct', (room) => {
        room.putForum(sampleForum('ct'));
        room.putMeeting(sampleMeeting('m1'));
        room.putMeeting(sampleMeeting('m2'));
      });
      assert.deepEqual(told, [{ forum: 'ct' }]);
      await records.inForum('ct', (room) => room.putMeeting(sampleMeeting('m1', { title: 'Nyt' })));
      assert.deepEqual(told, [{ forum: 'ct' }, { forum: 'ct' }]);
    });

    it('tells of people and chats', async () => {
      const records = await fresh();
      const { told } = watched(records);
      const [hanne, chat] = [samplePerson('Hanne'), sampleChat('19:ct@thread.v2')];
      await records.changePerson(hanne.id, () => hanne);
      await records.changeChat(chat.id, () => chat);
      assert.deepEqual(told, [{ person: hanne.id }, { chat: chat.id }]);
    });

    it('tells when the change can be read, and not before', async () => {
      const records = await fresh();
      const seen: Promise<number | undefined>[] = [];
      records.watch(() => seen.push(records.meeting('m1').then((meeting) => meeting?.entries.length)));
      for (const entries of [[sampleOutcome(1)], [sampleOutcome(1), sampleOutcome(2)]]) {
        await records.inForum('ct', (room) => room.putMeeting(sampleMeeting('m1', { entries })));
      }
      assert.deepEqual(await Promise.all(seen), [1, 2]);
    });

    it('tells of the last of many changes, however they are written together', async () => {
      const records = await fresh();
      let last = -1;
      records.watch(() => void records.meeting('m1').then((meeting) => (last = meeting?.revision ?? -1)));
      await Promise.all(
        Array.from({ length: 20 }, (_, revision) =>
          records.inForum('ct', (room) => room.putMeeting(sampleMeeting('m1', { revision }))),
        ),
      );
      await records.meeting('m1');
      assert.equal(last, 19);
    });

    it('tells nothing when nothing was changed, or what was changed failed', async () => {
      const records = await fresh();
      const { told } = watched(records);
      await records.inForum('ct', async (room) => {
        await room.forum();
      });
      const failing = records.inForum('ct', (room) => {
        room.putForum(sampleForum('ct'));
        throw new Error('no');
      });
      await assert.rejects(failing);
      await records.changePerson(samplePerson('Hanne').id, () => null);
      assert.deepEqual(told, []);
    });

    it('tells everybody who watches, until they stop', async () => {
      const records = await fresh();
      const [first, second] = [watched(records), watched(records)];
      const put = (): Promise<void> => records.inForum('ct', (room) => room.putForum(sampleForum('ct')));
      await put();
      first.stop();
      first.stop();
      await put();
      assert.equal(first.told.length, 1);
      assert.equal(second.told.length, 2);
    });
  });
}
