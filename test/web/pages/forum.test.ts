import { deepEqual, equal, ok } from 'node:assert/strict';
import { personRef, sampleForum, sampleMeeting, sampleOutcome } from '../../support/records.js';
import { forumAsking, partKinds } from './forum-asking.js';

describe("what the forum's page is given", () => {
  const { stage, ask, page, part, decided, followUps } = forumAsking();

  describe('the decisions log', () => {
    it('has what was settled, the last meeting first', async () => {
      const shown = await decided();
      deepEqual(shown.slice(0, 8), [6, 2, 1, 52, 51, 50, 41, 40]);
      ok(!shown.includes(7), 'a note is no decision');
    });

    it('finds what is written as a compound, in another form, with a slip, or not yet to its end', async () => {
      for (const q of [
        'screening',
        'screeningsværktøjerne',
        'screningsværktøj',
        'screeningsvaerktoej',
        'scr',
        'screenin',
      ]) {
        deepEqual((await decided({ q })).slice(0, 1), [50], q);
      }
    });

    it('says that there is nothing, and what comes near', async () => {
      const { lines, near } = await part('decisions', { q: 'screenplay' });
      deepEqual(lines, []);
      deepEqual(near, ['Screeningsværktøj til hjemmeplejen']);
    });

    it('is narrowed by kind and by period', async () => {
      deepEqual(await decided({ kind: 'noted' }), [41]);
      deepEqual(await decided({ from: '2026-09-01', before: '2026-11-01' }), [41, 40]);
      deepEqual(await decided({ from: '2026-09-01', before: '2026-11-01', kind: 'agreed' }), [40]);
      deepEqual(await decided({ q: 'vikarbudget', before: '2026-01-01' }), []);
      deepEqual(await decided({ q: 'vikarbudget', from: '2026-01-01' }), [40]);
    });

    it('takes no notice of what it does not understand', async () => {
      const all = await decided();
      for (const odd of [
        { kind: '__proto__' },
        { from: 'yesterday' },
        { until: '-1' },
        { until: '999999' },
        { q: ' ' },
      ]) {
        deepEqual(await decided(odd as Record<string, string>), all, JSON.stringify(odd));
      }
    });

    it('comes in steps that stay where they are when something is decided meanwhile', async () => {
      const first = await part('decisions');
      equal(first.lines.length, 30);
      equal(first.total, 80);
      const until = String(first.more);
      const second = await decided({ until });
      deepEqual(
        second.slice(0, 30),
        first.lines.map(({ number }) => number),
      );
      equal(second.length, 60);
      await stage().records.inForum('ct', (room) =>
        room.putMeeting(sampleMeeting('later', { day: '2026-11-28', entries: [sampleOutcome(900)] })),
      );
      deepEqual(await decided({ until }), [900, ...second]);
      const third = await part('decisions', { until });
      const last = await part('decisions', { until: String(third.more) });
      deepEqual([last.lines.length, last.more], [81, null]);
    });

    it('comes in steps when it is searched, too', async () => {
      const first = await part('decisions', { q: 'bevilling' });
      deepEqual([first.lines.length, first.total], [30, 72]);
      const second = await part('decisions', { q: 'bevilling', until: String(first.more) });
      equal(second.lines.length, 60);
      const third = await part('decisions', { q: 'bevilling', until: String(second.more) });
      deepEqual([third.lines.length, third.more], [72, null]);
    });

    it('answers 304 until something has changed', async () => {
      for (const kind of partKinds) {
        const etag = (await ask('hanne', kind, { meeting: 'nov', number: '50' })).headers.get('etag') ?? '';
        equal((await ask('hanne', kind, { meeting: 'nov', number: '50' }, etag)).status, 304, kind);
      }
    });
  });

  describe('follow-ups', () => {
    it('are listed by day, those without one last', async () => {
      deepEqual(await followUps(), [53, 55, 56, 3, 54, 57, 58, 60]);
      deepEqual((await followUps({ sort: 'newest' })).slice(0, 2), [60, 58]);
    });

    it('are narrowed by owner, by what they lack, and by how far they are', async () => {
      deepEqual(await followUps({ owner: personRef('Bo').id }), [55, 60]);
      deepEqual(await followUps({ only: 'overdue' }), [53]);
      deepEqual(await followUps({ only: 'unowned' }), [57]);
      deepEqual(
        await followUps({ only: 'undated' }),
        [57, 60],
        'one that waits for a meeting has its day with it',
      );
      deepEqual(await followUps({ state: 'waiting' }), [55]);
      deepEqual(await followUps({ state: 'done' }), [42]);
      deepEqual(await followUps({ q: 'tablets', owner: personRef('Bo').id }), [55]);
      deepEqual(await followUps({ owner: 'nobody' }), []);
    });

    it('stand on the board by how far they are, with what was finished lately', async () => {
      const { columns } = await part('board');
      deepEqual(
        columns.map(({ state, lines, total }) => [state, lines.map(({ line }) => line.number), total]),
        [
          ['open', [53, 56, 3, 57, 58, 60], 6],
          ['doing', [54], 1],
          ['waiting', [55], 1],
          ['done', [42], 1],
        ],
      );
      await stage().clock.advance(15 * 24 * 3_600_000);
      stage().roster.asked = 0;
      deepEqual((await part('board')).columns[3]?.lines, []);
    });

    it('are counted, and nobody is compared with anybody', async () => {
      deepEqual(await part('overview'), {
        kind: 'overview',
        open: 8,
        overdue: 1,
        undated: 2,
        unowned: 1,
        waiting: 1,
        done: 1,
        since: '2026-11-13T00:00:00.000Z',
      });
    });

    it('can be opened by number, and so can decisions', async () => {
      equal((await part('entry', { number: '50' })).line.line.text?.slice(0, 9), 'Screening');
      equal((await part('entry', { number: '55' }, 'bo')).line.may.change, true);
      for (const number of ['52', '999', 'x', '']) {
        equal((await page('hanne', 'entry', { number })).part, null, number);
      }
    });
  });

  describe('meetings', () => {
    it('are listed with what is in them: the next first, then the last', async () => {
      const { coming, held } = await part('meetings');
      deepEqual(
        coming.map(({ id }) => id),
        ['m1', 'next'],
      );
      deepEqual(
        held.slice(0, 3).map(({ id }) => id),
        ['nov', 'sep', 'long-7'],
      );
      const [nov, sep] = held;
      deepEqual([nov?.items, nov?.decisions, nov?.followUps, nov?.minutes?.state], [3, 3, 6, 'draft']);
      deepEqual([sep?.minutes?.state, sep?.minutes?.approvedAt], ['final', '2026-09-25T10:00:00.000Z']);
    });

    it('come in steps', async () => {
      await stage().records.inForum('ct', (room) => {
        room.putForum(sampleForum('ct', { name: 'Chefteam' }));
        for (let at = 1; at <= 20; at++) {
          const day = `2024-03-${String(at).padStart(2, '0')}`;
          room.putMeeting(
            sampleMeeting(`old-${at}`, { day, state: 'ended', startedAt: `${day}T08:00:00.000Z` }),
          );
        }
      });
      const first = await part('meetings');
      equal(first.held.length, 15);
      const second = await part('meetings', { until: first.more ?? '' });
      deepEqual([second.held.length, second.more], [30, null]);
    });

    it('open to their agenda, of a closed item only its number', async () => {
      const { meeting } = await part('meeting', { meeting: 'nov' });
      deepEqual(
        meeting.items.map(({ number, title }) => [number, title?.slice(0, 11) ?? null]),
        [
          [1, 'Screeningsv'],
          [2, null],
          [3, 'Orientering'],
        ],
      );
      deepEqual(
        meeting.items[1]?.entries.map(({ text }) => text),
        [null, null],
      );
    });
  });
});
