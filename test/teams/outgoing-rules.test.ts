import assert from 'node:assert/strict';
import { readRetryAfter, type Failure } from '../../src/teams/connector/call.js';
import { classify, type Call } from '../../src/teams/outgoing/classify.js';
import { chatLimits, nextSlot, noteSend, tenantLimits, type Limit } from '../../src/teams/outgoing/limits.js';
import { retryDelay } from '../../src/teams/outgoing/retry.js';

const failure = (status: number | null, body = '', more: Partial<Failure> = {}): Failure => ({
  status,
  body,
  retryAfter: null,
  arrived: status !== null,
  ...more,
});

describe('a refusal of Teams', () => {
  const nested = (code: string): string =>
    JSON.stringify({ errorCode: 209, message: JSON.stringify({ subCode: code, details: '' }) });
  const cases: [status: number, body: string, call: Call, reason: string][] = [
    [400, '{"error":{"code":"BadArgument"}}', 'post', 'bad-request'],
    [401, '{"error":{"code":"BotNotRegistered"}}', 'post', 'bot-not-registered'],
    [403, '{"error":{"code":"BotDisabledByAdmin"}}', 'post', 'disabled-by-admin'],
    [403, '{"error":{"code":"BotNotInConversationRoster"}}', 'post', 'not-in-roster'],
    [404, '{"error":{"code":"BotNotInConversationRoster"}}', 'post', 'not-in-roster'],
    [403, 'The bot is not part of the conversation roster.', 'post', 'not-in-roster'],
    [403, nested('ConversationBlockedByUser'), 'post', 'blocked-by-user'],
    [403, nested('MessageWritesBlocked'), 'post', 'writes-blocked'],
    [403, '{"error":{"code":"ForbiddenOperationException"}}', 'create', 'not-installed'],
    [403, '', 'create', 'not-installed'],
    [403, '', 'post', 'not-in-roster'],
    [404, '{"error":{"code":"ConversationNotFound"}}', 'update', 'conversation-gone'],
    [404, '{"error":{"code":"ActivityNotFoundInConversation"}}', 'update', 'activity-gone'],
    [404, '', 'update', 'activity-gone'],
    [404, '', 'post', 'conversation-gone'],
    [413, '{"error":{"code":"MessageSizeTooBig"}}', 'post', 'too-large'],
    [500, '{"error":{"code":"ServiceError"}}', 'post', 'gave-up'],
    [429, '', 'post', 'gave-up'],
  ];
  for (const [status, body, call, reason] of cases) {
    it(`${status} ${body.slice(0, 60)} to a ${call} means ${reason}`, () => {
      assert.equal(classify(failure(status, body), call), reason);
    });
  }
});

describe('no answer of Teams', () => {
  it('means to a post that it may have arrived, and to a change that it is tried later', () => {
    const lost = failure(null, 'TimeoutError', { arrived: true });
    assert.equal(classify(lost, 'post'), 'no-answer');
    assert.equal(classify(lost, 'update'), 'gave-up');
    assert.equal(classify(failure(null, 'ECONNREFUSED', { arrived: false }), 'post'), 'gave-up');
  });
});

describe('trying again', () => {
  const none = (): number => 0;

  it('waits as long as Teams asks, and a little longer by chance', () => {
    const asked = failure(429, '', { retryAfter: 7_000 });
    assert.equal(retryDelay(asked, 1, 'post', none), 7_000);
    const delay = retryDelay(asked, 1, 'post', () => 0.999) ?? 0;
    assert.ok(delay > 7_000 && delay <= 12_000);
  });

  it('waits twice as long each time where Teams does not say, up to a minute', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((tries) => retryDelay(failure(429), tries, 'post', none));
    assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000]);
  });

  it('ends: throttled after eight tries, unanswered updates after six, a post that may have arrived after two', () => {
    const tries = (what: Failure, call: Call): number => {
      let made = 1;
      while (retryDelay(what, made, call, none) !== null) made += 1;
      return made;
    };
    assert.equal(tries(failure(429), 'post'), 8);
    assert.equal(tries(failure(412), 'post'), 8);
    assert.equal(tries(failure(null, 'ECONNREFUSED', { arrived: false }), 'post'), 8);
    for (const status of [502, 503, 504]) {
      assert.equal(tries(failure(status), 'update'), 6);
      assert.equal(tries(failure(status), 'post'), 2);
    }
    assert.equal(tries(failure(null, 'TimeoutError', { arrived: true }), 'post'), 2);
    assert.equal(tries(failure(null, 'TimeoutError', { arrived: true }), 'create'), 6);
    for (const status of [400, 401, 403, 404, 413, 500, 501])
      assert.equal(tries(failure(status), 'update'), 1);
  });

  it('reads seconds and dates, and believes neither the past nor forever', () => {
    const now = Date.parse('2026-11-27T08:00:00Z');
    assert.equal(readRetryAfter('3', now), 3_000);
    assert.equal(readRetryAfter('0.5', now), 500);
    assert.equal(readRetryAfter('Fri, 27 Nov 2026 08:00:10 GMT', now), 10_000);
    assert.equal(readRetryAfter('Fri, 27 Nov 2026 07:00:00 GMT', now), 0);
    assert.equal(readRetryAfter('99999999', now), 600_000);
    assert.equal(readRetryAfter('soon', now), null);
    assert.equal(readRetryAfter(null, now), null);
  });
});

describe('limits', () => {
  /** Sends as fast as the limits let it, for so long; gives back when. */
  const flood = (limits: readonly Limit[], milliseconds: number): number[] => {
    const sent: number[] = [];
    const all: number[] = [];
    for (let now = 0; now < milliseconds;) {
      const at = nextSlot(sent, limits, now);
      if (at > now) now = at;
      else {
        noteSend(sent, limits, now);
        all.push(now);
      }
    }
    return all;
  };
  const mostIn = (sent: readonly number[], span: number): number =>
    Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + span).length));

  it('of a chat are kept in every span of time, also an hour on', () => {
    const sent = flood(chatLimits, 2 * 3_600_000);
    assert.ok(mostIn(sent.slice(0, 200), 1_000) < 7);
    assert.ok(mostIn(sent.slice(0, 200), 2_000) < 8);
    assert.ok(mostIn(sent.slice(0, 500), 30_000) < 60);
    assert.ok(mostIn(sent, 3_600_000) < 1_800);
    assert.ok(sent.length > 2 * 1_800 * 0.9);
  });

  it('of a tenant are used to nine tenths and kept', () => {
    const sent = flood(tenantLimits, 10_000);
    assert.ok(mostIn(sent, 1_000) < 50);
    assert.ok(sent.length > 450);
  });

  it('let the first through at once, and a later one when the oldest of the span is old enough', () => {
    const limits = [{ sends: 2, span: 1_000 }];
    assert.equal(nextSlot([], limits, 50), 50);
    assert.equal(nextSlot([10], limits, 50), 50);
    assert.equal(nextSlot([10, 20], limits, 50), 1_010);
    assert.equal(nextSlot([10, 20], limits, 5_000), 5_000);
  });
});
