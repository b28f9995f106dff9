import assert from 'node:assert/strict';
import type { FollowUp } from '../../src/domain/entry.js';
import { Stage } from './stage.js';

describe('a reminder', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget');
  });
  afterEach(() => stage.close());

  const at = async (instant: string): Promise<void> => {
    await stage.clock.set(instant);
    await stage.tick();
  };
  const entry = async (number: number) =>
    (await stage.record()).entries.find((one) => one.number === number) as FollowUp;

  it('comes in personal chat on the working day before and on the day, at half past eight, and ends with Færdig', async () => {
    const { mona, teams } = stage;
    await stage.says(mona, 'Opgave: Mona sender tal til alle senest 2/12');
    await stage.asks(stage.bent, 'slut møde');
    const personal = teams.personal(mona);
    await at('2026-12-01T07:29:00.000Z');
    assert.equal(personal.cards().length, 0);
    await at('2026-12-01T07:30:30.000Z');
    await at('2026-12-02T07:30:30.000Z');
    assert.equal(personal.cards().length, 2);
    const card = personal.card('Mona sender tal til alle');
    assert.match(card.text(), /I dag/);
    const answer = await mona.presses(card, 'Færdig', { inputs: { remark: 'sendt til alle' } });
    assert.match(answer.shown().text(), /Tak!/);
    await stage.bot.settled();
    const done = await entry(1);
    assert.deepEqual([done.state, done.remark], ['done', 'sendt til alle']);
    await at('2026-12-04T07:30:30.000Z');
    assert.equal(personal.cards().length, 2);
    assert.deepEqual(
      done.pings.map(({ step, result }) => [step, result]),
      [
        ['eve@2026-12-02', 'sent'],
        ['day@2026-12-02', 'sent'],
      ],
    );
  });

  it('is one card for what one person is due, and is put off from it', async () => {
    const { mona, teams } = stage;
    await stage.says(mona, 'Opgave: Mona sender tal til alle senest 2/12');
    await at('2026-12-01T07:30:30.000Z');
    const card = teams.personal(mona).card('Mona sender tal');
    await mona.presses(card, 'Udskyd', { inputs: { due: '2026-12-09', reason: 'venter på Økonomi' } });
    const moved = await entry(1);
    assert.deepEqual([moved.due?.day, moved.moved, moved.remark], ['2026-12-09', 1, 'venter på Økonomi']);
    await stage.says(mona, 'Opgave: Mona bestiller kaffe senest 9/12');
    await at('2026-12-08T07:30:30.000Z');
    assert.match(teams.personal(mona).card('bestiller kaffe').text(), /Mona sender tal/);
  });

  it('of somebody who never met the bot makes a personal chat; who can not be reached is told of in the record', async () => {
    const { mona, karla, teams } = stage;
    karla.installed = false;
    await stage.says(mona, 'Opgave: Karla Vestergård sender tal til alle senest 2/12');
    await at('2026-12-01T07:30:30.000Z');
    const [ping] = (await entry(1)).pings;
    assert.notEqual(ping?.result, 'sent');
    assert.equal(teams.personal(karla).cards().length, 0);
  });

  it('is sent once, though the clock goes back and the process ends and begins', async () => {
    const { mona, teams, bot } = stage;
    await stage.says(mona, 'Opgave: Mona sender tal til alle senest 2/12');
    await at('2026-12-01T07:30:30.000Z');
    await at('2026-12-01T06:00:00.000Z');
    await bot.restart();
    await at('2026-12-01T07:31:00.000Z');
    assert.equal(teams.personal(mona).cards().length, 1);
  });
});
