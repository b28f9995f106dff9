import assert from 'node:assert/strict';
import type { Entry } from '../../src/domain/entry.js';
import { Office } from './office.js';

describe('a follow-up that no reminder is planned for', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  /** As an older version may have left it. */
  async function forget(): Promise<void> {
    const { records } = office.bot;
    for (const { id } of await records.allForums()) {
      await records.inForum(id, async (room) => {
        const forgotten = <E extends Entry>(entry: E): E => ({ ...entry, nextPing: null });
        const forum = await room.forum();
        if (forum) room.putForum({ ...forum, followUps: forum.followUps.map(forgotten) });
      });
    }
  }

  it('is planned again after a start', async () => {
    await office.asks(office.bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await forget();
    await office.bot.restart();
    await office.at('2026-11-27T09:00:00.000Z');
    assert.equal((await office.entry(1)).nextPing?.step, 'eve@2026-12-02');
    await office.at('2026-12-01T07:31:00.000Z');
    assert.equal(office.cards(office.mona).length, 1);
  });

  it('is planned again the next day', async () => {
    await office.at('2026-11-25T09:00:00.000Z');
    await office.asks(office.bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await forget();
    await office.at('2026-11-25T10:00:00.000Z');
    assert.equal((await office.entry(1)).nextPing, null);
    await office.at('2026-11-26T09:00:00.000Z');
    assert.equal((await office.entry(1)).nextPing?.step, 'eve@2026-12-02');
  });

  it('is left as it is when nothing is to come of it', async () => {
    await office.asks(office.bent, 'opgave: Mona Tjørnelund sender tal senest 27/11');
    for (const day of ['11-26', '11-27', '12-01', '12-04', '12-07', '12-08'])
      await office.at(`2026-${day}T07:31:00.000Z`);
    const told = await office.entry(1);
    assert.equal(told.nextPing, null);
    for (const day of ['12-09', '12-10', '12-11']) await office.at(`2026-${day}T07:31:00.000Z`);
    assert.deepEqual(await office.entry(1), told);
  });
});
