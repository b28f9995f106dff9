import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';

describe('the message extension, where the bot is not or where Teams hands over something odd', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    stage.chat.hearsAll = false;
  });
  afterEach(() => stage.close());

  it('asks leave to join a chat that it is not in, and opens the form once it was added', async () => {
    const { karla, mona, teams, bot } = stage;
    const chat = teams.group('Projekt Skolevej', [karla, mona], { botIn: false });
    const message = await karla.says(chat, 'Mona ringer til Kolding senest 10/12');
    const asked = await mona.choosesAction(message, 'makeFollowUp');
    assert.match(asked.card.text(), /Jeg er ikke med i chatten endnu/);
    const [button] = asked.card.buttons();
    assert.deepEqual(button?.action['data'], { msteams: { justInTimeInstall: true } });
    const chats = await bot.records.chats(karla.tenant.id);
    assert.ok(!chats.some(({ id }) => id.endsWith(chat.id)), 'nothing is kept of it');
    await mona.installs(chat);
    const form = await asked.submits(button.action['data']);
    assert.match(form.card.text(), /Gør til opfølgning/);
    assert.match((await form.sends('Gem')).says ?? '', /Skrevet på: \S+-1/);
  });

  it('asks again where it was removed', async () => {
    const { karla, mona, chat } = stage;
    await stage.meeting('Budget');
    const message = await stage.says(karla, 'Mona ringer til Kolding');
    await mona.removes(chat);
    const asked = await mona.choosesAction(message, 'makeFollowUp');
    assert.match(asked.card.text(), /ikke med i chatten/);
  });

  it('does not take the chat of two people for one with the bot', async () => {
    const { karla, mona, teams, bot } = stage;
    const theirs = teams.personal(karla);
    await mona.asks(teams.personal(mona), 'mine opgaver');
    const before = await bot.records.person(`${mona.tenant.id}/${String(mona.entraId)}`);
    const message = await karla.says(theirs, 'Mona ringer til Kolding');
    const answer = await mona.choosesAction(message, 'makeFollowUp');
    assert.match(answer.card.text(), /kun .*i mødets chat/);
    const after = await bot.records.person(`${mona.tenant.id}/${String(mona.entraId)}`);
    assert.deepEqual(after?.conversation, before?.conversation);
  });

  it('answers everything that is not as it should be with a sentence or none, and never fails', async () => {
    const { karla, bent, chat, bot } = stage;
    await stage.meeting('Budget');
    const message = await stage.says(karla, 'Vi køber nye stole');
    const payload = (value: Record<string, unknown>): Record<string, unknown> =>
      value['messagePayload'] as Record<string, unknown>;
    const spoils: ((value: Record<string, unknown>) => Record<string, unknown>)[] = [
      (value) => ({ ...value, messagePayload: { ...payload(value), body: null } }),
      (value) => ({ ...value, messagePayload: { ...payload(value), from: null, mentions: 'none' } }),
      (value) => ({ ...value, messagePayload: { ...payload(value), createdDateTime: 'yesterday' } }),
      (value) => ({
        ...value,
        messagePayload: { ...payload(value), body: { contentType: 'text', content: '<b>Vi & de' } },
      }),
      (value) => ({
        ...value,
        messagePayload: {
          ...payload(value),
          body: { contentType: 'html', content: `<div>${'<p>Vi køber stole<at id="0">'.repeat(3000)}</div>` },
        },
      }),
      (value) => ({
        ...value,
        messagePayload: { ...payload(value), mentions: [{ mentioned: { user: {} } }] },
      }),
    ];
    for (const spoilt of spoils) {
      const { answer } = await bent.choosesAction(message, 'makeDecision', { spoilt });
      assert.equal(answer.status, 200);
      assert.ok(answer.card, JSON.stringify(answer.body));
    }
    const dialog = await bent.choosesAction(message, 'makeDecision');
    for (const data of [
      null,
      'text',
      {},
      { verb: 'make' },
      { verb: 'done', forum: 'x', number: 1 },
      { verb: 'end' },
    ]) {
      const { answer } = await dialog.submits(data);
      assert.equal(answer.status, 200, JSON.stringify(data));
    }
    for (const value of [
      { commandId: 'decisions' },
      { commandId: 'decisions', parameters: 'x', queryOptions: [] },
    ]) {
      assert.equal((await bent.invokes(chat, 'composeExtension/query', value)).status, 200);
    }
    assert.deepEqual((await stage.record()).entries, []);
    assert.deepEqual(
      bot.faults.filter((fault) => !fault.includes('activity.ignored')),
      [],
    );
  });

  it('does not know what it does not offer', async () => {
    const { bent, chat } = stage;
    for (const [name, commandId] of [
      ['composeExtension/query', 'everything'],
      ['composeExtension/fetchTask', 'makeCoffee'],
      ['composeExtension/fetchTask', 'makeDecision'],
      ['composeExtension/selectItem', 'decisions'],
    ]) {
      await assert.rejects(bent.invokes(chat, name ?? '', { commandId }), /501/);
    }
  });

  it('writes nothing into a form that it could not read, and says where to go when it fails', async () => {
    const { karla, bent, bot } = stage;
    await stage.meeting('Budget');
    const message = await stage.says(karla, 'Vi køber nye stole');
    const inForum = bot.records.inForum.bind(bot.records);
    bot.records.inForum = () => Promise.reject(new Error('the disk is full'));
    const failed = await bent.choosesAction(message, 'makeDecision');
    assert.match(failed.card.text(), /reference/i);
    bot.records.inForum = inForum;
    assert.match((await bent.choosesAction(message, 'makeDecision')).card.text(), /Gør til beslutning/);
  });
});
