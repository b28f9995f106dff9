import { deepEqual, equal, ok } from 'node:assert/strict';
import { personRef, sampleMeeting, tenant } from '../../support/records.js';
import { capture, chatId, conversation, markup, openStage, secret, type Stage } from './stage.js';
import { Tokens } from './tokens.js';

interface Data {
  forum: { name: string } | null;
  meeting: { id: string; items: { title: string | null; entries: { text: string | null }[] }[] } | null;
}

describe("what the panel's server shows, and to whom", () => {
  let tokens: Tokens;
  let stage: Stage;

  before(async () => (tokens = await Tokens.open()));
  after(() => tokens.close());
  beforeEach(async () => (stage = await openStage(tokens.url)));
  afterEach(() => stage.close());

  const ask = async (person: string, chat = conversation, path = 'meeting', etag = ''): Promise<Response> => {
    const authorization = `Bearer ${await tokens.for(person, stage.clock.now())}`;
    const query = new URLSearchParams({ chat }).toString();
    return fetch(`${stage.url}/api/pages/${path}${path.includes('?') ? '&' : '?'}${query}`, {
      headers: { authorization, ...(etag && { 'if-none-match': etag }) },
    });
  };
  const refused = async (answer: Promise<Response>, status: number): Promise<void> => {
    const got = await answer;
    deepEqual([got.status, await got.text()], [status, '']);
  };

  it('shows a member the meeting', async () => {
    const data = (await (await ask('hanne')).json()) as Data;
    equal(data.forum?.name, 'Chefteam');
    deepEqual(
      data.meeting?.items.map(({ title }) => title),
      ['Godkendelse af dagsorden', 'Retning 28: Pårørendestøtte', null, `Eventuelt ${markup}`],
    );
  });

  it('keeps a closed item from whoever is not entitled, and shows it to who is', async () => {
    const hers = await (await ask('hanne')).text();
    ok(!hers.includes(secret) && !hers.includes('Personalesag'), hers);
    const other = await (await ask('nanna')).text();
    ok(other.includes(secret) && other.includes('Personalesag'));
  });

  it('refuses somebody who was never in the chat', async () => {
    await refused(ask('mallory'), 403);
    equal(stage.roster.asked, 0);
  });

  it('refuses a member who has left, once the roster is five minutes old', async () => {
    stage.roster.members = [{ ...personRef('Nanna'), role: 'member' }];
    equal((await ask('hanne')).status, 200);
    await stage.clock.advance(5 * 60_000 + 1);
    await refused(ask('hanne'), 403);
    equal((await ask('nanna')).status, 200);
    deepEqual(
      (await stage.records.chat(chatId))?.members.map(({ name }) => name),
      ['Nanna'],
    );
  });

  it('admits somebody who has just joined', async () => {
    stage.roster.members?.push({ ...personRef('Carl'), role: 'member' });
    await refused(ask('carl'), 403);
    await stage.clock.advance(30_001);
    equal((await ask('carl')).status, 200);
  });

  it('asks Teams once for many panels, and not again at once when Teams does not answer', async () => {
    await stage.clock.advance(6 * 60_000);
    await Promise.all(['hanne', 'nanna', 'bo'].map((person) => ask(person)));
    equal(stage.roster.asked, 1);
    stage.roster.members = null;
    await stage.clock.advance(6 * 60_000);
    await refused(ask('hanne'), 503);
    await refused(ask('hanne'), 503);
    equal(stage.roster.asked, 2);
    await stage.clock.advance(31_000);
    await refused(ask('hanne'), 503);
    equal(stage.roster.asked, 3);
  });

  it('refuses a chat that is made up, in another tenant, or that the bot has left, all alike', async () => {
    const forged = [
      '19:nowhere@thread.v2',
      `../${tenant}/${conversation}`,
      `${tenant}/${conversation}`,
      '__proto__',
      '%00',
    ];
    for (const chat of forged) await refused(ask('hanne', chat), 403);
    await stage.records.changeChat(
      chatId,
      (chat) => chat && { ...chat, gone: { reason: 'removed', since: stage.clock.now() } },
    );
    await refused(ask('hanne'), 403);
  });

  it('refuses a question without a chat, with an empty one, or with two', async () => {
    const headers = { authorization: `Bearer ${await tokens.for('hanne', stage.clock.now())}` };
    for (const query of ['', '?chat=', '?chat=a&chat=b', '?chat[]=a']) {
      const answer = await fetch(`${stage.url}/api/pages/meeting${query}`, { headers });
      equal(answer.status, 400, query);
    }
  });

  it('says so when the chat has no forum yet', async () => {
    const data = (await (await ask('hanne', '19:other@thread.v2')).json()) as Data;
    deepEqual([data.forum, data.meeting], [null, null]);
  });

  it('answers 304 until something has changed', async () => {
    const first = await ask('hanne');
    const etag = first.headers.get('etag') ?? '';
    equal((await ask('hanne', conversation, 'meeting', etag)).status, 304);
    await capture(stage.records, 8, 'Vi mødes igen i januar');
    const later = await ask('hanne', conversation, 'meeting', etag);
    equal(later.status, 200);
    ok((await later.text()).includes('Vi mødes igen i januar'));
  });

  it('is never kept by a cache, nor taken for a page', async () => {
    const { headers } = await ask('hanne');
    deepEqual(
      ['cache-control', 'content-type', 'x-content-type-options'].map((name) => headers.get(name)),
      ['no-store', 'application/json; charset=utf-8', 'nosniff'],
    );
  });

  it('shows the next meeting, or the last one, when none is open', async () => {
    const put = (id: string, given: Parameters<typeof sampleMeeting>[1]): Promise<void> =>
      stage.records.inForum('ct', (room) => room.putMeeting(sampleMeeting(id, { chat: null, ...given })));
    const shown = async (): Promise<string | undefined> =>
      ((await (await ask('hanne')).json()) as Data).meeting?.id;

    await put('next', { day: '2026-12-11' });
    equal(await shown(), 'm1');
    const now = stage.clock.now();
    await put('m1', { day: '2026-11-27', state: 'ended', startedAt: now, endedAt: now });
    equal(await shown(), 'm1', 'it has just ended');
    await stage.clock.advance(13 * 3_600_000);
    equal(await shown(), 'next');
  });

  it('has no routes of local mode', async () => {
    for (const path of ['people', 'chats'])
      await ask('hanne', conversation, path).then(({ status }) => equal(status, 404));
    equal((await fetch(`${stage.url}/api/pages/session?person=x`, { method: 'POST' })).status, 404);
  });

  it('has no cards when it was given nothing to draw them', async () => {
    await refused(ask('hanne', conversation, 'card?item=b'), 404);
  });

  it('draws cards of what the person may see, and of nothing else', async () => {
    const drawing = await openStage(tokens.url, {
      card: async (reply, locale) => ({ of: reply.card === 'item' ? reply.item : null, locale }),
    });
    const headers = { authorization: `Bearer ${await tokens.for('hanne', stage.clock.now())}` };
    const draw = (query: string): Promise<Response> =>
      fetch(`${drawing.url}/api/pages/card?chat=${conversation}&${query}`, { headers });
    deepEqual(await (await draw('item=b&locale=en')).json(), { of: 'b', locale: 'en' });
    for (const item of ['c', 'nowhere', '']) equal((await draw(`item=${item}`)).status, 404, item);
    await drawing.close();
  });

  it('shows nothing of an error outside', async () => {
    const broken = await openStage(tokens.url, {
      card: () => Promise.reject(new Error(`could not draw ${secret}`)),
    });
    const headers = { authorization: `Bearer ${await tokens.for('hanne', stage.clock.now())}` };
    const answer = await fetch(`${broken.url}/api/pages/card?chat=${conversation}&item=b`, { headers });
    deepEqual([answer.status, await answer.text()], [500, '']);
    equal(broken.logged.filter(({ event }) => event === 'pages.failed').length, 1);
    await broken.close();
  });
});
