import assert from 'node:assert/strict';
import type { Entry, FollowUp } from '../../src/domain/entry.js';
import { Stage } from './stage.js';

describe('an edit or deletion of a message', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget');
  });
  afterEach(() => stage.close());

  const entries = async (): Promise<Entry[]> => (await stage.record()).entries;
  const texts = async (): Promise<string[]> => (await entries()).map(({ text }) => text);
  const due = async (): Promise<string | null | undefined> => ((await entries())[0] as FollowUp).due?.day;

  it('changes what came from it, on the same card', async () => {
    const { mona, chat, bot } = stage;
    const line = await stage.says(mona, 'Beslutning: Vi køber ti stole');
    await mona.edits(line, 'Beslutning: Vi køber tolv stole');
    await bot.settled();
    const card = chat.card('Punkt 1 af 1');
    assert.ok(card.says('Vi køber tolv stole') && !card.says('ti stole'));
    const [entry] = await entries();
    assert.deepEqual(
      [entry?.history[0]?.before, entry?.history[0]?.cause.kind],
      ['Vi køber ti stole', 'edit'],
    );
  });

  it('strikes out what nobody says any more, and brings it back with its message', async () => {
    const { mona, chat, bot } = stage;
    const line = await stage.says(mona, 'Beslutning: Vi køber ti stole');
    await mona.deletes(line);
    await bot.settled();
    assert.match(chat.card('Punkt 1 af 1').text(), /trukket tilbage/);
    await mona.undeletes(line);
    await bot.settled();
    assert.doesNotMatch(chat.card('Punkt 1 af 1').text(), /trukket tilbage/);
    await mona.edits(line, 'Glem det');
    assert.equal((await entries())[0]?.withdrawn, true);
  });

  it('leaves alone what somebody changed from the card meanwhile, unless the message now says otherwise', async () => {
    const { mona, bent } = stage;
    const line = await stage.says(mona, 'Opgave: Mona sender tallen senest 10/12');
    await stage.asks(bent, 'frist 1 18/12');
    await mona.edits(line, 'Opgave: Mona sender tallene senest 10/12');
    assert.deepEqual([await texts(), await due()], [['Mona sender tallene senest 10/12'], '2026-12-18']);
    await stage.clock.advance(1_000);
    await mona.edits(line, 'Opgave: Mona sender tallene senest 11/12');
    assert.equal(await due(), '2026-12-11');
  });

  it('does not bring back what was withdrawn from the card', async () => {
    const { mona, bent } = stage;
    const line = await stage.says(mona, 'Beslutning: Vi køber ti stole');
    await stage.asks(bent, 'træk tilbage 1');
    await mona.edits(line, 'Beslutning: Vi køber elleve stole');
    assert.equal((await entries())[0]?.withdrawn, true);
  });

  it('may add a second task to a message', async () => {
    const { mona } = stage;
    const line = await stage.says(mona, 'Opgave: Mona sender tal');
    await mona.edits(line, 'Opgave: Mona sender tal\nOpgave: Karla bestiller lokale');
    assert.deepEqual(await texts(), ['Mona sender tal', 'Karla bestiller lokale']);
  });

  it('that is told before its message stands for it', async () => {
    const { mona, teams, chat } = stage;
    const mail = teams.holdsBack();
    const one = await mona.says(chat, 'Beslutning: Vi køber ti stole');
    await mona.edits(one, 'Beslutning: Vi køber tolv stole');
    const two = await mona.says(chat, 'Beslutning: Vi maler væggen');
    await mona.edits(two, 'Skal vi male væggen?');
    const three = await mona.says(chat, 'Beslutning: Vi sælger huset');
    await mona.deletes(three);
    await mail.deliver('reversed');
    await stage.bot.settled();
    assert.deepEqual(await texts(), ['Vi køber tolv stole']);
  });

  it('that was overtaken by a newer one, or comes twice, changes nothing', async () => {
    const { mona, teams, clock } = stage;
    const line = await stage.says(mona, 'Beslutning: Vi køber ti stole');
    const mail = teams.holdsBack();
    await mona.edits(line, 'Beslutning: Vi køber elleve stole');
    await clock.advance(1_000);
    await mona.edits(line, 'Beslutning: Vi køber tolv stole');
    await mail.deliver('reversed');
    assert.deepEqual(await texts(), ['Vi køber tolv stole']);
    teams.twice = true;
    await clock.advance(1_000);
    await mona.edits(line, 'Beslutning: Vi køber tretten stole');
    await mona.deletes(line);
    const [entry] = await entries();
    assert.deepEqual(
      entry?.history.map(({ field }) => field),
      ['text', 'text', 'withdrawn'],
    );
  });

  it('after the draft changes nothing and tells the secretary', async () => {
    const { mona, bent, hanne, teams, bot } = stage;
    await stage.asks(bent, 'referent @Hanne Lyngsø');
    const line = await stage.says(mona, 'Beslutning: Vi køber ti stole');
    await stage.asks(hanne, 'afslut alligevel');
    await mona.edits(line, 'Beslutning: Vi køber tolv stole');
    await mona.deletes(line);
    await bot.settled();
    assert.deepEqual(await texts(), ['Vi køber ti stole']);
    const told = teams.personal(hanne).texts();
    assert.ok(told.every((text) => text.includes('CT-1')) && told.length > 0, told.join('\n'));
  });
});
