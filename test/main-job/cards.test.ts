import assert from 'node:assert/strict';
import type { Entry, FollowUp } from '../../src/domain/entry.js';
import { Stage } from './stage.js';

describe('the buttons of a capture', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget', 'Eventuelt');
    await stage.says(stage.mona, 'Opgave: Mona sender tal til alle senest 10/12');
  });
  afterEach(() => stage.close());

  const entry = async (): Promise<Entry> => (await stage.record()).entries[0]!;
  const form = async () => {
    const answer = await stage.mona.presses(stage.chat.card('CT-1'), 'Ret', { near: 'CT-1' });
    return answer.shown();
  };

  it('finish it, for all to see', async () => {
    const answer = await stage.mona.presses(await form(), 'Færdig');
    await stage.bot.settled();
    assert.match(answer.shown().text(), /færdig/);
    assert.match(stage.chat.card('Punkt 1 af 2').text(), /CT-1.*færdig/);
    assert.equal(((await entry()) as FollowUp).state, 'done');
  });

  it('give it another day, and the card says that it was moved', async () => {
    await stage.mona.presses(await form(), 'Gem', { inputs: { due: '2026-12-18' } });
    await stage.bot.settled();
    assert.match(stage.chat.card('Punkt 1 af 2').line('CT-1'), /senest fredag 18-12 · flyttet én gang/);
  });

  it('give it another owner and text', async () => {
    const { karla } = stage;
    const owner = (await stage.forum()).tenant + '/' + String(karla.entraId);
    await stage.mona.presses(await form(), 'Gem', { inputs: { owner, text: 'Karla sender tallene' } });
    await stage.bot.settled();
    const card = stage.chat.card('Punkt 1 af 2');
    assert.ok(card.says('Karla sender tallene') && card.line('CT-1').includes('Karla Vestergård'));
  });

  it('withdraw it, struck through and not gone, and bring it back', async () => {
    await stage.mona.presses(await form(), 'Træk tilbage');
    await stage.bot.settled();
    assert.match(stage.chat.card('Punkt 1 af 2').text(), /CT-1 · trukket tilbage/);
    assert.equal((await entry()).withdrawn, true);
    await stage.mona.presses(await form(), 'Gendan');
    assert.equal((await entry()).withdrawn, false);
  });

  it('do the same for a client that knows only Submit, and answer it in private', async () => {
    const { mona, chat, teams, bot } = stage;
    await mona.presses(chat.card('CT-1'), 'Ret', { near: 'CT-1', as: 'submit' });
    await bot.settled();
    const shown = teams.personal(mona).card('CT-1');
    await mona.presses(shown, 'Færdig', { as: 'submit' });
    await bot.settled();
    assert.equal(((await entry()) as FollowUp).state, 'done');
    assert.match(chat.card('Punkt 1 af 2').text(), /CT-1.*færdig/);
  });

  it('have one effect when two press at once', async () => {
    const { mona, bent, chat } = stage;
    const card = chat.card('Dagsorden');
    await Promise.all([mona.presses(card, 'Næste punkt'), bent.presses(card, 'Næste punkt')]);
    await Promise.all([bent.presses(card, 'Næste punkt'), bent.presses(card, 'Næste punkt')]);
    const meeting = await stage.record();
    assert.equal(
      meeting.items.findIndex(({ id }) => id === meeting.current),
      1,
    );
    const [one, two] = [await form(), await form()];
    await Promise.all([mona.presses(one, 'Færdig'), bent.presses(two, 'Færdig')]);
    assert.equal((await entry()).history.filter(({ field }) => field === 'state').length, 1);
  });

  it('remember who did what, when and through what', async () => {
    await stage.mona.presses(await form(), 'Gem', { inputs: { due: '2026-12-18' } });
    await stage.asks(stage.bent, 'færdig 1');
    const { history } = await entry();
    assert.deepEqual(
      history
        .filter(({ field }) => ['due', 'state'].includes(field))
        .map((c) => [c.field, c.by?.name, c.cause.kind]),
      [
        ['due', 'Mona Tjørnelund', 'button'],
        ['state', 'Bent Sølvsten', 'message'],
      ],
    );
    assert.ok(history.every((change) => change.at > '2026-11-25T08:00' && change.cause.id !== ''));
  });

  it('go on to the next item again after a way back, though the press is the same', async () => {
    const { bent, chat, clock } = stage;
    await bent.presses(chat.card('Punkt 1 af 2'), 'Næste punkt');
    await stage.asks(bent, 'gå til 1');
    await clock.advance(120_000);
    const there = async () => (await stage.record()).items.findIndex((item) => item.state === 'running');
    assert.equal(await there(), 0);
    await stage.asks(bent, 'punkt+ Mere');
    await bent.presses(chat.card('Punkt 1 af 3'), 'Næste punkt');
    assert.notEqual(await there(), 0);
  });

  it('of a card of last month say what it stands for, or that it is too old, and never fail', async () => {
    const { bent, chat, clock, bot } = stage;
    const old = chat.card('Punkt 1 af 2');
    await stage.asks(bent, 'afslut alligevel');
    await bot.restart(() => clock.set('2026-12-28T08:00:00.000Z'));
    const late = await bent.presses(old, 'Næste punkt');
    assert.equal(late.status, 200);
    assert.equal((await stage.record()).state, 'ended');
    await bent.presses((await bent.presses(old, 'Ret', { near: 'CT-1' })).shown(), 'Færdig');
    assert.equal(((await entry()) as FollowUp).state, 'done');
    const nonsense = [
      { verb: 'next', meeting: 'none', from: null },
      { verb: 'open', forum: (await stage.forum()).id, number: 99 },
      { verb: 'open', forum: 'none', number: 1 },
      { verb: 'done', forum: 1, number: 'x' },
      { verb: 'no such verb' },
      { verb: 'all', meeting: '../../etc/passwd', item: '\u0000' },
      ['list'],
      'text',
      null,
      {},
    ];
    for (const data of nonsense) {
      const value = { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' };
      const answer = await bent.invokes(chat, 'adaptiveCard/action', value);
      assert.equal(answer.status, 200);
      assert.match(answer.message ?? '', /for gammelt|kan ikke finde|ikke noget møde/, JSON.stringify(data));
    }
    assert.deepEqual(bot.faults, []);
  });
});
