import { deepEqual, equal, ok } from 'node:assert/strict';
import { memoryRecords } from '../../../src/storage/memory/memory-records.js';
import { linkRoutes } from '../../../src/web/links/link-routes.js';
import { createServer, type WebServer } from '../../../src/web/server.js';
import {
  personRef,
  plainTerms,
  sampleChat,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
  tenant,
} from '../../support/records.js';
import { silent } from '../../support/silent.js';

const appId = '99999999-8888-4777-8666-555555555555';

describe('an address of our own', () => {
  const records = memoryRecords({ terms: plainTerms });
  const servers: WebServer[] = [];
  let teams = '';
  let alone = '';

  before(async () => {
    const members = [{ ...personRef('Hanne'), role: 'member' as const }];
    for (const name of ['19:old', '19:new']) {
      await records.changeChat(`${tenant}/${name}`, () => sampleChat(name, { members }));
    }
    await records.changeChat(`${tenant}/19:left`, () =>
      sampleChat('19:left', { members, gone: { since: '2026-11-01T08:00:00.000Z', reason: 'removed' } }),
    );
    await records.inForum('ct', (room) => {
      room.putForum(
        sampleForum('ct', { chats: ['19:old', '19:new', '19:left'].map((name) => `${tenant}/${name}`) }),
      );
      room.putMeeting(
        sampleMeeting('held', {
          chat: `${tenant}/19:old`,
          state: 'ended',
          items: [sampleItem('a', { title: 'Personalesag Rævekrog', visibility: 'closed' })],
          entries: [sampleOutcome(17, { item: 'a', text: 'Rævekrog får sin orlov' })],
        }),
      );
      room.putMeeting(sampleMeeting('open', { chat: `${tenant}/19:new`, state: 'open' }));
    });
    teams = await serve(appId);
    alone = await serve(null);
  });
  after(async () => {
    for (const server of servers) await server.stop(1000);
    await records.close();
  });

  async function serve(app: string | null): Promise<string> {
    const server = createServer({
      log: silent,
      ids: () => 'ref',
      ready: () => true,
      door: { admits: () => false, receive: () => Promise.reject(new Error('not here')) },
      routes: [(restify) => linkRoutes(restify, { records, appId: app, log: silent })],
    });
    servers.push(server);
    const started = await server.start(0, '127.0.0.1');
    if (!started.ok) throw new Error(started.reason);
    return `http://127.0.0.1:${started.port}`;
  }

  const go = (url: string, language = 'da'): Promise<Response> =>
    fetch(url, { redirect: 'manual', headers: { 'accept-language': language } });
  const leadsTo = async (url: string): Promise<URL> =>
    new URL((await go(url)).headers.get('location') ?? 'about:none', url);

  it('opens the forum’s tab in Teams, in the chat where it was decided, at its place', async () => {
    const to = await leadsTo(`${teams}/l/ct/CT-17`);
    equal(to.origin + to.pathname, `https://teams.microsoft.com/l/entity/${appId}/forum`);
    deepEqual(JSON.parse(to.searchParams.get('context') ?? ''), {
      subEntityId: '17',
      chatId: '19:old',
      contextType: 'chat',
    });
  });

  it('opens a meeting that is under way in the panel, and one that was held in the forum’s tab', async () => {
    const open = await leadsTo(`${teams}/l/ct/m/open`);
    ok(open.pathname.endsWith('/meeting'));
    equal((JSON.parse(open.searchParams.get('context') ?? '') as { chatId: string }).chatId, '19:new');
    const held = await leadsTo(`${teams}/l/ct/m/held`);
    ok(held.pathname.endsWith('/forum'));
    equal(
      (JSON.parse(held.searchParams.get('context') ?? '') as { subEntityId: string }).subEntityId,
      'm/held',
    );
  });

  it('opens the page itself in local mode', async () => {
    const to = await leadsTo(`${alone}/l/ct/CT-17`);
    equal(to.origin, alone);
    deepEqual(
      [to.pathname, to.searchParams.get('chat'), to.searchParams.get('at')],
      ['/tab/forum.html', '19:old', '17'],
    );
    equal((await leadsTo(`${alone}/l/ct/m/open`)).pathname, '/tab/panel.html');
  });

  it('tells nobody whether there is such a number, and nothing of what is there', async () => {
    const known = await go(`${teams}/l/ct/CT-17`);
    const unknown = await go(`${teams}/l/ct/CT-99`);
    deepEqual([known.status, unknown.status], [302, 302]);
    for (const answer of [known, unknown]) {
      equal(await answer.text(), '');
      ok(!/Rævekrog|Personalesag/.test(decodeURIComponent(answer.headers.get('location') ?? '')));
      deepEqual(
        ['cache-control', 'referrer-policy', 'x-robots-tag'].map((name) => answer.headers.get(name)),
        ['no-store', 'no-referrer', 'noindex'],
      );
    }
  });

  it('leads past a chat that the bot is no longer in', async () => {
    const to = await leadsTo(`${teams}/l/ct/CT-99`);
    equal((JSON.parse(to.searchParams.get('context') ?? '') as { chatId: string }).chatId, '19:new');
  });

  it('that is made up leads nowhere, and says so in the reader’s language', async () => {
    const { pathname } = new URL(`${teams}/l/ct/..%2f..%2fetc`);
    for (const path of [
      '/l/none/CT-17',
      '/l/ct/',
      '/l/ct',
      '/l/ct/m/x/y',
      '/l/ct/CT-',
      '/l/%ff/CT-1',
      pathname,
    ]) {
      equal((await go(`${teams}${path}`)).status, 404, path);
    }
    ok((await (await go(`${teams}/l/none/CT-17`)).text()).startsWith('Linket fører ikke'));
    ok((await (await go(`${teams}/l/none/CT-17`, 'en-GB')).text()).startsWith('This link leads'));
  });

  it('cannot be made to lead anywhere else', async () => {
    for (const path of ['/l//example.com/CT-1', '/l/ct/m/%2F%2Fexample.com', '/l/ct/m/..%2f..%2fx']) {
      const to = (await go(`${teams}${path}`)).headers.get('location');
      ok(to === null || to.startsWith('https://teams.microsoft.com/l/entity/'), path);
    }
  });
});
