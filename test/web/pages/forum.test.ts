import { deepEqual, equal, ok } from 'node:assert/strict';
import type { ForumPage, ForumPart } from '../../../src/domain/view/forum-page.js';
import { personRef, sampleForum, sampleMeeting, sampleOutcome } from '../../support/records.js';
import { fillForum, foreign } from './forum-store.js';
import { chatId, conversation, openStage, secret, type Stage } from './stage.js';
import { Tokens } from './tokens.js';

type Of<K extends ForumPart['kind']> = Extract<ForumPart, { kind: K }>;
const kinds = ['meetings', 'meeting', 'decisions', 'follow-ups', 'board', 'overview', 'entry'] as const;

describe("what the forum's page is given, and who is", () => {
  let tokens: Tokens;
  let stage: Stage;

  before(async () => (tokens = await Tokens.open()));
  after(() => tokens.close());
  beforeEach(async () => {
    stage = await openStage(tokens.url);
    await fillForum(stage.records);
  });
  afterEach(() => stage.close());

  const ask = async (
    person: string,
    part: string,
    query: Record<string, string> = {},
    etag = '',
  ): Promise<Response> => {
    const authorization = `Bearer ${await tokens.for(person, stage.clock.now())}`;
    const asked = new URLSearchParams({ chat: conversation, ...query }).toString();
    return fetch(`${stage.url}/api/pages/forum/${part}?${asked}`, {
      headers: { authorization, ...(etag && { 'if-none-match': etag }) },
    });
  };
  const text = async (person: string, part: string, query: Record<string, string> = {}): Promise<string> =>
    (await ask(person, part, query)).text();
  const part = async <K extends ForumPart['kind']>(
    kind: K,
    query: Record<string, string> = {},
    person = 'hanne',
  ): Promise<Of<K>> => {
    const page = (await (await ask(person, kind, query)).json()) as ForumPage;
    equal(page.part?.kind, kind);
    return page.part as Of<K>;
  };
  const decided = async (query: Record<string, string> = {}, person = 'hanne'): Promise<number[]> =>
    (await part('decisions', query, person)).lines.map(({ number }) => number);
  const followUps = async (query: Record<string, string> = {}, person = 'hanne'): Promise<number[]> =>
    (await part('follow-ups', query, person)).lines.map(({ line }) => line.number);

  describe('rights', () => {
    const everything: [string, Record<string, string>][] = [
      ...kinds.map((kind): [string, Record<string, string>] => [kind, { meeting: 'nov', number: '52' }]),
      ['decisions', { q: secret }],
      ['follow-ups', { q: secret }],
      ['decisions', { q: 'medarbejder' }],
      ['follow-ups', { owner: personRef('Nanna').id }],
    ];

    it('keeps what is closed from whoever is not entitled, in every part and search', async () => {
      for (const [kind, query] of everything) {
        const told = await text('hanne', kind, query);
        const said = told.replace(JSON.stringify(query['q'] ?? 'nothing'), '');
        ok(!said.includes(secret) && !said.includes('medarbejder'), `${kind} ${JSON.stringify(query)}`);
      }
    });

    it('tells whoever is not entitled the number of what is closed, and that it is', async () => {
      const lines = (await part('decisions')).lines.filter(({ number }) => number === 52);
      deepEqual(
        lines.map((line) => [line.label, line.text, line.item?.title, line.author]),
        [['CT-52', null, null, null]],
      );
    });

    it('shows what is closed to whoever is entitled', async () => {
      ok((await text('nanna', 'decisions')).includes(`${secret} besluttet`));
      deepEqual(await decided({ q: secret }, 'nanna'), [52, 6]);
      deepEqual(await followUps({ owner: personRef('Nanna').id }, 'nanna'), [56, 54]);
    });

    it('does not tell whose it is by what a filter finds', async () => {
      deepEqual(await followUps({ owner: personRef('Nanna').id }), [54]);
      equal((await part('follow-ups', { owner: personRef('Nanna').id })).total, 1);
      const board = await part('board', { owner: personRef('Nanna').id });
      deepEqual(
        board.columns.map(({ total }) => total),
        [0, 1, 0, 0],
      );
    });

    it('marks what is under embargo for the members, whom it is for', async () => {
      const line = (await part('decisions')).lines.find(({ number }) => number === 51);
      deepEqual([line?.text, line?.embargo], ['Sagen sendes til udvalget', true]);
    });

    it('gives nothing of another forum, whatever is named', async () => {
      for (const [kind, query] of [
        ['meeting', { meeting: 'elsewhere' }],
        ['decisions', { q: foreign }],
        ['decisions', { forum: 'bu' }],
        ['follow-ups', { q: 'byrådets' }],
        ['meetings', { until: 'elsewhere' }],
        ['entry', { number: '2', forum: 'bu' }],
      ] as [string, Record<string, string>][]) {
        const told = await text('hanne', kind, query);
        ok(!told.replace(JSON.stringify(query['q'] ?? ''), '').includes(foreign), kind);
      }
    });

    it('says no more of a meeting of another forum than of one that is made up', async () => {
      const forged = await text('hanne', 'meeting', { meeting: 'elsewhere' });
      equal(forged, await text('hanne', 'meeting', { meeting: 'made-up' }));
      equal(forged, await text('hanne', 'meeting', {}));
      equal((JSON.parse(forged) as ForumPage).part, null);
    });

    it('refuses a chat one is not in, and somebody who has left', async () => {
      for (const kind of kinds) {
        equal((await ask('hanne', kind, { chat: '19:bu@thread.v2' })).status, 403, kind);
        equal((await ask('mallory', kind)).status, 403, kind);
      }
      stage.roster.members = [{ ...personRef('Nanna'), role: 'member' }];
      await stage.clock.advance(5 * 60_000 + 1);
      for (const kind of kinds) equal((await ask('hanne', kind)).status, 403, kind);
    });

    it('asks for a token', async () => {
      for (const kind of kinds) {
        const answer = await fetch(`${stage.url}/api/pages/forum/${kind}?chat=${conversation}`);
        deepEqual([answer.status, await answer.text()], [401, '']);
      }
    });

    it('says so when the chat has no forum yet', async () => {
      const page = (await (
        await ask('hanne', 'decisions', { chat: '19:other@thread.v2' })
      ).json()) as ForumPage;
      deepEqual([page.forum, page.part], [null, null]);
    });

    it('lets guests read, and offers them nothing to press', async () => {
      await stage.records.changeChat(
        chatId,
        (chat) =>
          chat && {
            ...chat,
            members: chat.members.map((one) => (one.name === 'Hanne' ? { ...one, role: 'guest' } : one)),
          },
      );
      const { lines } = await part('follow-ups');
      ok(lines.length > 5 && lines.every(({ may }) => !may.change && !may.answer));
    });

    it('offers owners and the secretary what they may do, and others nothing', async () => {
      const mays = async (person: string): Promise<string[]> =>
        (await part('follow-ups', {}, person)).lines
          .filter(({ may }) => may.change && may.answer)
          .map(({ line }) => line.label)
          .sort();
      deepEqual(await mays('bo'), ['CT-55', 'CT-60']);
      ok((await mays('nanna')).length >= 7);
    });
  });

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
      await stage.records.inForum('ct', (room) =>
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
      for (const kind of kinds) {
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
      await stage.clock.advance(15 * 24 * 3_600_000);
      stage.roster.asked = 0;
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
        const page = (await (await ask('hanne', 'entry', { number })).json()) as ForumPage;
        equal(page.part, null, number);
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
      await stage.records.inForum('ct', (room) => {
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
