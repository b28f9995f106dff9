import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';

describe('follow-ups without a date', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-27T08:00:00.000Z');
    await stage.meeting('Budget');
    await stage.says(stage.mona, 'Opgave: Mona bestiller kaffe');
    await stage.says(stage.mona, 'Opgave: Karla sender tal senest 15/1');
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø rydder op');
    await stage.asks(stage.bent, 'afslut alligevel');
    await stage.asks(stage.bent, 'møde 11/12 kl. 9-11');
    await stage.asks(stage.bent, 'møde 18/12 kl. 9-11');
    // Two weeks of minutes would be long: the machine sleeps meanwhile.
    await stage.bot.restart(() => stage.clock.set('2026-12-11T08:01:00.000Z'));
    await stage.asks(stage.bent, 'start møde');
  });
  afterEach(() => stage.close());

  it('are asked about at the next meeting, each with what it may be tied to, and then no more', async () => {
    const { mona, bent, chat } = stage;
    const overview = (): string => chat.card('Opfølgning fra sidst').text();
    assert.match(overview(), /Opfølgning fra sidst: 3 åbne, 2 uden dato/);
    let list = (await mona.presses(chat.card('Opfølgning fra sidst'), 'Vis', { near: 'fra sidst' })).shown();
    assert.match(list.text(), /CT-1[^]*CT-3[^]*CT-2/);
    list = (await mona.presses(list, 'frist: næste møde', { near: 'bestiller kaffe' })).shown();
    await stage.bot.settled();
    assert.match(list.text(), /CT-1 · Mona Tjørnelund \(antaget\) · til næste møde, fredag 18-12/);
    assert.match(overview(), /1 uden dato/);
    list = (await bent.presses(list, 'frist: næste møde', { near: 'rydder op' })).shown();
    await stage.bot.settled();
    assert.doesNotMatch(list.titles().join(), /næste møde/);
    assert.match(overview(), /Opfølgning fra sidst: 3 åbne\n/);
  });

  it('keep the day that somebody else gave them meanwhile', async () => {
    const { mona, bent, chat } = stage;
    const list = (
      await mona.presses(chat.card('Opfølgning fra sidst'), 'Vis', { near: 'fra sidst' })
    ).shown();
    await stage.asks(bent, 'frist 1 14/12');
    const after = (await mona.presses(list, 'frist: næste møde', { near: 'bestiller kaffe' })).shown();
    assert.match(after.text(), /CT-1 · [^\n]* · senest mandag 14-12/);
  });
});
