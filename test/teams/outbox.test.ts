import assert from 'node:assert/strict';
import { nothing } from '../../src/commands/incoming.js';
import { Gate } from '../../src/reminders/gate.js';
import { say } from '../../src/domain/view/reply.js';
import type { FakeChat, FakeUser } from '../support/teams/index.js';
import { sampleChat, samplePerson } from '../support/records.js';
import { startBot, type Bot } from './support/bot.js';

const view = { lines: [], people: [], back: null, now: '2026-11-27T08:00:00.000Z' };
const ping = { write: () => Promise.resolve(view), places: new Gate(8) };

describe('what goes out', () => {
  let bot: Bot;
  let hanne: FakeUser;
  let mikkel: FakeUser;
  let chat: FakeChat;
  let chatId: string;
  const idOf = (user: FakeUser): string => `${user.tenant.id}/${user.entraId ?? ''}`;

  beforeEach(async () => {
    bot = await startBot();
    [hanne, mikkel] = bot.fake.people('Hanne Kjær', 'Mikkel Bro');
    chat = bot.fake.group('Chefteam', [hanne, mikkel]);
    chatId = `${chat.tenant.id}/${chat.id}`;
    bot.answers(() => ({ ...nothing, replies: [say('no-agenda', {})] }));
  });
  afterEach(() => bot.stop());

  const remember = async (user: FakeUser): Promise<void> => {
    const known = samplePerson(user.name, {
      id: idOf(user),
      tenant: user.tenant.id,
      teamsId: user.id,
      entraId: user.entraId,
    });
    await bot.records.changePerson(idOf(user), () => known);
  };
  const reachOf = async (user: FakeUser) => (await bot.records.person(idOf(user)))?.reach;

  it('is one attempt for each call: the pipeline of botbuilder does not try again by itself', async () => {
    const failing = bot.fake.fails('ServiceError', { in: chat });
    await hanne.asks(chat, 'dagsorden');
    await bot.fake.settled();
    assert.equal(failing.met, 1);
    assert.ok(bot.logged.some(({ event, data }) => event === 'outgoing.dead' && data?.reason === 'gave-up'));
  });

  it('is sent again after a 429, when Teams says', async () => {
    const failing = bot.fake.fails({ throttled: 0 }, { in: chat, times: 2 });
    await hanne.asks(chat, 'dagsorden');
    await bot.fake.settled();
    assert.equal(failing.met, 2);
    assert.equal(chat.texts().length, 1);
  });

  for (const refusal of [
    'BotNotInConversationRoster',
    'MessageWritesBlocked',
    'BotDisabledByAdmin',
  ] as const) {
    it(`is written on the chat when it is refused for good: ${refusal}`, async () => {
      await bot.records.changeChat(chatId, () => sampleChat(chat.id, { id: chatId, tenant: chat.tenant.id }));
      bot.fake.fails(refusal, { in: chat });
      await hanne.asks(chat, 'dagsorden');
      await bot.fake.settled();
      assert.ok((await bot.records.chat(chatId))?.gone);
    });
  }

  it('as a reminder reaches a person in a personal chat made for it, once, and shows that they can be reached', async () => {
    await remember(hanne);
    await hanne.says(chat, 'hej');
    const first = await bot.teams.notifier.ping(idOf(hanne), ping);
    assert.ok(first.ok && first.activity);
    assert.ok((await bot.teams.notifier.ping(idOf(hanne), ping)).ok);
    assert.equal(bot.fake.personal(hanne).cards().length, 2);
    assert.equal((await reachOf(hanne))?.state, 'reachable');
    assert.equal(bot.fake.sent.all.filter(({ path }) => /conversations\/?$/.test(path)).length, 1);
  });

  it('as a reminder to somebody without the bot is refused with the reason, and not tried again', async () => {
    mikkel.installed = false;
    await remember(mikkel);
    await hanne.says(chat, 'hej');
    const delivery = await bot.teams.notifier.ping(idOf(mikkel), ping);
    assert.equal(delivery.ok, false);
    assert.equal((await reachOf(mikkel))?.state, 'unreachable');
    const before = bot.fake.sent.all.length;
    assert.deepEqual(await bot.teams.notifier.ping(idOf(mikkel), ping), delivery);
    assert.equal(bot.fake.sent.all.length, before);
  });

  it('to somebody the record does not know goes by the Entra id, as long as the tenant is known', async () => {
    assert.deepEqual(await bot.teams.notifier.ping(idOf(mikkel), ping), {
      ok: false,
      reason: 'not-installed',
    });
    await hanne.says(chat, 'hej');
    assert.equal((await bot.teams.notifier.ping(idOf(mikkel), ping)).ok, true);
  });

  it('never leaves for a stored service URL beyond the allowed', async () => {
    const conversation = { conversation: 'a:x', serviceUrl: 'https://evil.example/', bot: '28:bot' };
    await bot.records.changePerson(idOf(hanne), () =>
      samplePerson('Hanne', { id: idOf(hanne), conversation }),
    );
    assert.deepEqual(await bot.teams.notifier.ping(idOf(hanne), ping), { ok: false, reason: 'bad-request' });
    assert.equal((await reachOf(hanne))?.state, 'unknown');
  });

  it('reads the members of a chat, without the bot', async () => {
    await hanne.says(chat, 'hej');
    const read = await bot.teams.directory.members(chatId);
    assert.ok(read.ok);
    assert.deepEqual(
      read.members.map(({ id, name, role }) => [id, name, role]),
      [
        [idOf(hanne), 'Hanne Kjær', 'member'],
        [idOf(mikkel), 'Mikkel Bro', 'member'],
      ],
    );
  });

  it('reads a roster of several pages whole', async () => {
    const many = Array.from({ length: 450 }, (_, i) => bot.fake.user(`Person ${i}`));
    const big = bot.fake.group('Alle', [hanne, ...many]);
    await hanne.says(big, 'hej');
    const read = await bot.teams.directory.members(`${big.tenant.id}/${big.id}`);
    assert.equal(read.ok && read.members.length, 451);
  });

  it('says why a roster cannot be read', async () => {
    assert.deepEqual(await bot.teams.directory.members('nobody/nowhere'), {
      ok: false,
      reason: 'conversation-gone',
    });
    await hanne.says(chat, 'hej');
    bot.fake.fails('BotNotInConversationRoster', { in: chat });
    assert.deepEqual(await bot.teams.directory.members(chatId), { ok: false, reason: 'not-in-roster' });
  });

  it('learns who the mentioned are before the handler is asked', async () => {
    bot.answers(() => nothing);
    await hanne.says(chat, 'Opgave: @Mikkel Bro skriver');
    const [heard] = bot.heard;
    assert.deepEqual(heard?.kind === 'message' && heard.mentions.map(({ person }) => person), [
      { id: idOf(mikkel), name: 'Mikkel Bro' },
    ]);
    const asked = bot.fake.sent.all.length;
    await hanne.says(chat, 'Opgave: @Mikkel Bro skriver igen');
    assert.equal(bot.fake.sent.all.length, asked);
  });

  it('is dropped when stopping takes too long', async () => {
    bot.fake.fails({ throttled: 3600 }, { in: chat });
    await hanne.asks(chat, 'dagsorden');
    await bot.teams.stop(20);
    assert.equal(chat.texts().length, 0);
  });
});
