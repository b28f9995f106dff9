import assert from 'node:assert/strict';
import { sampleFollowUp, sampleForum, sampleMeeting, settled, tenant } from './support.js';
import type { Fresh } from '../records.js';

export function changing(fresh: Fresh): void {
  describe('changing', () => {
    it('gives null, or nothing, for what it does not know', async () => {
      const records = await fresh();
      assert.equal(await records.forum('ct'), null);
      assert.equal(await records.meeting('m1'), null);
      assert.deepEqual(await records.meetings('ct'), []);
      assert.deepEqual(await records.openMeetings(), []);
      assert.deepEqual(await records.forums(tenant), []);
      assert.equal(await records.count({ forums: ['ct'] }), 0);
    });

    it('gives back what was put, equal in every field', async () => {
      const records = await fresh();
      const forum = sampleForum('ct', { aliases: ['chefmøde'], followUps: [sampleFollowUp(1)] });
      const meeting = sampleMeeting('m1', { title: 'Økonomi "æøå" \u2028 🚲', entries: [sampleFollowUp(2)] });
      await records.inForum('ct', (room) => {
        room.putForum(forum);
        room.putMeeting(meeting);
      });
      assert.deepEqual(await records.forum('ct'), forum);
      assert.deepEqual(await records.meeting('m1'), meeting);
      assert.deepEqual(await records.forums(tenant), [forum]);
      assert.deepEqual(await records.forums('another'), []);
    });

    it('passes on what the work returns', async () => {
      const records = await fresh();
      assert.equal(await records.inForum('ct', () => 17), 17);
    });

    it('does one work of a forum at a time, in the order they came', async () => {
      const records = await fresh();
      const seen: string[] = [];
      const work = (name: string) =>
        records.inForum('ct', async () => {
          seen.push(`${name} begins`);
          await settled();
          seen.push(`${name} ends`);
        });
      await Promise.all([work('a'), work('b'), work('c')]);
      assert.deepEqual(
        seen,
        ['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]),
      );
    });

    it('lets another forum go on meanwhile', async () => {
      const records = await fresh();
      let release = (): void => undefined;
      const held = records.inForum('ct', () => new Promise<void>((resolve) => (release = resolve)));
      assert.equal(await records.inForum('bu', () => 'done'), 'done');
      release();
      await held;
    });

    it('loses none of many changes that come at once', async () => {
      const records = await fresh();
      await records.inForum('ct', (room) => room.putMeeting(sampleMeeting('m1')));
      await Promise.all(
        Array.from({ length: 50 }, () =>
          records.inForum('ct', async (room) => {
            const meeting = await room.meeting('m1');
            assert.ok(meeting);
            const entries = [...meeting.entries, sampleFollowUp(room.nextNumber())];
            room.putMeeting({ ...meeting, entries });
          }),
        ),
      );
      const numbers = (await records.meeting('m1'))?.entries.map((entry) => entry.number);
      assert.deepEqual(
        numbers,
        Array.from({ length: 50 }, (_, i) => i + 1),
      );
    });

    it('leaves everything as it was when the work throws, and passes that on', async () => {
      const records = await fresh();
      const before = sampleMeeting('m1', { entries: [sampleFollowUp(1)] });
      await records.inForum('ct', (room) => room.putMeeting(before));
      const failing = records.inForum('ct', (room) => {
        room.putForum(sampleForum('ct'));
        room.putMeeting({ ...before, entries: [] });
        room.nextNumber();
        throw new Error('no');
      });
      await assert.rejects(failing, { message: 'no' });
      assert.equal(await records.forum('ct'), null);
      assert.deepEqual(await records.meeting('m1'), before);
      assert.equal(await records.count({ forums: ['ct'] }), 1);
      assert.equal(await records.inForum('ct', (room) => room.nextNumber()), 2);
    });

    it('goes on with the next work after one has thrown', async () => {
      const records = await fresh();
      const failing = records.inForum('ct', () => Promise.reject(new Error('no')));
      const next = records.inForum('ct', (room) => room.putForum(sampleForum('ct')));
      await assert.rejects(failing);
      await next;
      assert.ok(await records.forum('ct'));
    });

    it('takes only documents of the forum that the work is in', async () => {
      const records = await fresh();
      await assert.rejects(records.inForum('ct', (room) => room.putForum(sampleForum('bu'))));
      await assert.rejects(
        records.inForum('ct', (room) => room.putMeeting(sampleMeeting('m1', { forum: 'bu' }))),
      );
      assert.deepEqual(await records.forums(tenant), []);
    });

    it('lists meetings by day, newest first, those without a day before all', async () => {
      const records = await fresh();
      await records.inForum('ct', (room) => {
        room.putMeeting(sampleMeeting('b', { day: '2026-11-20' }));
        room.putMeeting(sampleMeeting('none'));
        room.putMeeting(sampleMeeting('c', { day: '2026-11-27' }));
        room.putMeeting(sampleMeeting('a', { day: '2025-12-01' }));
        room.putMeeting(sampleMeeting('later', { day: '2026-11-20', start: '13:00' }));
        room.putMeeting(sampleMeeting('earlier', { day: '2026-11-20', start: '09:00' }));
      });
      const ids = (await records.meetings('ct')).map((head) => head.id);
      assert.deepEqual(ids, ['none', 'c', 'b', 'later', 'earlier', 'a']);
    });

    it('lists forums of one tenant, and of all', async () => {
      const records = await fresh();
      await records.inForum('ct', (room) => room.putForum(sampleForum('ct')));
      await records.inForum('bu', (room) => room.putForum(sampleForum('bu', { tenant: 'another' })));
      assert.deepEqual(
        (await records.forums(tenant)).map(({ id }) => id),
        ['ct'],
      );
      assert.deepEqual((await records.allForums()).map(({ id }) => id).sort(), ['bu', 'ct']);
    });

    it('lists the open meetings of all forums', async () => {
      const records = await fresh();
      for (const forum of ['ct', 'bu']) {
        await records.inForum(forum, (room) => {
          room.putMeeting(sampleMeeting(`${forum}-open`, { forum, state: 'open' }));
          room.putMeeting(sampleMeeting(`${forum}-planned`, { forum }));
          room.putMeeting(sampleMeeting(`${forum}-ended`, { forum, state: 'ended' }));
        });
      }
      const open = (await records.openMeetings()).map((head) => head.id).sort();
      assert.deepEqual(open, ['bu-open', 'ct-open']);
    });

    it('takes nothing more once it is closed, and closing waits for what has begun', async () => {
      const records = await fresh();
      let written = false;
      const begun = records
        .inForum('ct', async (room) => {
          await settled();
          room.putForum(sampleForum('ct'));
        })
        .then(() => (written = true));
      await records.close();
      assert.equal(written, true);
      await begun;
      await assert.rejects(records.inForum('ct', () => 1));
      await records.close();
    });
  });
}
