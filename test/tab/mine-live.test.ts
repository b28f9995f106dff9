import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { startBot, type Bot } from '../support/bot.js';
import type { FakeChat, FakeUser } from '../support/teams/index.js';
import { listening, openPage, standsStill } from './browser.js';
import { inBrowser } from './in-browser.js';

inBrowser('the personal page while it is looked at, before the whole bot', (opened) => {
  let bot: Bot;
  let chat: FakeChat;
  let hanne: FakeUser;
  let nanna: FakeUser;
  let page: Page;

  before(async () => {
    bot = await startBot({ tabRoot: opened().root });
    hanne = bot.teams.user('Hanne');
    nanna = bot.teams.user('Nanna');
    chat = bot.teams.group('Chefteam', [hanne, nanna]);
    await hanne.asks(chat, 'forum Chefteam (CT)');
    await hanne.asks(chat, 'start møde');
    await bot.settled();
    ({ page } = await openPage(opened().browser));
    await page.clock.install();
    const listens = listening(page);
    await page.goto(`${bot.url}/tab/mine.html?${new URLSearchParams({ tenant: chat.tenant.id }).toString()}`);
    await page.getByRole('button', { name: 'Hanne', exact: true }).click();
    await page.getByText('Du har ingen åbne opfølgninger.').waitFor();
    await listens;
  });
  after(() => bot.stop());

  it('is told what somebody is given in a chat, and does not wait until it asks again', async () => {
    await standsStill(page);
    for (const what of ['busserne', 'stolene', 'lamperne']) {
      await nanna.says(chat, `Opgave: Hanne bestiller ${what}`);
      await page.getByText(`bestiller ${what}`).first().waitFor();
    }
    await page.clock.resume();
  });

  it('finishes what then is done for everybody', async () => {
    const line = page.locator('.undated [data-line]').first();
    const label = (await line.getAttribute('data-line')) ?? '';
    await line.getByRole('button', { name: 'Færdig' }).click();
    await page.keyboard.press('Enter');
    await page.locator(`.undated [data-line="${label}"]`).waitFor({ state: 'detached' });
    const forums = (await bot.records.allForums()).map(({ id }) => id);
    const [found] = await bot.records.find({ forums, number: Number(label.split('-')[1]) });
    ok(found?.entry.type === 'followUp');
    equal(found.entry.state, 'done');
    equal(found.entry.history.at(-1)?.by?.name, 'Hanne');
    await page.getByRole('button', { name: `Genåbn, ${label}` }).waitFor();
  });
});
