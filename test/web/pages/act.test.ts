import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Entry } from '../../../src/domain/entry.js';
import { personRef, sampleChat, sampleFollowUp, sampleForum, tenant } from '../../support/records.js';
import { chatId, conversation, openStage, secret, type Stage, startsAt } from './stage.js';
import { Tokens } from './tokens.js';

interface Acted {
  status: number;
  said: string[];
  done: boolean | undefined;
  text: string;
}

describe('acting on a page', () => {
  let tokens: Tokens;
  let stage: Stage;
  let keys = 0;

  before(async () => {
    tokens = await Tokens.open();
  });
  after(() => tokens.close());
  beforeEach(async () => {
    stage = await openStage(tokens.url);
  });
  afterEach(() => stage.close());

  const send = async (
    person: string,
    body: object | string,
    query: Record<string, string> = { chat: conversation },
    headers: Record<string, string> = {},
  ): Promise<Acted> => {
    const token = await tokens.for(person, startsAt);
    const answer = await fetch(`${stage.url}/api/pages/act?${new URLSearchParams(query).toString()}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const { said = [], done } = (text === '' ? {} : JSON.parse(text)) as Partial<Acted>;
    return { status: answer.status, said, done, text };
  };
  const act = (person: string, what: object, query?: Record<string, string>): Promise<Acted> =>
    send(person, { key: `a key of its own ${++keys}`, ...what }, query);
  const done = (number: number) => ({ press: { verb: 'done', forum: 'ct', number } });
  const entry = async (number: number, forum = 'ct'): Promise<Entry> => {
    const [found] = await stage.records.find({ forums: [forum], number });
    if (!found) throw new Error(`There is no ${number}`);
    return found.entry;
  };
  const stateOf = async (number: number): Promise<string | null> => {
    const found = await entry(number);
    return found.type === 'followUp' ? found.state : null;
  };

  it('does what a button does, by whom the token names, and the cards of the chat are drawn again', async () => {
    const acted = await act('hanne', done(3));
    deepEqual([acted.status, acted.said, acted.done], [200, [], true]);
    equal(await stateOf(3), 'done');
    const { by, cause } = (await entry(3)).history.at(-1) ?? {};
    deepEqual(by, personRef('Hanne'));
    equal(cause?.kind, 'button');
    deepEqual(
      stage.sent.map(({ handled }) => [handled.redraw, handled.replies.length]),
      [[['m1'], 0]],
    );
  });

  it('does what one would type, and says what came of it in the language of the page', async () => {
    const acted = await act('hanne', { text: 'færdig 3' });
    match(acted.said.join(), /CT-3/);
    equal(await stateOf(3), 'done');
    equal((await entry(3)).history.at(-1)?.cause.kind, 'page');
    const again = await act('hanne', { text: 'reopen 3' }, { chat: conversation, locale: 'en' });
    match(again.said.join(), /CT-3 is open again/);
  });

  it('needs no chat for what is the reader’s own', async () => {
    match((await act('hanne', { text: 'mine opgaver' }, {})).said.join(), /opfølgninger/i);
    equal((await act('hanne', { text: 'færdig CT-3' }, {})).done, true);
    equal(await stateOf(3), 'done');
  });

  it('takes from it nothing about how Teams reaches the person', async () => {
    const before = await stage.records.person(personRef('Hanne').id);
    await act('hanne', { text: 'mine opgaver' }, {});
    await act('hanne', { text: 'mine opgaver' });
    deepEqual(await stage.records.person(personRef('Hanne').id), before);
  });

  it('does the same act once, however often it comes', async () => {
    const body = { key: 'the very same key', text: 'udskyd 3 til 7/12' };
    const [first, second] = await Promise.all([send('hanne', body), send('hanne', body)]);
    const third = await send('hanne', body);
    ok(first.said.length > 0 && first.done);
    deepEqual([second.said, third.said], [first.said, first.said]);
    equal(stage.sent.length, 1);
    const followUp = await entry(3);
    equal(followUp.type === 'followUp' && followUp.moved, 1);
  });

  it('takes the same key of two people for two acts', async () => {
    const body = { key: 'the very same key', text: 'mine opgaver' };
    await send('hanne', body);
    await send('bo', body);
    equal(stage.sent.length, 2);
  });

  it('tells why something was not done, and that it was not', async () => {
    const acted = await act('hanne', { text: 'færdig 99' });
    match(acted.said.join(), /99/);
    equal(acted.done, false);
    equal((await act('hanne', { press: { verb: 'no such verb' } })).done, false);
  });

  it('writes nothing down as if it had been said in the chat', async () => {
    const acted = await act('hanne', { text: 'Beslutning: Vi køber kaffe' });
    equal(acted.done, false);
    const all = await stage.records.find({ forums: ['ct'] });
    ok(all.length > 0 && all.every((found) => !found.entry.text.includes('kaffe')));
  });

  it('says so in a chat that wants quiet', async () => {
    await stage.records.changeChat(chatId, (chat) => chat && { ...chat, quiet: true });
    match((await act('hanne', { text: 'færdig 3' })).said.join(), /stille/);
    equal(await stateOf(3), 'open');
  });

  it('asks the chat itself which forum it is, and not the page', async () => {
    await stage.records.changeChat(`${tenant}/19:new@thread.v2`, () =>
      sampleChat('19:new@thread.v2', {
        members: stage.roster.members ?? [],
        membersAt: startsAt,
      }),
    );
    const acted = await act('hanne', { text: 'start møde' }, { chat: '19:new@thread.v2' });
    equal(acted.status, 200);
    const posted = stage.sent.flatMap(({ handled }) => handled.replies);
    deepEqual(
      posted.map((reply) => reply.kind === 'card' && reply.card),
      ['which-forum'],
    );
  });

  const bad: [string, object | string, number, Record<string, string>?][] = [
    ['what is no JSON', '{', 400],
    ['what is no object', '[]', 400],
    ['nothing to do', { key: 'long enough' }, 400],
    ['two things at once', { key: 'long enough', text: 'hjælp', press: { verb: 'digest' } }, 400],
    ['no key', { text: 'hjælp' }, 400],
    ['a key that could be guessed', { key: 'short', text: 'hjælp' }, 400],
    ['words that are none', { key: 'long enough', text: '   ' }, 400],
    ['a text without end', { key: 'long enough', text: 'x'.repeat(4001) }, 400],
    ['a press that is a list', { key: 'long enough', press: ['done'] }, 400],
    ['more than a form can hold', { key: 'long enough', press: { asks: 'x'.repeat(140_000) } }, 413],
    ['another kind of content', { key: 'long enough', text: 'hjælp' }, 415, { 'content-type': 'text/plain' }],
  ];
  for (const [what, body, status, headers] of bad) {
    it(`refuses ${what}`, async () => {
      deepEqual(await send('hanne', body, { chat: conversation }, headers), {
        status,
        said: [],
        done: undefined,
        text: '',
      });
      equal(stage.sent.length, 0);
    });
  }

  it('does nothing for whoever is not in the chat, has left it, or is unknown', async () => {
    equal((await act('mallory', done(3))).status, 403);
    equal((await act('mallory', { text: 'hjælp' }, {})).status, 403);
    for (const chat of ['19:nowhere@thread.v2', '', '../19:ct@thread.v2']) {
      const { status } = await act('hanne', done(3), { chat });
      ok(status === 403 || status === 400, `${chat}: ${status}`);
    }
    stage.roster.members = [{ ...personRef('Bo'), role: 'member' }];
    await stage.clock.advance(6 * 60_000);
    equal((await act('hanne', done(3))).status, 403);
    equal(await stateOf(3), 'open');
  });

  it('lets guests change nothing', async () => {
    const members = [
      { ...personRef('Hanne'), role: 'member' as const },
      { ...personRef('Gæst'), role: 'guest' as const },
    ];
    stage.roster.members = members;
    await stage.clock.advance(6 * 60_000);
    for (const what of [done(3), { text: 'færdig 3' }, { text: 'start møde' }]) {
      for (const query of [{ chat: conversation }, {}]) {
        const acted = await act('gæst', what, query);
        equal(acted.done, false, acted.text);
      }
    }
    equal(await stateOf(3), 'open');
  });

  it('believes no forum or meeting that a press names', async () => {
    await stage.records.inForum('economy', (room) => {
      room.putForum({
        ...sampleForum('economy', { name: 'Økonomi', prefix: 'OE', chats: [`${tenant}/19:oe@thread.v2`] }),
        followUps: [sampleFollowUp(1, { text: `Budget ${secret}` })],
      });
    });
    const elsewhere = [
      { verb: 'done', forum: 'economy', number: 1 },
      { verb: 'open', forum: 'economy', number: 1 },
      { verb: 'doing', forum: 'economy', number: 1 },
      { verb: 'next', meeting: 'm2', from: null },
      { verb: 'goto', meeting: 'm1', item: 'nowhere' },
    ];
    for (const press of elsewhere) {
      for (const query of [{ chat: conversation }, {}]) {
        const acted = await act('hanne', { press }, query);
        deepEqual([acted.status, acted.done], [200, false], JSON.stringify(press));
        ok(!acted.text.includes(secret), acted.text);
      }
    }
    const other = await entry(1, 'economy');
    equal(other.type === 'followUp' && other.state, 'open');
  });

  it('tells nothing of a closed item to whoever is not entitled, and lets them change nothing of it', async () => {
    const presses = [
      { verb: 'withdraw', forum: 'ct', number: 6 },
      { verb: 'open', forum: 'ct', number: 6 },
      { verb: 'show', meeting: 'm1', item: 'c' },
      { verb: 'all', meeting: 'm1', item: 'c' },
      { verb: 'open-item', meeting: 'm1', item: 'c' },
      { verb: 'back', back: { meeting: 'm1', slot: 'item:c' } },
    ];
    for (const press of presses) {
      for (const query of [{ chat: conversation }, {}]) {
        const { text } = await act('hanne', { press }, query);
        ok(!text.includes(secret), text);
      }
    }
    for (const text of ['6?', 'CT-6', 'hvad besluttede vi om hemmeligt', 'fortryd 6']) {
      const acted = await act('hanne', { text });
      ok(!acted.text.includes(secret), acted.text);
    }
    equal((await entry(6)).withdrawn, false);
    equal((await act('nanna', { press: presses[0] as object })).done, true);
    equal((await entry(6)).withdrawn, true);
  });

  it('answers 500 and nothing more when it fails, and the next try may succeed', async () => {
    await stage.close();
    let failing = true;
    stage = await openStage(tokens.url, {
      handle: async () => {
        if (failing) throw new Error(secret);
        return { replies: [], privately: [], others: [], posts: [], redraw: [] };
      },
    });
    const body = { key: 'the very same key', text: 'hjælp' };
    deepEqual(await send('hanne', body), { status: 500, said: [], done: undefined, text: '' });
    failing = false;
    equal((await send('hanne', body)).status, 200);
  });
});

describe('acting on a page in local mode', () => {
  it('takes acts from its own page only: another site that is open in the browser does nothing', async () => {
    const stage = await openStage(null);
    const enter = await fetch(`${stage.url}/api/pages/session?person=${personRef('Hanne').id}`, {
      method: 'POST',
      headers: { origin: stage.url },
    });
    const cookie = (enter.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const status = async (headers: Record<string, string>): Promise<number> => {
      const answer = await fetch(`${stage.url}/api/pages/act?chat=${conversation}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ key: 'a key of its own', text: 'færdig 3' }),
      });
      return answer.status;
    };
    equal(await status({ cookie }), 403);
    for (const origin of ['https://evil.example', 'http://127.0.0.1:1', 'null']) {
      equal(await status({ cookie, origin }), 403, origin);
    }
    equal(await status({ origin: stage.url }), 401);
    equal(stage.sent.length, 0);
    equal(await status({ cookie, origin: stage.url }), 200);
    await stage.close();
  });
});
