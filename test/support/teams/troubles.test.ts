import assert from 'node:assert/strict';
import { startTeams, type FakeChat, type FakeTeams } from './index.js';
import type { Fault } from './faults.js';

describe('the fake Teams when things go wrong', () => {
  const clock = { time: Date.parse('2026-11-20T09:00:00Z'), now: () => new Date(clock.time).toISOString() };
  let teams: FakeTeams;
  let chat: FakeChat;
  beforeEach(async () => {
    teams = await startTeams({ clock });
    chat = teams.group('Chefteam', teams.people('Hanne', 'Mikkel'));
  });
  afterEach(() => teams.stop());

  const post = async (to = chat): Promise<Response> =>
    fetch(`${teams.serviceUrl}v3/conversations/${to.id}/activities`, {
      method: 'POST',
      body: JSON.stringify({ type: 'message', text: 'hej' }),
    });
  const statuses = async (count: number, to = chat): Promise<number[]> => {
    const seen: number[] = [];
    for (let sent = 0; sent < count; sent += 1) seen.push((await post(to)).status);
    return seen;
  };

  it('limits nothing until it is told to', async () => {
    assert.deepEqual(new Set(await statuses(20)), new Set([201]));
  });

  it('lets 7 messages through in a second, 8 in two, and says how long to wait', async () => {
    teams.limits.enforce();
    assert.deepEqual(await statuses(8), [201, 201, 201, 201, 201, 201, 201, 429]);
    assert.equal((await post()).headers.get('retry-after'), '1');
    clock.time += 1000;
    assert.deepEqual(await statuses(2), [201, 429]);
    assert.equal((await post()).headers.get('retry-after'), '1');
    clock.time += 1000;
    assert.deepEqual(await statuses(7), [201, 201, 201, 201, 201, 201, 201]);
  });

  it('lets 60 messages through in 30 seconds', async () => {
    teams.limits.enforce();
    let passed = 0;
    for (let second = 0; second < 30; second += 1) {
      passed += (await statuses(4)).filter((status) => status === 201).length;
      clock.time += 1000;
    }
    assert.equal(passed, 60);
  });

  it('lets 1800 messages through in an hour', () => {
    teams.limits.enforce();
    const start = clock.time;
    const passed = Array.from({ length: 3600 }, (_, second) => start + second * 1000).filter(
      (time) => teams.limits.admit('send', 'a', null, time) === null,
    );
    assert.equal(passed.length, 1800);
    assert.equal(teams.limits.admit('send', 'a', null, start + 3_599_500), 1);
    assert.equal(teams.limits.admit('send', 'a', null, start + 3_600_000), null);
  });

  it('lets 50 requests a second through for a tenant, and does not mix tenants or chats', async () => {
    teams.limits.enforce();
    const others = Array.from({ length: 8 }, (_, n) => teams.group(`chat ${n}`, chat.members));
    const seen: number[] = [];
    for (const other of others) seen.push(...(await statuses(7, other)));
    assert.equal(seen.filter((status) => status === 201).length, 50);
    const [neighbour] = [teams.user('Bo', { tenant: teams.tenant('Nabokommunen') })];
    assert.deepEqual(await statuses(2, teams.group(null, [neighbour])), [201, 201]);
  });

  const refusals: [Fault, number, string][] = [
    ['BotDisabledByAdmin', 403, '"BotDisabledByAdmin"'],
    ['BotNotInConversationRoster', 403, '"BotNotInConversationRoster"'],
    ['ConversationBlockedByUser', 403, '"ConversationBlockedByUser"'],
    ['MessageWritesBlocked', 403, '\\"subCode\\": \\"MessageWritesBlocked\\"'],
    ['ForbiddenOperationException', 403, '"ForbiddenOperationException"'],
    ['ConversationNotFound', 404, '"ConversationNotFound"'],
    ['PreconditionFailed', 412, '"PreconditionFailed"'],
    ['MessageSizeTooBig', 413, '"MessageSizeTooBig"'],
    [{ throttled: 3 }, 429, '"Throttled"'],
    ['BadGateway', 502, '<html>'],
  ];
  for (const [fault, status, words] of refusals) {
    it(`refuses with ${JSON.stringify(fault)} in one chat, as often as asked, and nothing is posted`, async () => {
      const trouble = teams.fails(fault, { in: chat, times: 1 });
      const elsewhere = teams.group(null, chat.members);
      assert.equal((await post(elsewhere)).status, 201);
      const response = await post();
      assert.equal(response.status, status);
      assert.ok((await response.text()).includes(words));
      assert.deepEqual([chat.posts.length, trouble.met], [0, 1]);
      assert.equal((await post()).status, 201);
    });
  }

  it('refuses until it is switched off', async () => {
    const trouble = teams.fails('ServiceUnavailable', { on: ['send', 'update'] });
    assert.deepEqual(await statuses(3), [503, 503, 503]);
    trouble.off();
    assert.deepEqual(await statuses(1), [201]);
  });

  it('loses an answer: what was sent stands there, but the sender is cut off', async () => {
    teams.fails('lost answer', { times: 1 });
    await assert.rejects(post());
    assert.deepEqual(chat.texts(), ['hej']);
    assert.equal(teams.sent.of('send')[0]?.outcome, 'lost');
  });

  it('cuts the line before anything is done', async () => {
    teams.fails('cut', { times: 1 });
    await assert.rejects(post());
    assert.deepEqual(chat.texts(), []);
  });

  it('holds a request until it is let go', async () => {
    const held = teams.fails('held', { times: 1 });
    const sending = post();
    await held.reached(1);
    assert.deepEqual(chat.texts(), []);
    await teams.settled(0);
    held.off();
    assert.equal((await sending).status, 201);
    assert.deepEqual(chat.texts(), ['hej']);
  });
});
