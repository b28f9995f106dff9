import assert from 'node:assert/strict';
import type { Fresh } from '../records.js';
import { sampleFollowUp, sampleForum, sampleMeeting, sampleOutcome, tenant } from './support.js';

const chat = `${tenant}/19:ct@thread.v2`;

export function rooms(fresh: Fresh): void {
  describe('a room', () => {
    it('shows a work its own puts', async () => {
      const records = await fresh();
      await records.inForum('ct', async (room) => {
        const number = room.nextNumber();
        room.putForum(sampleForum('ct', { name: 'Chefteam' }));
        room.putMeeting(sampleMeeting('m1', { entries: [sampleOutcome(number)] }));
        assert.equal((await room.forum())?.name, 'Chefteam');
        assert.equal((await room.meeting('m1'))?.entries.length, 1);
        assert.deepEqual(
          (await room.meetings()).map((head) => head.id),
          ['m1'],
        );
        assert.deepEqual(await room.entry(1), { forum: 'ct', meeting: 'm1', number: 1 });
        assert.equal(await room.meetingOfMessage(chat, 'm1'), 'm1');
        assert.equal(room.nextNumber(), 2);
      });
    });

    it('shows the puts of works before it that nobody has waited for', async () => {
      const records = await fresh();
      const before = records.inForum('ct', (room) => {
        room.putForum(sampleForum('ct', { followUps: [sampleFollowUp(1)] }));
        room.putMeeting(sampleMeeting('m1', { entries: [sampleOutcome(2)] }));
      });
      const seen = records.inForum('ct', async (room) => ({
        forum: (await room.forum())?.id,
        meeting: (await room.meeting('m1'))?.id,
        heads: (await room.meetings()).length,
        own: await room.entry(1),
        met: await room.entry(2),
        of: await room.meetingOfMessage(chat, 'm2'),
        next: room.nextNumber(),
      }));
      assert.deepEqual(await seen, {
        forum: 'ct',
        meeting: 'm1',
        heads: 1,
        own: { forum: 'ct', meeting: null, number: 1 },
        met: { forum: 'ct', meeting: 'm1', number: 2 },
        of: 'm1',
        next: 3,
      });
      await before;
    });

    it('knows nothing of the documents of other forums', async () => {
      const records = await fresh();
      await records.inForum('bu', (room) =>
        room.putMeeting(sampleMeeting('m1', { forum: 'bu', entries: [sampleOutcome(1)] })),
      );
      await records.inForum('ct', async (room) => {
        assert.equal(await room.meeting('m1'), null);
        assert.deepEqual(await room.meetings(), []);
        assert.equal(await room.entry(1), null);
        assert.equal(await room.meetingOfMessage(chat, 'm1'), null);
        assert.equal(room.nextNumber(), 1);
      });
    });

    it('gives numbers one above the highest ever used in the forum, withdrawn ones counted', async () => {
      const records = await fresh();
      await records.inForum('ct', (room) => {
        room.putForum(sampleForum('ct', { followUps: [sampleFollowUp(3)] }));
        room.putMeeting(sampleMeeting('m1', { entries: [sampleOutcome(7, { withdrawn: true })] }));
      });
      const numbers = await records.inForum('ct', (room) => [room.nextNumber(), room.nextNumber()]);
      assert.deepEqual(numbers, [8, 9]);
    });

    it('finds where a number is after it has moved from the forum to a meeting', async () => {
      const records = await fresh();
      await records.inForum('ct', (room) =>
        room.putForum(sampleForum('ct', { followUps: [sampleFollowUp(1)] })),
      );
      await records.inForum('ct', async (room) => {
        room.putForum(sampleForum('ct'));
        room.putMeeting(sampleMeeting('m1', { entries: [sampleFollowUp(1)] }));
        assert.equal((await room.entry(1))?.meeting, 'm1');
      });
      assert.equal((await records.inForum('ct', (room) => room.entry(1)))?.meeting, 'm1');
      assert.equal(await records.count({ forums: ['ct'] }), 1);
      await records.inForum('ct', async (room) => {
        room.putMeeting(sampleMeeting('m1'));
        assert.equal(await room.entry(1), null);
      });
    });

    it('finds the meeting that a message made an entry in, by the chat that it is from', async () => {
      const records = await fresh();
      const from = (of: string) => ({ kind: 'message' as const, chat: of, message: '1700000000001' });
      await records.inForum('ct', (room) => {
        room.putForum(sampleForum('ct', { chats: [`${tenant}/a`, `${tenant}/b`] }));
        room.putMeeting(
          sampleMeeting('in-a', {
            chat: `${tenant}/a`,
            entries: [sampleOutcome(1, { source: from(`${tenant}/a`) })],
          }),
        );
        room.putMeeting(
          sampleMeeting('in-b', {
            chat: `${tenant}/b`,
            entries: [sampleOutcome(2, { source: from(`${tenant}/b`) })],
          }),
        );
      });
      const of = (id: string) => records.inForum('ct', (room) => room.meetingOfMessage(id, '1700000000001'));
      assert.equal(await of(`${tenant}/a`), 'in-a');
      assert.equal(await of(`${tenant}/b`), 'in-b');
      assert.equal(await of(`${tenant}/personal`), null);
    });

    it('finds the meeting that has applied a key, kept a tombstone, or got an entry from a button', async () => {
      const records = await fresh();
      await records.inForum('ct', (room) => {
        room.putMeeting(
          sampleMeeting('applied', {
            applied: [{ key: 'k1', at: '2026-11-27T08:00:00.000Z', did: 'next' }],
          }),
        );
        room.putMeeting(sampleMeeting('buried', { state: 'open', tombstones: ['t1'] }));
        room.putMeeting(
          sampleMeeting('pressed', {
            entries: [sampleOutcome(1, { source: { kind: 'button', key: 'b1' } })],
          }),
        );
      });
      await records.inForum('ct', async (room) => {
        assert.equal(await room.meetingOfMessage(chat, 'k1'), 'applied');
        assert.equal(await room.meetingOfMessage(chat, 't1'), 'buried');
        assert.equal(await room.meetingOfMessage(chat, 'b1'), 'pressed');
        assert.equal(await room.meetingOfMessage(chat, 'x'), null);
      });
    });

    it('finds what a message in personal chat did to a meeting, though the same id in another chat of the forum did not', async () => {
      const records = await fresh();
      await records.inForum('ct', (room) => {
        room.putForum(sampleForum('ct', { chats: [`${tenant}/a`, `${tenant}/b`] }));
        const applied = [{ key: '5', at: '2026-11-27T08:00:00.000Z', did: 'agenda' }];
        room.putMeeting(sampleMeeting('m1', { chat: `${tenant}/a`, applied }));
      });
      await records.inForum('ct', async (room) => {
        assert.equal(await room.meetingOfMessage(`${tenant}/a`, '5'), 'm1');
        assert.equal(await room.meetingOfMessage(`${tenant}/personal`, '5'), 'm1');
        assert.equal(await room.meetingOfMessage(`${tenant}/b`, '5'), null);
      });
    });

    it('forgets the messages that a later version of the meeting no longer names', async () => {
      const records = await fresh();
      await records.inForum('ct', (room) => room.putMeeting(sampleMeeting('m1', { tombstones: ['t1'] })));
      await records.inForum('ct', (room) => room.putMeeting(sampleMeeting('m1')));
      assert.equal(await records.inForum('ct', (room) => room.meetingOfMessage(chat, 't1')), null);
    });
  });
}
