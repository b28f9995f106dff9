import { deepEqual, equal, ok } from 'node:assert/strict';
import { personRef, sampleFollowUp, sampleForum, tenant } from '../../support/records.js';
import { Acting, done } from './acting.js';
import { conversation, openStage, secret } from './stage.js';
import { Tokens } from './tokens.js';

describe('acting on a page without the right to', () => {
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

  it('does nothing for whoever is not in the chat, has left it, or is unknown', async () => {
    equal((await acting.act('mallory', done(3))).status, 403);
    equal((await acting.act('mallory', { text: 'hjælp' }, {})).status, 403);
    for (const chat of ['19:nowhere@thread.v2', '', '../19:ct@thread.v2']) {
      const { status } = await acting.act('hanne', done(3), { chat });
      ok(status === 403 || status === 400, `${chat}: ${status}`);
    }
    acting.stage.roster.members = [{ ...personRef('Bo'), role: 'member' }];
    await acting.stage.clock.advance(6 * 60_000);
    equal((await acting.act('hanne', done(3))).status, 403);
    equal(await acting.stateOf(3), 'open');
  });

  it('lets guests change nothing', async () => {
    const members = [
      { ...personRef('Hanne'), role: 'member' as const },
      { ...personRef('Gæst'), role: 'guest' as const },
    ];
    acting.stage.roster.members = members;
    await acting.stage.clock.advance(6 * 60_000);
    for (const what of [done(3), { text: 'færdig 3' }, { text: 'start møde' }]) {
      for (const query of [{ chat: conversation }, {}]) {
        const acted = await acting.act('gæst', what, query);
        equal(acted.done, false, acted.text);
      }
    }
    equal(await acting.stateOf(3), 'open');
  });

  it('believes no forum or meeting that a press names', async () => {
    await acting.stage.records.inForum('economy', (room) => {
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
        const acted = await acting.act('hanne', { press }, query);
        deepEqual([acted.status, acted.done], [200, false], JSON.stringify(press));
        ok(!acted.text.includes(secret), acted.text);
      }
    }
    const other = await acting.entry(1, 'economy');
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
        const { text } = await acting.act('hanne', { press }, query);
        ok(!text.includes(secret), text);
      }
    }
    for (const text of ['6?', 'CT-6', 'hvad besluttede vi om hemmeligt', 'fortryd 6']) {
      const acted = await acting.act('hanne', { text });
      ok(!acted.text.includes(secret), acted.text);
    }
    equal((await acting.entry(6)).withdrawn, false);
    equal((await acting.act('nanna', { press: presses[0] as object })).done, true);
    equal((await acting.entry(6)).withdrawn, true);
  });
});
