import assert from 'node:assert/strict';
import { killedDuringPings } from './kills.js';

describe('the bot killed while it sends a morning’s reminders', function () {
  this.timeout(90_000);

  it('loses none, and repeats only those that were under way', async () => {
    const { people, reached, most, repeated, kills } = await killedDuringPings({ pings: 60, kills: 3 });
    assert.equal(reached, people);
    assert.ok(kills >= 2, `${kills} kills`);
    assert.ok(repeated <= 8 * kills, `${repeated} repeated`);
    assert.ok(most <= 8, `${most} repeated after one kill`);
  });
});
