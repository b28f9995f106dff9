import assert from 'node:assert/strict';
import type { FollowUp } from '../../src/domain/entry.js';
import { paper, Stage } from '../main-job/stage.js';

/** A chat whose members gave the bot no leave to read along. */
describe('a message made into something, where the bot hears only what mentions it', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    stage.chat.hearsAll = false;
    await stage.meeting('Budget', 'Eventuelt');
  });
  afterEach(() => stage.close());

  it('that has been made something of opens that, and makes no second', async () => {
    const { karla, bent, bot } = stage;
    const message = await stage.says(karla, 'Vi køber nye stole');
    await (await bent.choosesAction(message, 'makeDecision')).sends('Gem');
    const again = await karla.choosesAction(message, 'makeFollowUp');
    assert.match(again.card.text(), /CT-1 · Besluttet/);
    const closed = await again.sends('Gem', { text: 'Vi køber tolv nye stole' });
    assert.ok(closed.isClosed, JSON.stringify(closed.answer.body));
    await bot.settled();
    assert.equal((await stage.onlyEntry()).text, 'Vi køber tolv nye stole');
  });

  it('by two people at once is one entry, and the second meets it in its form', async () => {
    const { karla, bent, mona } = stage;
    const message = await stage.says(karla, 'Vi køber nye stole');
    const first = await bent.choosesAction(message, 'makeDecision');
    const second = await mona.choosesAction(message, 'makeDecision');
    await first.sends('Gem');
    const met = await second.sends('Gem', { text: 'Vi køber nye borde' });
    assert.match(met.card.text(), /CT-1/);
    assert.equal((await stage.onlyEntry()).text, 'Vi køber nye stole');
  });

  it('sent three times, as Teams does when it is impatient, is answered alike and counts once', async () => {
    const { karla, bent } = stage;
    const message = await stage.says(karla, 'Vi køber nye stole');
    const dialog = await bent.choosesAction(message, 'makeDecision');
    const answers = await Promise.all([1, 2, 3].map(() => dialog.sends('Gem')));
    assert.ok(answers.every(({ isClosed }) => isClosed));
    await stage.onlyEntry();
  });

  it('that the bot did hear and caught opens what it made of it', async () => {
    const { bent, mona } = stage;
    const message = await bent.asks(stage.chat, 'Opgave: Mona sender tal senest 10/12');
    await stage.bot.settled();
    const dialog = await mona.choosesAction(message, 'makeFollowUp');
    assert.match(dialog.card.text(), /CT-1 · Opfølgning/);
    await dialog.sends('Færdig');
    assert.equal(((await stage.onlyEntry()) as FollowUp).state, 'done');
  });

  it('is heard of later without being caught twice', async () => {
    const { karla, bent, chat, bot } = stage;
    const message = await stage.says(karla, 'Opgave: Mona sender tal senest 10/12');
    await (await bent.choosesAction(message, 'makeFollowUp')).sends('Gem');
    chat.hearsAll = true;
    await stage.teams.deliver(message.activity);
    await bot.settled();
    await stage.onlyEntry();
    await karla.edits(message, 'Opgave: Mona sender tal senest 11/12');
    await bot.settled();
    assert.equal(((await stage.onlyEntry()) as FollowUp).due?.day, '2026-12-11');
  });

  it('stays when its writer mends a spelling mistake, and is struck out when they delete it', async () => {
    const { karla, bent, chat, bot } = stage;
    const message = await stage.says(karla, 'Det går vi megt med');
    await (await bent.choosesAction(message, 'makeDecision')).sends('Gem', { text: 'Planen for 2027' });
    chat.hearsAll = true;
    await karla.edits(message, 'Det går vi meget med');
    await bot.settled();
    assert.deepEqual(
      [(await stage.onlyEntry()).text, (await stage.onlyEntry()).withdrawn],
      ['Planen for 2027', false],
    );
    await karla.deletes(message);
    await bot.settled();
    assert.equal((await stage.onlyEntry()).withdrawn, true);
  });

  it('is taken back as a whole by who chose it', async () => {
    const { karla, hanne } = stage;
    const message = await stage.says(karla, 'Vi køber nye stole');
    await (await hanne.choosesAction(message, 'makeDecision')).sends('Gem', { text: 'Nye stole' });
    await stage.asks(hanne, 'fortryd');
    assert.equal((await stage.onlyEntry()).withdrawn, true);
    assert.equal((await stage.onlyEntry()).text, 'Nye stole');
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
    assert.deepEqual((await stage.record()).entries, []);
  });

  it('shows nothing of a closed item, and keeps what it is made into as closed', async () => {
    const { karla, bent, mona, teams } = stage;
    await karla.uploads(teams.personal(karla), {
      name: 'lukket.txt',
      bytes: paper('sparring-lukket'),
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
