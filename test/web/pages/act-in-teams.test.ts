import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Bot, startBot } from '../../support/bot.js';
import { FakeClock } from '../../support/clock.js';
import type { FakeChat, FakeUser } from '../../support/teams/index.js';
import { openLive } from './live-reader.js';

/** The whole bot: what is done on a page is seen in Teams, and on the other pages. */
describe('what was done on a page', () => {
  let bot: Bot;
  let clock: FakeClock;
  let chat: FakeChat;
  let hanne: FakeUser;
  let nanna: FakeUser;

  beforeEach(async () => {
    clock = new FakeClock();
    bot = await startBot({ clock });
    [hanne, nanna] = bot.teams.people('Hanne Holm', 'Nanna Lund');
    chat = bot.teams.group('Chefteam', [hanne, nanna]);
    await hanne.asks(chat, 'forum Chefteam (CT)');
    await hanne.asks(chat, 'start møde');
    await hanne.says(chat, 'Opgave: Nanna bestiller frugt inden fredag');
    await bot.settled();
  });
  afterEach(() => bot.stop());

  const signedIn = async (user: FakeUser): Promise<Record<string, string>> => {
    const tenant = chat.tenant.id;
    const all = await fetch(`${bot.url}/api/pages/people?tenant=${tenant}`);
    const people = (await all.json()) as { id: string; name: string }[];
    const person = people.find(({ name }) => name === user.name)?.id ?? '';
    const entered = await fetch(
      `${bot.url}/api/pages/session?${new URLSearchParams({ person, tenant }).toString()}`,
      { method: 'POST', headers: { origin: bot.url } },
    );
    return { origin: bot.url, cookie: (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
  };
  let keys = 0;
  const act = async (
    user: FakeUser,
    what: object,
    here = true,
  ): Promise<{ said: string[]; done: boolean }> => {
    const query = here ? `?${new URLSearchParams({ chat: chat.id }).toString()}` : '';
    const answer = await fetch(`${bot.url}/api/pages/act${query}`, {
      method: 'POST',
      headers: { ...(await signedIn(user)), 'content-type': 'application/json' },
      body: JSON.stringify({ key: `a key of its own ${++keys}`, ...what }),
    });
    equal(answer.status, 200);
    return (await answer.json()) as { said: string[]; done: boolean };
  };
  const followUp = async () => {
    const [forum] = await bot.records.forums(chat.tenant.id);
    const [found] = await bot.records.find({ forums: [forum?.id ?? ''], type: 'followUp' });
    if (!found) throw new Error('Nothing was captured');
    return found;
  };

  it('shows on the cards of the chat, without a word in it', async () => {
    const posts = chat.posts.length;
    equal((await act(nanna, { text: 'punkt+ Sommerfest' })).done, true);
    await bot.settled();
    ok(chat.card('Dagsorden').says('Sommerfest'), chat.read());
    equal(chat.posts.length, posts);
  });

  it('is the same as a press of a button, in its history too', async () => {
    const { ref } = await followUp();
    const press = { verb: 'done', forum: ref.forum, number: ref.number };
    deepEqual((await act(nanna, { press }, false)).done, true);
    const { entry } = await followUp();
    equal(entry.type === 'followUp' && entry.state, 'done');
    equal(entry.history.at(-1)?.by?.name, 'Nanna Lund');
  });

  it('reaches others in personal chat, as it would from there', async () => {
    await nanna.installs(bot.teams.personal(nanna));
    await bot.settled();
    const { ref } = await followUp();
    const [forum] = await bot.records.forums(chat.tenant.id);
    const to = (await bot.records.chat(forum?.chats[0] ?? ''))?.members.find(
      ({ name }) => name === 'Hanne Holm',
    );
    const press = { verb: 'hand-over', forum: ref.forum, number: ref.number, to: to?.id };
    const acted = await act(nanna, { press }, false);
    equal(acted.done, true, acted.said.join());
    await bot.app.tick();
    await bot.settled();
    ok(bot.teams.personal(hanne).read().includes('frugt'), bot.teams.personal(hanne).read());
  });

  it('is told to the other pages that show it', async () => {
    const headers = await signedIn(hanne);
    const here = await openLive(`${bot.url}/api/pages/live?chat=${encodeURIComponent(chat.id)}`, headers);
    const own = await openLive(`${bot.url}/api/pages/live`, headers);
    await act(nanna, { text: 'punkt+ Sommerfest' });
    await clock.advance(300);
    await Promise.all([here.told(1), own.told(1)]);
    here.close();
    own.close();
  });

  it('is durable before it is answered: a restart has it', async () => {
    await act(nanna, { text: 'punkt+ Sommerfest' });
    await bot.restart();
    const [meeting] = await bot.records.openMeetings();
    const items = (await bot.records.meeting(meeting?.id ?? ''))?.items.map(({ title }) => title);
    deepEqual(items, ['Sommerfest']);
  });
});
