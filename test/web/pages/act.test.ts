import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { personRef, sampleChat, tenant } from '../../support/records.js';
import { Acting, done } from './acting.js';
import { chatId, conversation, openStage, secret, startsAt } from './stage.js';
import { Tokens } from './tokens.js';

describe('acting on a page', () => {
  let tokens: Tokens;
  let acting: Acting;

  before(async () => {
    tokens = await Tokens.open();
  });
  after(() => tokens.close());
  beforeEach(async () => {
    acting = new Acting(await openStage(tokens.url), tokens);
  });
  afterEach(() => acting.stage.close());

  it('does what a button does, by whom the token names, and the cards of the chat are drawn again', async () => {
    const acted = await acting.act('hanne', done(3));
    deepEqual([acted.status, acted.said, acted.done], [200, [], true]);
    equal(await acting.stateOf(3), 'done');
    const { by, cause } = (await acting.entry(3)).history.at(-1) ?? {};
    deepEqual(by, personRef('Hanne'));
    equal(cause?.kind, 'button');
    deepEqual(
      acting.stage.sent.map(({ handled }) => [handled.redraw, handled.replies.length]),
      [[['m1'], 0]],
    );
  });

  it('does what one would type, and says what came of it in the language of the page', async () => {
    const acted = await acting.act('hanne', { text: 'færdig 3' });
    match(acted.said.join(), /CT-3/);
    equal(await acting.stateOf(3), 'done');
    equal((await acting.entry(3)).history.at(-1)?.cause.kind, 'page');
    const again = await acting.act('hanne', { text: 'reopen 3' }, { chat: conversation, locale: 'en' });
    match(again.said.join(), /CT-3 is open again/);
  });

  it('needs no chat for what is the reader’s own', async () => {
    match((await acting.act('hanne', { text: 'mine opgaver' }, {})).said.join(), /opfølgninger/i);
    equal((await acting.act('hanne', { text: 'færdig CT-3' }, {})).done, true);
    equal(await acting.stateOf(3), 'done');
  });

  it('takes from it nothing about how Teams reaches the person', async () => {
    const before = await acting.stage.records.person(personRef('Hanne').id);
    await acting.act('hanne', { text: 'mine opgaver' }, {});
    await acting.act('hanne', { text: 'mine opgaver' });
    deepEqual(await acting.stage.records.person(personRef('Hanne').id), before);
  });

  it('does the same act once, however often it comes', async () => {
    const body = { key: 'the very same key', text: 'udskyd 3 til 7/12' };
    const [first, second] = await Promise.all([acting.send('hanne', body), acting.send('hanne', body)]);
    const third = await acting.send('hanne', body);
    ok(first.said.length > 0 && first.done);
    deepEqual([second.said, third.said], [first.said, first.said]);
    equal(acting.stage.sent.length, 1);
    const followUp = await acting.entry(3);
    equal(followUp.type === 'followUp' && followUp.moved, 1);
  });

  it('takes the same key of two people for two acts', async () => {
    const body = { key: 'the very same key', text: 'mine opgaver' };
    await acting.send('hanne', body);
    await acting.send('bo', body);
    equal(acting.stage.sent.length, 2);
  });

  it('tells why something was not done, and that it was not', async () => {
    const acted = await acting.act('hanne', { text: 'færdig 99' });
    match(acted.said.join(), /99/);
    equal(acted.done, false);
    equal((await acting.act('hanne', { press: { verb: 'no such verb' } })).done, false);
  });

  it('writes nothing down as if it had been said in the chat', async () => {
    const acted = await acting.act('hanne', { text: 'Beslutning: Vi køber kaffe' });
    equal(acted.done, false);
    const all = await acting.stage.records.find({ forums: ['ct'] });
    ok(all.length > 0 && all.every((found) => !found.entry.text.includes('kaffe')));
  });

  it('says so in a chat that wants quiet', async () => {
    await acting.stage.records.changeChat(chatId, (chat) => chat && { ...chat, quiet: true });
    match((await acting.act('hanne', { text: 'færdig 3' })).said.join(), /stille/);
    equal(await acting.stateOf(3), 'open');
  });

  it('asks the chat itself which forum it is, and not the page', async () => {
    await acting.stage.records.changeChat(`${tenant}/19:new@thread.v2`, () =>
      sampleChat('19:new@thread.v2', {
        members: acting.stage.roster.members ?? [],
        membersAt: startsAt,
      }),
    );
    const acted = await acting.act('hanne', { text: 'start møde' }, { chat: '19:new@thread.v2' });
    equal(acted.status, 200);
    const posted = acting.stage.sent.flatMap(({ handled }) => handled.replies);
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
      deepEqual(await acting.send('hanne', body, { chat: conversation }, headers), {
        status,
        said: [],
        done: undefined,
        text: '',
      });
      equal(acting.stage.sent.length, 0);
    });
  }

  it('answers 500 and nothing more when it fails, and the next try may succeed', async () => {
    await acting.stage.close();
    let failing = true;
    const handle = async () => {
      if (failing) throw new Error(secret);
      return { replies: [], privately: [], others: [], posts: [], redraw: [] };
    };
    acting = new Acting(await openStage(tokens.url, { handle }), tokens);
    const body = { key: 'the very same key', text: 'hjælp' };
    deepEqual(await acting.send('hanne', body), { status: 500, said: [], done: undefined, text: '' });
    failing = false;
    equal((await acting.send('hanne', body)).status, 200);
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
