import assert from 'node:assert/strict';
import type { Outcome } from '../../src/domain/entry.js';
import { paper, Stage } from '../main-job/stage.js';
import type { ReadCard } from '../support/teams/card.js';

const proposal = paper('indstilling')
  .replace(/Kommunikation\n\n.*\n\n/, '')
  .replace('- At receptionen', '- At drøfte tidsplanen\n- At receptionen');

describe('what a paper asks of a meeting', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
    await stage.says(stage.bent, proposal);
    await stage.asks(stage.bent, 'start møde');
    await stage.asks(stage.bent, 'næste');
  });
  afterEach(() => stage.close());

  const card = (): ReadCard => stage.chat.card('Punkt 1 af 1');
  const outcomes = async (): Promise<Outcome[]> =>
    (await stage.record()).entries.filter((entry): entry is Outcome => entry.type === 'outcome');
  const standing = async (): Promise<string[]> =>
    (await outcomes()).filter(({ withdrawn }) => !withdrawn).map(({ kind, ask }) => `${kind}: ${ask ?? '–'}`);

  it('stands on the card of its item, each with the answer that its words expect', () => {
    assert.match(
      card().text(),
      /1\. At lokalerne samles[\s\S]*2\. At drøfte tidsplanen[\s\S]*3\. At receptionen/,
    );
    const titles = card().titles();
    assert.equal(titles.filter((title) => title === 'Besluttet').length, 2);
    assert.equal(titles.filter((title) => title === 'Drøftet').length, 1);
    assert.equal(titles.filter((title) => title === 'Andet …').length, 3);
  });

  it('is answered in one tap, once however often it is pressed, with number, author and source', async () => {
    const before = card();
    for (let press = 0; press < 3; press++) {
      await stage.mona.presses(before, 'Drøftet');
      await stage.bot.settled();
    }
    const [made, ...others] = await outcomes();
    assert.deepEqual(
      [made?.kind, made?.text, made?.ask, made?.author?.name, made?.source.kind, others.length],
      ['discussed', 'At drøfte tidsplanen', 'At drøfte tidsplanen', 'Mona Tjørnelund', 'button', 0],
    );
    assert.ok(card().says(`✓ Drøftet · CT-${made?.number}`));
    assert.ok(!card().titles().includes('Drøftet'));
  });

  it('keeps one entry when another answer is given, with what it was in its history', async () => {
    await stage.mona.presses(card(), 'Drøftet');
    await stage.bot.settled();
    const form = await stage.hanne.presses(card(), 'Ret', { near: 'At drøfte tidsplanen' });
    await stage.hanne.presses(form.shown(), 'Gem', { inputs: { outcome: 'postponed' } });
    await stage.bot.settled();
    const [made, ...others] = await outcomes();
    assert.deepEqual([made?.kind, others.length], ['postponed', 0]);
    const [change] = made?.history ?? [];
    assert.deepEqual(
      [change?.before, change?.after, change?.by?.name],
      ['discussed', 'postponed', 'Hanne Lyngsø'],
    );
    assert.ok(card().says(`✓ Udsat · CT-${made?.number}`));
  });

  it('may be decided with changes, which need a text and are shown', async () => {
    const form = await stage.mona.presses(card(), 'Andet …', { near: 'At lokalerne samles' });
    const refused = await stage.mona.presses(form.shown(), 'Gem', {
      inputs: { outcome: 'changed', text: '' },
    });
    assert.match(refused.message ?? '', /hvad der blev ændret/);
    const text = 'At lokalerne samles i ét bookingsystem fra 1. juni 2027';
    await stage.mona.presses(form.shown(), 'Gem', { inputs: { outcome: 'changed', text } });
    await stage.bot.settled();
    const [made] = await outcomes();
    assert.deepEqual([made?.kind, made?.text], ['decided', text]);
    assert.ok(card().says(`✓ Besluttet med ændringer: ${text} · CT-${made?.number}`));
  });

  it('offers every outcome in the form, and takes an answer back', async () => {
    await stage.mona.presses(card(), 'Drøftet');
    await stage.bot.settled();
    const form = (await stage.mona.presses(card(), 'Ret', { near: 'At drøfte tidsplanen' })).shown();
    for (const kind of [
      'Besluttet',
      'Besluttet med ændringer',
      'Godkendt',
      'Drøftet',
      'Taget til efterretning',
      'Anbefalet',
      'Oversendt',
      'Udsat',
      'Afvist',
    ]) {
      assert.ok(form.says(kind), kind);
    }
    await stage.mona.presses(form, 'Træk tilbage');
    await stage.bot.settled();
    assert.deepEqual(await standing(), []);
    assert.ok(card().titles().includes('Drøftet'));
  });

  it('is open again after `fortryd`, and answered again under the same number', async () => {
    await stage.mona.presses(card(), 'Drøftet');
    await stage.bot.settled();
    await stage.asks(stage.mona, 'fortryd');
    assert.deepEqual(await standing(), []);
    await stage.clock.advance(61_000);
    await stage.mona.presses(card(), 'Drøftet');
    await stage.bot.settled();
    assert.deepEqual(
      (await outcomes()).map(({ withdrawn }) => withdrawn),
      [false],
    );
  });

  it('is filled by a decision in the chat that says the same', async () => {
    await stage.says(stage.mona, 'Beslutning: Receptionen overtager den daglige drift');
    const [made] = await outcomes();
    assert.ok(card().says(`✓ Besluttet · CT-${made?.number}`));
    assert.equal(
      card()
        .titles()
        .filter((title) => title === 'Besluttet').length,
      1,
    );
    await stage.says(stage.mona, 'Drøftet: tidsplanen');
    assert.ok(!card().titles().includes('Drøftet'));
  });

  it('is filled altogether by a plain yes', async () => {
    await stage.says(stage.mona, 'Indstillingen tiltrædes');
    assert.deepEqual(
      card()
        .titles()
        .filter((title) => /^(?:Besluttet|Drøftet)$/.test(title)),
      [],
    );
    assert.equal(
      card()
        .texts()
        .filter((text) => text.startsWith('✓ Godkendt · CT-')).length,
      3,
    );
    assert.equal((await outcomes()).length, 1);
  });

  it('gets an answer of its own where a plain yes answered all', async () => {
    await stage.says(stage.mona, 'Indstillingen tiltrædes');
    const form = await stage.mona.presses(card(), 'Ret', { near: 'At drøfte tidsplanen' });
    await stage.mona.presses(form.shown(), 'Gem', { inputs: { outcome: 'discussed' } });
    await stage.bot.settled();
    assert.deepEqual(await standing(), ['approved: –', 'discussed: At drøfte tidsplanen']);
  });

  for (const [typed, expected] of [
    ['indstilling 2 drøftet', 'discussed: At drøfte tidsplanen'],
    ['punkt 1b taget til efterretning', 'noted: At drøfte tidsplanen'],
    ['afvist 2', 'rejected: At drøfte tidsplanen'],
    ['indstilling 2 besluttet med ændring: tidsplanen kommer i marts', 'decided: At drøfte tidsplanen'],
  ] as const) {
    it(`is answered by typing »${typed}«`, async () => {
      assert.deepEqual(await stage.told(stage.mona, typed), '');
      assert.deepEqual(await standing(), [expected]);
    });
  }

  it('says how many there are when one is named that is not there', async () => {
    assert.match(
      await stage.told(stage.mona, 'indstilling 7 godkendt'),
      /Punkt 1 har 3 ting at tage stilling til/,
    );
  });

  it('is answered by clients that only know how to submit, too', async () => {
    await stage.mona.presses(card(), 'Drøftet', { as: 'submit' });
    await stage.bot.settled();
    assert.deepEqual(await standing(), ['discussed: At drøfte tidsplanen']);
  });

  it('can no longer be answered when the minutes are drafted', async () => {
    const before = card();
    await stage.asks(stage.bent, 'afslut alligevel');
    const answer = await stage.mona.presses(before, 'Drøftet');
    assert.match(answer.message ?? '', /Mødet er slut/);
    assert.deepEqual(await standing(), []);
  });
});

describe('what a closed paper asks', () => {
  it('is shown and answered by those who may see it, alone', async () => {
    const stage = await Stage.open();
    const own = stage.teams.personal(stage.bent);
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
    await stage.bent.says(own, proposal.replace('☒ Åben', '☐ Åben').replace('☐ Lukket', '☒ Lukket'));
    await stage.bot.settled();
    await stage.asks(stage.bent, 'start møde');
    await stage.asks(stage.bent, 'næste');
    const shared = stage.chat.card('Punkt 1 (lukket)');
    const mine = (await stage.mona.presses(shared, 'Vis')).shown();
    const after = await stage.mona.presses(mine, 'Drøftet');
    await stage.bot.settled();
    assert.ok(after.shown().says(/✓ Drøftet · CT-\d/));
    assert.ok(!JSON.stringify(stage.chat.posts.map(({ card }) => card?.json)).includes('tidsplanen'));
    await stage.close();
  });
});
