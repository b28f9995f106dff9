import assert from 'node:assert/strict';
import type { FaultSwitch } from '../support/teams/faults.js';
import { Office } from './office.js';

describe('what Teams takes long to take', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
    await office.privately(office.mona, 'hjælp');
    await office.asks(office.bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
  });
  afterEach(() => office.close());

  const held = (): FaultSwitch =>
    office.teams.fails('held', { in: office.teams.personal(office.mona), on: 'send', times: 1 });

  /** Something begins to be sent, and the bot looks on, longer than a sending that was cut off is waited for. */
  async function slowly(day: string): Promise<void> {
    const slow = held();
    await office.clock.set(`${day}T07:31:00.000Z`);
    void office.bot.app.tick();
    await slow.reached(1);
    for (const time of ['07:47', '08:03', '08:19']) {
      await office.clock.set(`${day}T${time}:00.000Z`);
      await office.bot.app.tick();
    }
    slow.off();
    await office.bot.settled();
  }

  it('is a reminder once', async () => {
    await slowly('2026-12-01');
    assert.equal(office.cards(office.mona).filter((card) => card.says('sender tal')).length, 1);
    assert.deepEqual(await office.steps(1), ['eve sent']);
  });

  it('shows, once it is there, what was changed while it was on its way', async () => {
    const { bent, mona, chat } = office;
    const slow = held();
    await office.clock.set('2026-12-01T07:31:00.000Z');
    void office.bot.app.tick();
    await slow.reached(1);
    await bent.asks(chat, 'færdig 1');
    slow.off();
    await office.bot.settled();
    const card = office.cards(mona).at(-1)!;
    assert.match(card.text(), /✓ færdig/);
    assert.ok(!card.titles().includes('Færdig'), card.titles().join(' '));
    assert.deepEqual(await office.steps(1), ['eve sent']);
  });

  it('is an overview of the week once', async () => {
    await slowly('2026-11-30');
    const cards = office.teams.personal(office.mona).cards();
    assert.equal(cards.filter((card) => card.says('Ugeoverblik')).length, 1);
  });
});
