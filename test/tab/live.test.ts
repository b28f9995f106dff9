import type { Page } from 'playwright-core';
import { startBot, type Bot } from '../support/bot.js';
import type { FakeChat, FakeUser } from '../support/teams/index.js';
import { listening, openPage, standsStill } from './browser.js';
import { inBrowser } from './in-browser.js';

inBrowser('a page that is being looked at, before the whole bot', (opened) => {
  let bot: Bot;
  let chat: FakeChat;
  let nanna: FakeUser;
  let page: Page;

  before(async () => {
    bot = await startBot({ tabRoot: opened().root });
    const hanne = bot.teams.user('Hanne');
    nanna = bot.teams.user('Nanna');
    chat = bot.teams.group('Chefteam', [hanne, nanna]);
    await hanne.asks(chat, 'forum Chefteam (CT)');
    await hanne.asks(chat, 'start møde');
    await bot.settled();
    ({ page } = await openPage(opened().browser));
    await page.clock.install();
    const listens = listening(page);
    const query = new URLSearchParams({ chat: chat.id, tenant: chat.tenant.id });
    await page.goto(`${bot.url}/tab/panel.html?${query.toString()}`);
    await page.getByRole('button', { name: 'Hanne', exact: true }).click();
    await page.locator('header.meeting').waitFor();
    await listens;
  });
  after(() => bot.stop());

  it('is told what was written in the chat, and does not wait until it asks again', async () => {
    await standsStill(page);
    for (const what of ['kaffe', 'stole', 'lamper']) {
      await nanna.says(chat, `Beslutning: Vi køber ${what}`);
      await page.getByText(`Vi køber ${what}`).first().waitFor();
    }
    await page.clock.resume();
  });

  it('stops listening while nobody looks, and has missed nothing when somebody does again', async () => {
    const left = page.waitForEvent('requestfailed', (request) => request.url().includes('/live'));
    await looksAt(page, false);
    await left;
    await nanna.says(chat, 'Beslutning: Vi køber gardiner');
    await looksAt(page, true);
    await page.getByText('Vi køber gardiner').first().waitFor();
  });

  it('asks from time to time where streams do not come through, and listens again when they do', async () => {
    await looksAt(page, false);
    await page.route('**/api/pages/live**', (route) => route.abort());
    await looksAt(page, true);
    await nanna.says(chat, 'Beslutning: Vi køber planter');
    await page.getByText('Vi køber planter').first().waitFor();
    await page.unroute('**/api/pages/live**');
    const listens = listening(page);
    await looksAt(page, false);
    await looksAt(page, true);
    await listens;
    await standsStill(page);
    await nanna.says(chat, 'Beslutning: Vi køber billeder');
    await page.getByText('Vi køber billeder').first().waitFor();
  });
});

/** Whether anybody sees the page: browsers without windows always say so. */
const looksAt = (page: Page, seen: boolean): Promise<void> =>
  page.evaluate(`Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    value: ${JSON.stringify(seen ? 'visible' : 'hidden')},
  });
  document.dispatchEvent(new Event('visibilitychange'));`);
