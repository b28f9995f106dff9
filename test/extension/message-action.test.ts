import assert from 'node:assert/strict';
import type { Entry, FollowUp } from '../../src/domain/entry.js';
import { Stage } from '../main-job/stage.js';

/** A chat whose members gave the bot no leave to read along. */
describe('a message made into something, where the bot hears only what mentions it', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    stage.chat.hearsAll = false;
    await stage.meeting('Budget', 'Eventuelt');
  });
  afterEach(() => stage.close());

  const entries = async (): Promise<Entry[]> => (await stage.record()).entries;
  const only = async (): Promise<Entry> => {
    const [entry, ...others] = await entries();
    assert.ok(entry && others.length === 0, `${others.length + 1} entries`);
    return entry;
  };

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
    const entry = (await only()) as FollowUp;
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
    const entry = await only();
    assert.deepEqual(
      [entry.type === 'outcome' && entry.kind, entry.text, entry.item],
      ['noted', 'Regnskabet for oktober', null],
    );
    const text = entry.history.find(({ field }) => field === 'text');
    assert.deepEqual([text?.by?.name, text?.before], ['Bent Sølvsten', 'Det tager vi bare, som det er']);
    assert.match(chat.card('Punkt 1 af 2').text(), /Her samles/);
  });

  it('that has been made something of opens that, and makes no second', async () => {
    const { karla, bent, bot } = stage;
    const message = await stage.says(karla, 'Vi køber nye stole');
    await (await bent.choosesAction(message, 'makeDecision')).sends('Gem');
    const again = await karla.choosesAction(message, 'makeFollowUp');
    assert.match(again.card.text(), /CT-1 · Besluttet/);
    const closed = await again.sends('Gem', { text: 'Vi køber tolv nye stole' });
    assert.ok(closed.isClosed, JSON.stringify(closed.answer.body));
    await bot.settled();
    assert.equal((await only()).text, 'Vi køber tolv nye stole');
  });

  it('by two people at once is one entry, and the second meets it in its form', async () => {
    const { karla, bent, mona } = stage;
    const message = await stage.says(karla, 'Vi køber nye stole');
    const first = await bent.choosesAction(message, 'makeDecision');
    const second = await mona.choosesAction(message, 'makeDecision');
    await first.sends('Gem');
    const met = await second.sends('Gem', { text: 'Vi køber nye borde' });
    assert.match(met.card.text(), /CT-1/);
    assert.equal((await only()).text, 'Vi køber nye stole');
  });

  it('sent three times, as Teams does when it is impatient, is answered alike and counts once', async () => {
    const { karla, bent } = stage;
    const message = await stage.says(karla, 'Vi køber nye stole');
    const dialog = await bent.choosesAction(message, 'makeDecision');
    const answers = await Promise.all([1, 2, 3].map(() => dialog.sends('Gem')));
    assert.ok(answers.every(({ isClosed }) => isClosed));
    await only();
  });

  it('that the bot did hear and caught opens what it made of it', async () => {
    const { bent, mona } = stage;
    const message = await bent.asks(stage.chat, 'Opgave: Mona sender tal senest 10/12');
    await stage.bot.settled();
    const dialog = await mona.choosesAction(message, 'makeFollowUp');
    assert.match(dialog.card.text(), /CT-1 · Opfølgning/);
    await dialog.sends('Færdig');
    assert.equal(((await only()) as FollowUp).state, 'done');
  });

  it('is heard of later without being caught twice', async () => {
    const { karla, bent, chat, bot } = stage;
    const message = await stage.says(karla, 'Opgave: Mona sender tal senest 10/12');
    await (await bent.choosesAction(message, 'makeFollowUp')).sends('Gem');
    chat.hearsAll = true;
    await stage.teams.deliver(message.activity);
    await bot.settled();
    await only();
    await karla.edits(message, 'Opgave: Mona sender tal senest 11/12');
    await bot.settled();
    assert.equal(((await only()) as FollowUp).due?.day, '2026-12-11');
  });

  it('stays when its writer mends a spelling mistake, and is struck out when they delete it', async () => {
    const { karla, bent, chat, bot } = stage;
    const message = await stage.says(karla, 'Det går vi megt med');
    await (await bent.choosesAction(message, 'makeDecision')).sends('Gem', { text: 'Planen for 2027' });
    chat.hearsAll = true;
    await karla.edits(message, 'Det går vi meget med');
    await bot.settled();
    assert.deepEqual([(await only()).text, (await only()).withdrawn], ['Planen for 2027', false]);
    await karla.deletes(message);
    await bot.settled();
    assert.equal((await only()).withdrawn, true);
  });

  it('is taken back as a whole by who chose it', async () => {
    const { karla, hanne } = stage;
    const message = await stage.says(karla, 'Vi køber nye stole');
    await (await hanne.choosesAction(message, 'makeDecision')).sends('Gem', { text: 'Nye stole' });
    await stage.asks(hanne, 'fortryd');
    assert.equal((await only()).withdrawn, true);
    assert.equal((await only()).text, 'Nye stole');
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
    assert.equal((await only()).item, budget?.id);
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
    const owners = (await entries()).map((entry) => entry.type === 'followUp' && entry.owners[0]);
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
    const { text } = await only();
    assert.equal(text, 'vi bevilger støtten til XXXXXX-XXXX\nog siger det til skolen');
    assert.ok(!JSON.stringify(await stage.record()).includes('010190'));
    assert.equal(stage.teams.sent.containing('010190').length, 0);
  });

  it('after the meeting belongs to it all the same, for those who run it and go through the chat', async () => {
    const { karla, bent, mona, clock, bot } = stage;
    const message = await stage.says(karla, 'Vi køber nye stole');
    await clock.advance(60_000);
    await stage.asks(bent, 'slut møde');
    await stage.asks(bent, 'afslut alligevel');
    const { id, items } = await stage.record();
    const dialog = await bent.choosesAction(message, 'makeDecision');
    assert.match(dialog.card.text(), /Punkt 1: Budget/);
    await dialog.sends('Gem');
    await bot.settled();
    const meeting = await bot.records.meeting(id);
    assert.deepEqual(
      meeting?.entries.map(({ text, item }) => [text, item]),
      [['Vi køber nye stole', items[0]?.id]],
    );
    assert.match(stage.chat.card('Referat').text(), /Vi køber nye stole/);
    const other = await stage.says(karla, 'Opgave: Mona ringer');
    const theirs = await mona.choosesAction(other, 'makeFollowUp');
    assert.doesNotMatch(theirs.card.text(), /Punkt 1/);
  });

  it('outside a meeting is on record all the same, and its number is told', async () => {
    const { karla, bent, mona, bot } = stage;
    await stage.asks(bent, 'slut møde');
    await stage.asks(bent, 'afslut alligevel');
    const posts = stage.chat.posts.length;
    const task = await stage.says(karla, 'Mona sender tal senest 10/12');
    const dialog = await bent.choosesAction(task, 'makeFollowUp');
    assert.match((await dialog.sends('Gem')).says ?? '', /Skrevet på: CT-1/);
    const decision = await stage.says(karla, 'Vi køber nye stole');
    const other = await mona.choosesAction(decision, 'makeDecision');
    assert.match((await other.sends('Gem')).says ?? '', /CT-2: Besluttet: Vi køber nye stole/);
    await bot.settled();
    assert.equal(stage.chat.posts.length, posts, 'the chat is not disturbed');
    assert.match(await stage.told(bent, 'hvad besluttede vi om stole'), /CT-2/);
  });

  it('is refused to guests, in quiet chats and off the record, in a sentence', async () => {
    const { karla, bent, teams, chat } = stage;
    const guest = teams.user('Gerda Gæst', { role: 'guest' });
    await bent.invites(chat, guest);
    const message = await stage.says(karla, 'Vi køber nye stole');
    assert.match((await guest.choosesAction(message, 'makeDecision')).card.text(), /Gæster kan læse med/);
    await stage.asks(bent, 'uden for referat');
    const off = await stage.says(karla, 'Vi køber nye stole');
    assert.match((await bent.choosesAction(off, 'makeDecision')).card.text(), /uden for referat/);
    await stage.asks(bent, 'stille');
    assert.match((await bent.choosesAction(message, 'makeDecision')).card.text(), /stille/);
    assert.deepEqual(await entries(), []);
  });

  it('shows nothing of a closed item, and keeps what it is made into as closed', async () => {
    const { karla, bent, mona, teams } = stage;
    await karla.uploads(teams.personal(karla), {
      name: 'lukket.txt',
      bytes: (await import('../main-job/stage.js')).paper('sparring-lukket'),
    });
    await stage.bot.settled();
    const record = await stage.record();
    const closed = record.items.find(({ visibility }) => visibility === 'closed');
    assert.ok(closed, JSON.stringify(record.items.map(({ title, visibility }) => [title, visibility])));
    const message = await stage.says(karla, 'Vi gør som foreslået');
    const dialog = await mona.choosesAction(message, 'makeDecision');
    assert.ok(!dialog.card.says(closed.title));
    assert.match(dialog.card.text(), /Punkt \d \(lukket\)/);
    await dialog.sends('Gem', { item: closed.id });
    await stage.bot.settled();
    assert.ok(!teams.sent.readersOf(closed.title).has(mona));
    assert.match(await stage.told(bent, 'CT-1'), /lukket|kan ikke finde/);
  });
});
