import assert from 'node:assert/strict';
import type { Places } from '../../src/ports/notifier.js';
import { Gate } from '../../src/reminders/gate.js';
import type { Called, Failure } from '../../src/teams/connector/call.js';
import type { Call } from '../../src/teams/outgoing/classify.js';
import type { Priority, Sent } from '../../src/teams/outgoing/lane.js';
import { Queue } from '../../src/teams/outgoing/queue.js';
import { FakeClock, settled } from '../support/clock.js';

const refusal = (status: number | null, more: Partial<Failure> = {}): Called<string | null> => ({
  ok: false,
  failure: { status, body: '', retryAfter: null, arrived: status !== null, ...more },
});

describe('the queue', () => {
  let clock: FakeClock;
  let queue: Queue;
  let sent: { what: string; at: number }[];
  let answer: (what: string) => Called<string | null> | Promise<Called<string | null>>;
  let begin: number;

  beforeEach(() => {
    clock = new FakeClock();
    begin = Date.parse(clock.now());
    sent = [];
    answer = (what) => ({ ok: true, value: `id of ${what}` });
    queue = new Queue({ clock, log: { info: none, warn: none, error: none }, random: () => 0 });
  });

  const put = (
    lane: string,
    what: string,
    {
      priority = 'reply',
      kind = 'post',
      key = null,
      tenant = 't',
      places = null,
    }: Partial<{
      priority: Priority;
      kind: Call;
      key: string | null;
      tenant: string;
      places: Places | null;
    }> = {},
  ): Promise<Sent> =>
    queue.add(tenant, lane, {
      priority,
      kind,
      key,
      places,
      call: async () => {
        sent.push({ what, at: Date.parse(clock.now()) - begin });
        return answer(what);
      },
    });
  /** Time goes by in small steps, as calls take part in it. */
  const pass = async (milliseconds: number): Promise<void> => {
    const step = Math.max(10, milliseconds / 300);
    for (let gone = 0; gone < milliseconds; gone += step) {
      await settled();
      await clock.advance(step);
    }
  };
  const order = (): string[] => sent.map(({ what }) => what);

  it('sends at once what may go at once, and gives back what Teams called it', async () => {
    assert.deepEqual(await put('chat', 'a'), { ok: true, value: 'id of a' });
    assert.equal(clock.waiting, 0);
  });

  it('keeps the order within a chat, one call at a time', async () => {
    let under = 0;
    answer = async () => {
      under += 1;
      assert.equal(under, 1);
      await settled();
      under -= 1;
      return { ok: true, value: null };
    };
    for (const what of ['a', 'b', 'c']) void put('chat', what);
    const all = queue.idle();
    await pass(1_000);
    await all;
    assert.deepEqual(order(), ['a', 'b', 'c']);
  });

  it('sends live cards before replies before reminders, in a chat and among chats', async () => {
    // Fills the second, so that what follows waits.
    for (let i = 0; i < 6; i++) void put('one', `first ${i}`);
    await pass(500);
    sent = [];
    void put('one', 'ping', { priority: 'ping' });
    void put('one', 'reply', { priority: 'reply' });
    void put('one', 'live', { priority: 'live' });
    await pass(10_000);
    assert.deepEqual(order(), ['live', 'reply', 'ping']);
  });

  it('lets no chat wait for another that has much to say', async () => {
    for (let i = 0; i < 50; i++) void put('loud', `loud ${i}`);
    for (let i = 0; i < 3; i++) void put('soft', `soft ${i}`);
    await pass(400);
    assert.equal(order().filter((what) => what.startsWith('soft')).length, 3);
  });

  it('sends a thousand reminders at nine tenths of what Teams takes from one tenant, and never more', async () => {
    for (let i = 0; i < 1_000; i++) void put(`person ${i}`, `${i}`, { priority: 'ping' });
    await pass(22_000);
    assert.equal(sent.length, 1_000);
    const mostInASecond = Math.max(
      ...sent.map(({ at: from }) => sent.filter(({ at }) => at >= from && at < from + 1_000).length),
    );
    assert.ok(mostInASecond >= 45 && mostInASecond < 50, String(mostInASecond));
  });

  it('lets reminders wait for a place without saving up what they did not send', async () => {
    const places = new Gate(8);
    let slow = true;
    const held: (() => void)[] = [];
    answer = async () => {
      if (slow) await new Promise<void>((resolve) => held.push(resolve));
      return { ok: true, value: null };
    };
    for (let i = 0; i < 200; i++)
      void put(`person ${i}`, `${i}`, { priority: 'ping', places }).then(() => {
        places.leave();
      });
    await pass(3_000);
    assert.equal(sent.length, 8);
    void put('meeting', 'card', { priority: 'live' });
    await pass(100);
    assert.equal(order().at(-1), 'card', 'what needs no place goes by');
    slow = false;
    for (const release of held) release();
    await pass(6_000);
    assert.equal(sent.length, 201);
    const mostInASecond = Math.max(
      ...sent.map(({ at: from }) => sent.filter(({ at }) => at >= from && at < from + 1_000).length),
    );
    assert.ok(mostInASecond >= 45 && mostInASecond < 50, String(mostInASecond));
  });

  it('gives the places that are left to each tenant in its turn', async () => {
    const places = new Gate(2);
    const held: (() => void)[] = [];
    answer = async () => {
      await new Promise<void>((resolve) => held.push(resolve));
      return { ok: true, value: null };
    };
    for (const [tenant, count] of [
      ['large', 20],
      ['small', 2],
    ] as const)
      for (let i = 0; i < count; i++)
        void put(`${tenant} ${i}`, tenant, { priority: 'ping', places, tenant }).then(() => {
          places.leave();
        });
    await pass(1_000);
    for (let i = 0; i < 4; i++) {
      held.shift()?.();
      await pass(1_000);
    }
    assert.deepEqual(order(), ['large', 'large', 'large', 'small', 'large', 'small']);
    while (sent.length < 22) {
      held.shift()?.();
      await pass(100);
    }
  });

  it('gives a place back where nothing left, and goes on with the next', async () => {
    const places = new Gate(1);
    answer = (what) => {
      if (what === 'a') throw new Error('no paper');
      return what === 'b' ? refusal(403) : { ok: true, value: null };
    };
    const [a, b, c] = await Promise.all(
      ['a', 'b', 'c'].map((what) => put(`chat ${what}`, what, { priority: 'ping', places })),
    );
    assert.deepEqual([a?.ok, b?.ok, c?.ok], [false, false, true]);
    assert.equal(places.enter(), false);
  });

  it('lets a live card pass a thousand waiting reminders', async () => {
    for (let i = 0; i < 1_000; i++) void put(`person ${i}`, `${i}`, { priority: 'ping' });
    await pass(1_000);
    sent = [];
    void put('meeting', 'card', { priority: 'live' });
    await pass(100);
    assert.ok(order().indexOf('card') <= 1);
  });

  it('gives each tenant its own budget', async () => {
    for (let i = 0; i < 500; i++) void put(`person ${i}`, `${i}`, { tenant: 'busy' });
    await put('chat', 'other', { tenant: 'calm' });
    assert.ok(sent.length < 10);
  });

  it('sends only the newest of what waits for the same card, and tells all who sent', async () => {
    for (let i = 0; i < 7; i++) void put('chat', `first ${i}`);
    const key = 'update card';
    const results = ['old', 'newer', 'newest'].map((what) =>
      put('chat', what, { kind: 'update', key, priority: 'live' }),
    );
    await pass(30_000);
    assert.deepEqual(
      order().filter((what) => !what.startsWith('first')),
      ['newest'],
    );
    for (const result of await Promise.all(results))
      assert.deepEqual(result, { ok: true, value: 'id of newest' });
  });

  it('waits as Teams asks, without passing by what came first, and holds up no other chat', async () => {
    let throttled = true;
    answer = (what) => {
      if (what !== 'a' || !throttled) return { ok: true, value: null };
      throttled = false;
      return refusal(429, { retryAfter: 90_000 });
    };
    void put('chat', 'a');
    void put('chat', 'b');
    void put('other', 'c');
    await pass(89_000);
    assert.deepEqual(order(), ['a', 'c']);
    await pass(2_000);
    assert.deepEqual(order(), ['a', 'c', 'a', 'b']);
  });

  it('does not send old content again when newer has come while it was refused', async () => {
    let fail = true;
    const newest: Promise<Sent>[] = [];
    answer = (what) => {
      if (!fail) return { ok: true, value: what };
      fail = false;
      newest.push(put('chat', 'new', { kind: 'update', key: 'card' }));
      return refusal(503);
    };
    const old = put('chat', 'old', { kind: 'update', key: 'card' });
    await pass(10_000);
    assert.deepEqual(order(), ['old', 'new']);
    assert.deepEqual(await old, { ok: true, value: 'new' });
    assert.deepEqual(await Promise.all(newest), [{ ok: true, value: 'new' }]);
  });

  it('gives up at once what Teams refuses for good, with the reason', async () => {
    answer = () => refusal(403, { body: 'BotDisabledByAdmin' });
    assert.deepEqual(await put('chat', 'a'), { ok: false, reason: 'disabled-by-admin' });
    assert.equal(sent.length, 1);
  });

  it('gives up in the end, and goes on with the next', async () => {
    answer = (what) => (what === 'a' ? refusal(429) : { ok: true, value: null });
    const first = put('chat', 'a');
    const next = put('chat', 'b');
    await pass(300_000);
    assert.deepEqual(await first, { ok: false, reason: 'gave-up' });
    assert.equal(sent.filter(({ what }) => what === 'a').length, 8);
    assert.equal((await next).ok, true);
    assert.equal(clock.waiting, 0);
  });

  it('posts at most twice what may have arrived', async () => {
    answer = () => refusal(null, { arrived: true });
    const post = put('chat', 'a');
    await pass(300_000);
    assert.deepEqual(await post, { ok: false, reason: 'no-answer' });
    assert.equal(sent.length, 2);
  });

  it('leaves nothing behind when it is stopped', async () => {
    for (let i = 0; i < 20; i++) void put('chat', `${i}`);
    const last = put('chat', 'last');
    queue.stop();
    assert.deepEqual(await last, { ok: false, reason: 'gave-up' });
    await settled();
    assert.equal(clock.waiting, 0);
    assert.deepEqual(await put('chat', 'late'), { ok: false, reason: 'gave-up' });
    await queue.idle();
  });
});

const none = (): undefined => undefined;
