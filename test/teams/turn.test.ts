import assert from 'node:assert/strict';
import { nothing } from '../../src/commands/incoming.js';
import { say, type Reply } from '../../src/domain/view/reply.js';
import { startBot, type Bot } from './support/bot.js';

const helpCard: Reply = { kind: 'card', card: 'help', help: { groups: [] } };

describe('a turn', () => {
  let bot: Bot;

  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.stop());

  it('sends nothing before its answer, and the replies after it in order', async () => {
    const { fake } = bot;
    const [hanne] = fake.people('Hanne Kjær');
    const chat = fake.group('Chefteam', [hanne]);
    bot.answers(() => {
      assert.equal(fake.sent.all.length, 0);
      return { ...nothing, replies: [say('no-agenda', {}), say('no-meeting-open', {})] };
    });
    await hanne.asks(chat, 'dagsorden');
    await fake.settled();
    assert.equal(chat.texts().length, 2);
    assert.deepEqual(
      bot.heard.map((incoming) => incoming.kind),
      ['message'],
    );
  });

  it('answers an Execute with the first reply, and sends the others', async () => {
    const { fake } = bot;
    const [hanne] = fake.people('Hanne Kjær');
    const chat = fake.group('Chefteam', [hanne]);
    bot.answers(() => ({ ...nothing, replies: [helpCard, say('no-agenda', {})] }));
    const answer = await hanne.invokes(chat, 'adaptiveCard/action', {
      action: { type: 'Action.Execute', verb: 'back', data: { back: { ping: [] } } },
      trigger: 'manual',
    });
    assert.equal(answer.status, 200);
    assert.ok(answer.card);
    await fake.settled();
    assert.equal(chat.texts().length, 1);
    assert.deepEqual(bot.heard[0]?.kind === 'pressed' && bot.heard[0].data, {
      verb: 'back',
      back: { ping: [] },
    });
  });

  it('answers an Execute with text as a message, and one without replies too', async () => {
    const { fake } = bot;
    const [hanne] = fake.people('Hanne Kjær');
    const chat = fake.group('Chefteam', [hanne]);
    const press = () =>
      hanne.invokes(chat, 'adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'x', data: {} } });
    bot.answers(() => ({ ...nothing, replies: [say('no-agenda', {})] }));
    assert.ok((await press()).message);
    bot.answers(() => nothing);
    assert.ok((await press()).message);
    assert.equal(chat.standing().length, 0);
  });

  it('writes privately in personal chat, making one where there is none', async () => {
    const { fake } = bot;
    const [hanne] = fake.people('Hanne Kjær');
    const chat = fake.group('Chefteam', [hanne]);
    bot.answers(() => ({ ...nothing, privately: [say('no-agenda', {})] }));
    await hanne.asks(chat, 'hej');
    await fake.settled();
    assert.equal(chat.texts().length, 0);
    assert.equal(fake.personal(hanne).texts().length, 1);
  });

  it('does what takes longer after the answer, and sends what comes of it', async () => {
    const { fake } = bot;
    const [hanne] = fake.people('Hanne Kjær');
    const chat = fake.personal(hanne);
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    bot.answers(() => ({
      ...nothing,
      later: async () => {
        await gate;
        return { ...nothing, replies: [say('no-agenda', {})] };
      },
    }));
    const message = await hanne.says(chat, 'et papir');
    assert.equal(message.delivery?.status, 200);
    go();
    await fake.settled();
    assert.equal(chat.texts().length, 1);
  });

  it('does not answer 200 when the handler fails, and tells who spoke to it, with the reference in the log', async () => {
    const { fake } = bot;
    const [hanne] = fake.people('Hanne Kjær');
    const chat = fake.group('Chefteam', [hanne]);
    bot.answers(() => {
      throw new Error('disk full of secrets');
    });
    await assert.rejects(hanne.says(chat, 'Beslutning: vi gør det'), /500/);
    await fake.settled();
    assert.equal(chat.texts().length, 0);
    await assert.rejects(hanne.asks(chat, 'status'), /500/);
    await fake.settled();
    const [text] = chat.texts();
    const failed = bot.logged.filter(({ event }) => event === 'turn.failed');
    assert.ok(text?.includes(String(failed.at(-1)?.data?.reference)));
    assert.equal(fake.sent.containing('secrets').length, 0);
  });

  it('answers a press that fails with a sentence and 200, so that the client shows it', async () => {
    const { fake } = bot;
    const [hanne] = fake.people('Hanne Kjær');
    const chat = fake.group('Chefteam', [hanne]);
    bot.answers(() => {
      throw new Error('broken');
    });
    const answer = await hanne.invokes(chat, 'adaptiveCard/action', {
      action: { type: 'Action.Execute', data: {} },
    });
    assert.equal(answer.status, 200);
    assert.ok(answer.message?.includes('id-'));
  });

  it('answers 200 to what means nothing to it, and 501 to an invoke it does not know', async () => {
    const { fake } = bot;
    const [hanne] = fake.people('Hanne Kjær');
    const chat = fake.group('Chefteam', [hanne]);
    const message = await hanne.says(chat, 'hej');
    assert.equal((await hanne.reacts(message))?.status, 200);
    assert.equal((await hanne.types(chat))?.status, 200);
    await assert.rejects(hanne.invokes(chat, 'task/fetch', {}), /501/);
    assert.equal(bot.heard.length, 1);
  });
});
