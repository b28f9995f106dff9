import assert from 'node:assert/strict';
import { paper, Stage } from '../main-job/stage.js';

describe('the working day before a meeting', () => {
  let stage: Stage;
  beforeEach(async () => {
    // Wednesday, three o'clock in Copenhagen.
    stage = await Stage.open('2026-11-25T14:00:00.000Z');
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
  });
  afterEach(() => stage.close());

  const cards = (user = stage.bent) =>
    stage.teams
      .personal(user)
      .cards()
      .filter((card) => card.says('Forberedelse til mødet'));
  const tickAt = async (at: string) => {
    await stage.clock.set(at);
    await stage.tick();
  };

  it('the chair is told, once, what the meeting holds, what is late, what was promised and what is missing', async () => {
    const { bent, mona, bot } = stage;
    await stage.asks(mona, 'opgave: Hanne rydder op senest i dag');
    await stage.asks(bent, 'mødeleder @Bent Sølvsten');
    await stage.asks(bent, 'møde 27/11 kl. 9-11');
    await stage.says(bent, paper('indstilling'));
    await stage.asks(bent, 'punkt+ Biler [Mona] (15 min)');
    await stage.asks(mona, 'opgave: Mona sender regnskabet til næste møde');
    await tickAt('2026-11-26T07:29:00.000Z');
    assert.equal(cards().length, 0);
    await tickAt('2026-11-26T07:31:00.000Z');
    const [card] = cards();
    assert.match(
      card?.text() ?? '',
      /Chefteam[\s\S]*kl\. 09\.00–11\.00[\s\S]*Fælles bookingsystem[\s\S]*Biler · papir mangler[\s\S]*Over fristen[\s\S]*rydder op[\s\S]*Lovet til mødet[\s\S]*sender regnskabet/,
    );
    assert.ok(!card?.says(/bookingsystem til mødelokaler · papir mangler/));
    await bot.restart();
    await tickAt('2026-11-26T10:00:00.000Z');
    assert.equal(cards().length, 1);
    assert.equal(cards(mona).length, 0);
  });

  it('is the Friday before a meeting on a Monday; and it is the secretary where nobody chairs', async () => {
    const { bent, karla } = stage;
    await stage.asks(bent, 'referent @Karla Vestergård');
    await stage.asks(karla, 'møde 30/11 kl. 9-11');
    await tickAt('2026-11-26T08:00:00.000Z');
    assert.equal(cards(karla).length, 0);
    await tickAt('2026-11-27T08:00:00.000Z');
    assert.equal(cards(karla).length, 1);
  });

  it('comes again when the meeting is moved', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'mødeleder @Bent Sølvsten');
    await stage.asks(bent, 'møde 27/11');
    await tickAt('2026-11-26T08:00:00.000Z');
    await stage.asks(bent, 'flyt mødet til 30/11');
    await tickAt('2026-11-27T08:00:00.000Z');
    assert.equal(cards().length, 2);
  });

  it('tells the chair no more of a closed item than the chair may see', async () => {
    const { bent, karla, teams } = stage;
    await stage.asks(bent, 'mødeleder @Bent Sølvsten');
    await karla.says(teams.personal(karla), paper('sparring-lukket'));
    await stage.bot.settled();
    await tickAt('2026-11-26T08:00:00.000Z');
    const [card] = cards();
    assert.ok(card?.says('Punkt 1 (lukket)'));
    assert.ok(!JSON.stringify(card?.json).includes('organisering'));
  });
});
