import assert from 'node:assert/strict';
import { simulate } from './year/year.js';

describe('six weeks of a town hall, over Easter', function () {
  this.timeout(120_000);

  it('break no promise about reminders', async () => {
    const { table, broken } = await simulate({
      people: 12,
      forums: 5,
      followUps: 50,
      from: '2026-03-16',
      to: '2026-04-26',
    });
    assert.deepEqual(broken, []);
    assert.ok((table['pings'] ?? 0) > 25 && (table['undelivered'] ?? 0) > 0, JSON.stringify(table));
  });
});
