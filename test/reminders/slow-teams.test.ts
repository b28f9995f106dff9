import assert from 'node:assert/strict';
import { Office } from './office.js';

describe('a reminder that Teams takes long to take', function () {
  this.timeout(30_000);
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  /** The bot goes on looking for what is due, longer than anything is left to one sending. */
  async function looksOn(): Promise<void> {
    for (const time of ['07:47', '08:03', '08:19']) {
      await office.clock.set(`2026-12-01T${time}:00.000Z`);
      await office.bot.app.tick();
    }
  }

  it('is not sent a second time meanwhile', async () => {
    const { mona, bot, clock, teams } = office;
    await office.privately(mona, 'hjælp');
    await office.asks(office.bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    const slow = teams.fails('held', { in: teams.personal(mona), on: 'send', times: 1 });
    await clock.set('2026-12-01T07:31:00.000Z');
    void bot.app.tick();
    await slow.reached(1);
    await looksOn();
    slow.off();
    await bot.settled();
    assert.equal(office.cards(mona).filter((card) => card.says('sender tal')).length, 1);
    assert.deepEqual(await office.steps(1), ['eve sent']);
  });
});
