import assert from 'node:assert/strict';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { run as doctor } from '../../src/cli/doctor.js';
import { createServer as restify } from 'restify';
import { terms } from '../../src/language/terms.js';
import { memoryRecords } from '../../src/storage/memory/memory-records.js';
import { metricsRoutes } from '../../src/web/metrics/metrics-routes.js';
import { Tally } from '../../src/web/metrics/tally.js';
import { Office } from '../reminders/office.js';
import { startBot } from '../support/bot.js';
import { FakeClock } from '../support/clock.js';

describe('the metrics of a bot without a token', () => {
  it('are there in local mode, and nowhere else', async () => {
    const bot = await startBot();
    try {
      assert.equal((await fetch(`${bot.url}/metrics`)).status, 200);
    } finally {
      await bot.stop();
    }
    const server = restify();
    const parts = { token: null, local: false, tally: new Tally(), waiting: () => 0, clock: new FakeClock() };
    metricsRoutes(server, { ...parts, records: memoryRecords({ terms }) });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/metrics`);
    assert.equal(answer.status, 404);
    const closed = once(server, 'close');
    server.close();
    await closed;
  });
});

describe('the metrics', () => {
  const token = 'a-token-of-the-test';
  let office: Office;
  const get = (authorization?: string) =>
    fetch(`${office.bot.url}/metrics`, authorization ? { headers: { authorization } } : {});
  const figures = async () => (await get(`Bearer ${token}`)).text();

  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z', { environment: { METRICS_TOKEN: token } });
  });
  afterEach(() => office.close());

  it('are for whoever has the token', async () => {
    for (const wrong of [undefined, 'Bearer', 'Bearer another-token-of-the-test', `Basic ${token}`]) {
      const answer = await get(wrong);
      assert.deepEqual([answer.status, await answer.text()], [401, '']);
    }
    const answer = await get(`Bearer ${token}`);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/plain/);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });

  it('count what is open, overdue and did not arrive with the reason, and name nobody; so does the doctor', async () => {
    const { bent, mona, bot, teams } = office;
    for (const day of ['26/11', '15/12'])
      await office.asks(bent, `opgave: Mona Tjørnelund sender tal senest ${day}`);
    teams.fails('ConversationBlockedByUser', { in: teams.personal(mona), on: 'send' });
    await office.privately(mona, 'hjælp');
    for (const day of ['25', '26', '27', '30']) await office.at(`2026-11-${day}T08:31:00.000Z`);
    const text = await figures();
    assert.match(text, /^tovholder_follow_ups\{state="open"\} 2$/m);
    assert.match(text, /^tovholder_follow_ups\{state="overdue"\} 1$/m);
    assert.match(text, /^tovholder_reminders_undelivered\{reason="blocked-by-user"\} 1$/m);
    assert.match(text, /^tovholder_people_unreachable\{reason="blocked-by-user"\} 1$/m);
    assert.match(text, /^tovholder_events_total\{event="outgoing.dead",reason="blocked-by-user"\} [1-9]/m);
    assert.match(text, /^tovholder_outgoing_waiting 0$/m);
    assert.match(text, /^process_cpu_seconds_total /m);
    assert.doesNotMatch(text, /Mona|Tjørnelund|sender|19:/);
    const stdout = new PassThrough();
    const io = { stdin: process.stdin, stdout, stderr: process.stderr };
    assert.equal(await doctor([], { ...io, environment: { DATA_DIR: bot.config.dataDir } }), 0);
    assert.match(
      String(stdout.read()),
      /Reminders that did not arrive: 1\n {4}CT-1 {2}Mona Tjørnelund: blocked-by-user, 2026-11-/,
    );
  });
});
