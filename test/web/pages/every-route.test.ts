import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  personRef,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
  tenant,
} from '../../support/records.js';
import { chatId, conversation, openStage, secret, type Stage, startsAt } from './stage.js';
import { appId, type Claims, Tokens } from './tokens.js';

interface Got {
  status: number;
  body: string;
}

type Route = Stage['routes'][number];

const elsewhere = 'Økonomiens egen sag';
const otherTenant = '77777777-2222-3333-4444-555555555555';
const seconds = Date.parse(startsAt) / 1000;

/** Every route that there is, found by asking the server: one that is added is tested with the rest. */
describe('every route of the pages', () => {
  let tokens: Tokens;
  let stage: Stage;
  let routes: Route[];

  before(async () => {
    tokens = await Tokens.open();
  });
  after(() => tokens.close());
  beforeEach(async () => {
    stage = await openStage(tokens.url);
    await stage.records.inForum('economy', (room) => {
      room.putForum(sampleForum('economy', { name: 'Økonomi', chats: [`${tenant}/19:oe@thread.v2`] }));
      room.putMeeting(
        sampleMeeting('m9', {
          forum: 'economy',
          items: [sampleItem('z', { title: elsewhere })],
          entries: [sampleOutcome(1, { item: 'z', text: elsewhere })],
        }),
      );
    });
    routes = stage.routes.filter(({ path }) => path.startsWith('/api/'));
  });
  afterEach(() => stage.close());

  /** What the routes read from the query, all at once; each takes its own. */
  const everything = {
    chat: conversation,
    meeting: 'm1',
    item: 'b',
    what: 'decisions',
    as: 'csv',
    q: 'dagsordenen',
    until: 'm1',
    all: '1',
    locale: 'da',
  };
  const key = (): string => Math.trunc(performance.now() * 1e6).toString(36) + 'key-of-its-own';
  const ask = async (
    { method, path }: Route,
    authorization: string | null,
    query: Record<string, string> = everything,
  ): Promise<Got> => {
    const ending = new AbortController();
    const answer = await fetch(`${stage.url}${path}?${new URLSearchParams(query).toString()}`, {
      method,
      signal: ending.signal,
      headers: { ...(authorization === null ? {} : { authorization }), 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify({ key: key(), text: 'dagsorden' }) }),
    });
    const streams = answer.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    const body = streams ? '' : await answer.text();
    ending.abort();
    return { status: answer.status, body };
  };
  const bearer = async (person: string, changed: Claims = {}, keyName?: string): Promise<string> =>
    `Bearer ${await tokens.for(person, startsAt, changed, keyName)}`;
  /** Those about a chat; the others are about the reader, and read no chat. */
  const ofChat = (): Route[] => routes.filter(({ path }) => !path.startsWith('/api/pages/mine'));
  const named = ({ method, path }: Route): string => `${method} ${path}`;

  it('is one that is known here, so that these tests look at it with what it needs', async () => {
    ok(routes.length >= 10, routes.map(named).join('\n'));
    const token = await bearer('hanne');
    for (const route of routes) {
      const { status } = await ask(route, token);
      ok(status === 200 || status === 404 || status === 400, `${named(route)}: ${status}`);
    }
    const answered = await Promise.all(routes.map(async (route) => (await ask(route, token)).status));
    ok(answered.filter((status) => status === 200).length >= routes.length - 2, answered.join());
  });

  const unsigned = (head: object, claims: string): string =>
    `Bearer ${Buffer.from(JSON.stringify(head)).toString('base64url')}.${claims}.`;
  const bad: [string, () => Promise<string | null>, number][] = [
    ['no token', () => Promise.resolve(null), 401],
    ['garbage', () => Promise.resolve('Bearer x.y.z'), 401],
    ['another scheme', async () => (await bearer('hanne')).replace('Bearer', 'Basic'), 401],
    ['an expired token', () => bearer('hanne', { exp: seconds - 301 }), 401],
    ['a token that never ends', () => bearer('hanne', { exp: undefined }), 401],
    ['a token for another app', () => bearer('hanne', { aud: 'another' }), 401],
    ['a token of the app itself', () => bearer('hanne', { scp: undefined }), 401],
    ['a token from another issuer', () => bearer('hanne', { iss: 'https://evil.example/v2.0' }), 401],
    ['a token signed by somebody else', () => bearer('hanne', {}, 'key-2'), 401],
    [
      'an unsigned token',
      async () => unsigned({ alg: 'none' }, (await bearer('hanne')).split('.')[1] ?? ''),
      401,
    ],
    [
      'a token of a tenant that is not let in',
      () =>
        bearer('hanne', { tid: otherTenant, iss: `https://login.microsoftonline.com/${otherTenant}/v2.0` }),
      403,
    ],
    [
      'a token that says one tenant and is from another',
      () => bearer('hanne', { iss: `https://login.microsoftonline.com/${otherTenant}/v2.0`, aud: appId }),
      401,
    ],
  ];
  for (const [what, token, status] of bad) {
    it(`answers ${what} with ${status} and nothing else`, async () => {
      const authorization = await token();
      for (const route of routes)
        deepEqual(await ask(route, authorization), { status, body: '' }, named(route));
      equal(stage.sent.length, 0);
    });
  }

  it('is closed to whoever is in no chat with the bot', async () => {
    const token = await bearer('mallory');
    for (const route of routes) deepEqual(await ask(route, token), { status: 403, body: '' }, named(route));
  });

  it('is closed to a member who has left the chat, and to all when the bot has left it', async () => {
    const token = await bearer('hanne');
    stage.roster.members = [{ ...personRef('Nanna'), role: 'member' }];
    await stage.clock.advance(6 * 60_000);
    for (const route of ofChat()) deepEqual(await ask(route, token), { status: 403, body: '' }, named(route));
    const gone = { reason: 'removed' as const, since: startsAt };
    await stage.records.changeChat(chatId, (chat) => chat && { ...chat, gone });
    for (const route of ofChat()) {
      deepEqual(await ask(route, await bearer('nanna')), { status: 403, body: '' }, named(route));
    }
  });

  it('shows one’s own page to somebody who has left with nothing of what the others have', async () => {
    stage.roster.members = [{ ...personRef('Nanna'), role: 'member' }];
    await stage.clock.advance(6 * 60_000);
    for (const route of routes) {
      const { body } = await ask(route, await bearer('bo'));
      ok(!/Dagsordenen er godkendt|Julefrokosten|Undersøger, om/.test(body), `${named(route)}: ${body}`);
    }
  });

  it('answers 503 while nobody can be told to be a member', async () => {
    stage.roster.members = null;
    await stage.clock.advance(6 * 60_000);
    const token = await bearer('hanne');
    for (const route of ofChat()) deepEqual(await ask(route, token), { status: 503, body: '' }, named(route));
  });

  it('does not believe the chat that is asked for', async () => {
    const token = await bearer('hanne');
    const forged: [string, number][] = [
      ['19:oe@thread.v2', 403],
      ['19:nowhere@thread.v2', 403],
      [`../${otherTenant}/${conversation}`, 403],
      ['', 400],
    ];
    for (const [chat, status] of forged) {
      for (const route of ofChat()) {
        const got = await ask(route, token, { ...everything, chat });
        deepEqual(got, { status, body: '' }, `${named(route)} of ${chat}`);
      }
    }
  });

  it('does not believe the meeting or item that is asked for', async () => {
    const token = await bearer('hanne');
    const forged = [
      { meeting: 'm9', item: 'z', until: 'm9' },
      { meeting: '../economy/m9', item: 'a' },
      { meeting: 'm9', item: 'b' },
      { meeting: '__proto__', item: 'constructor' },
    ];
    for (const names of forged) {
      for (const as of ['csv', 'md', 'html']) {
        for (const route of routes) {
          const { status, body } = await ask(route, token, { ...everything, ...names, as, q: 'egen sag' });
          ok(status < 500 && !body.includes(elsewhere), `${named(route)}: ${status} ${body}`);
        }
      }
    }
  });

  it('holds nothing of a closed item for somebody who is not entitled, and does for somebody who is', async () => {
    const asked = (token: string, as: string): Promise<Got[]> =>
      Promise.all(routes.map((route) => ask(route, token, { ...everything, item: 'c', as, q: 'hemmeligt' })));
    const [hanne, nanna] = [await bearer('hanne'), await bearer('nanna')];
    for (const as of ['csv', 'md', 'html']) {
      for (const { body } of await asked(hanne, as)) ok(!body.includes(secret), body);
    }
    ok((await asked(nanna, 'csv')).some(({ body }) => body.includes(secret)));
  });

  it('keeps nothing on the way: no answer may be stored by anybody', async () => {
    const token = await bearer('hanne');
    for (const { method, path } of routes.filter((route) => route.method === 'GET')) {
      const query = new URLSearchParams(everything).toString();
      const ending = new AbortController();
      const answer = await fetch(`${stage.url}${path}?${query}`, {
        method,
        headers: { authorization: token },
        signal: ending.signal,
      });
      ok(answer.headers.get('cache-control')?.includes('no-store'), path);
      equal(answer.headers.get('x-content-type-options'), 'nosniff', path);
      equal(answer.headers.get('access-control-allow-origin'), null, path);
      ending.abort();
    }
  });
});
