import assert from 'node:assert/strict';
import type { FollowUp } from '../../src/domain/entry.js';
import { Stage } from '../main-job/stage.js';

describe('the form of a message made into something', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    stage.chat.hearsAll = false;
    await stage.meeting('Budget', 'Eventuelt');
  });
  afterEach(() => stage.close());

  it('is a form filled with what it says, and on the card of the item once it is sent', async () => {
    const { karla, hanne, bot, chat } = stage;
    const message = await stage.says(karla, 'Mona Tjørnelund ringer til Kolding senest 10/12');
    assert.equal(message.delivery, null, 'the bot never heard it');
    const dialog = await hanne.choosesAction(message, 'makeFollowUp');
    const text = dialog.card.text();
    assert.match(text, /Gør til opfølgning/);
    assert.match(text, /Skrevet af Karla Vestergård · Chefteam/);
    const values = new Map(dialog.card.inputs().map((input) => [input['id'], input['value']]));
    assert.equal(values.get('text'), 'Mona Tjørnelund ringer til Kolding senest 10/12');
    assert.equal(values.get('due'), '2026-12-10');
    assert.match(String(values.get('owner')), new RegExp(`${String(stage.mona.entraId)}$`));
    const closed = await dialog.sends('Gem');
    assert.ok(closed.isClosed, 'its card shows it, so nothing is said');
    await bot.settled();
    assert.match(chat.card('Punkt 1 af 2').text(), /ringer til Kolding/);
    const entry = (await stage.onlyEntry()) as FollowUp;
    assert.deepEqual(entry.source, {
      kind: 'message',
      chat: (await stage.record()).chat,
      message: message.id,
    });
    assert.equal(entry.author?.name, 'Karla Vestergård');
    assert.equal(entry.history[0]?.by?.name, 'Hanne Lyngsø');
    assert.equal(entry.owners[0]?.kind === 'person' && entry.owners[0].person.name, 'Mona Tjørnelund');
  });

  it('may be corrected in the form, which the record tells from what was written', async () => {
    const { karla, bent, bot, chat } = stage;
    const message = await stage.says(karla, 'Det tager vi bare, som det er');
    const dialog = await bent.choosesAction(message, 'makeDecision');
    await dialog.sends('Gem', { kind: 'noted', text: 'Regnskabet for oktober', item: 'none' });
    await bot.settled();
    const entry = await stage.onlyEntry();
    assert.deepEqual(
      [entry.type === 'outcome' && entry.kind, entry.text, entry.item],
      ['noted', 'Regnskabet for oktober', null],
    );
    const text = entry.history.find(({ field }) => field === 'text');
    assert.deepEqual([text?.by?.name, text?.before], ['Bent Sølvsten', 'Det tager vi bare, som det er']);
    assert.match(chat.card('Punkt 1 af 2').text(), /Her samles/);
  });

  it('belongs to the item that was on when it was written, and says so', async () => {
    const { karla, bent, clock, bot } = stage;
    const message = await stage.says(karla, 'Vi køber nye stole');
    await clock.advance(60_000);
    await stage.asks(bent, 'næste');
    const dialog = await bent.choosesAction(message, 'makeDecision');
    assert.match(dialog.card.text(), /Punktet er det, I var ved, da beskeden blev skrevet/);
    await dialog.sends('Gem');
    await bot.settled();
    const [budget] = (await stage.record()).items;
    assert.equal((await stage.onlyEntry()).item, budget?.id);
    assert.match(stage.chat.card('Punkt 1 af 2').text(), /Vi køber nye stole/);
  });

  it('names the people it mentions, and asks about a first name that two have', async () => {
    const { karla, bent, teams, chat, bot } = stage;
    const other = teams.user('Hanne Holm');
    await bent.invites(chat, other);
    const named = await stage.says(karla, '@Hanne Holm ringer til Kolding');
    const one = await bent.choosesAction(named, 'makeFollowUp');
    await one.sends('Gem');
    const bare = await stage.says(karla, 'Hanne ringer også til Vejle');
    const two = await bent.choosesAction(bare, 'makeFollowUp');
    assert.match(two.card.text(), /Hanne \(Hanne Lyngsø eller Hanne Holm\?\)/);
    await two.sends('Gem');
    await bot.settled();
    const owners = (await stage.record()).entries.map(
      (entry) => entry.type === 'followUp' && entry.owners[0],
    );
    assert.deepEqual(
      owners.map((owner) => owner && owner.kind === 'person' && owner.person.name),
      ['Hanne Holm', false],
    );
    assert.deepEqual(owners[1] && owners[1].kind === 'name' && owners[1].candidates, [
      'Hanne Lyngsø',
      'Hanne Holm',
    ]);
  });

  it('says in the form what was assumed of owner and day', async () => {
    const { karla, bent } = stage;
    const message = await stage.says(karla, 'Jeg sender udkastet i uge 50');
    const dialog = await bent.choosesAction(message, 'makeFollowUp');
    assert.match(dialog.card.text(), /Ansvarlig læser jeg som Karla Vestergård \(antaget\)/);
    assert.match(dialog.card.text(), /Fristen læser jeg som senest fredag 11-12 \(ugens fredag\)/);
  });

  it('keeps its lines, leaves out what it quotes, and is never stored with a CPR number', async () => {
    const { karla, bent, mona, bot } = stage;
    const first = await stage.says(mona, 'Hvad gør vi med Sandra?');
    const message = await karla.says(
      stage.chat,
      'Beslutning: vi bevilger støtten til 010190-1234\nog siger det til skolen',
      { replyTo: first },
    );
    const dialog = await bent.choosesAction(message, 'makeDecision');
    await dialog.sends('Gem');
    await bot.settled();
    const { text } = await stage.onlyEntry();
    assert.equal(text, 'vi bevilger støtten til XXXXXX-XXXX\nog siger det til skolen');
    assert.ok(!JSON.stringify(await stage.record()).includes('010190'));
    assert.equal(stage.teams.sent.containing('010190').length, 0);
  });
});
