import { equal, match } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Meeting } from '../../src/domain/meeting.js';
import { startBot, type Bot } from '../support/bot.js';
import type { FakeChat, FakeUser } from '../support/teams/index.js';
import { openPage } from './browser.js';
import { inBrowser } from './in-browser.js';

inBrowser('a meeting led from the side panel, before the whole bot', (opened) => {
  let bot: Bot;
  let chat: FakeChat;
  let nanna: FakeUser;

  before(async () => {
    bot = await startBot({ tabRoot: opened().root });
    const hanne = bot.teams.user('Hanne');
    nanna = bot.teams.user('Nanna');
    chat = bot.teams.meeting('Chefteam', [hanne, nanna]);
    await hanne.asks(chat, 'forum Chefteam (CT)');
    await hanne.asks(chat, 'mødeleder @Hanne');
    await hanne.asks(chat, 'punkt+ Budget (10 min)');
    await hanne.asks(chat, 'punkt+ Sommerfest');
    await bot.settled();
  });
  after(() => bot.stop());

  async function panel(person: string, locale: string): Promise<Page> {
    const { page } = await openPage(opened().browser);
    const query = new URLSearchParams({ chat: chat.id, tenant: chat.tenant.id, locale });
    await page.goto(`${bot.url}/tab/panel.html?${query.toString()}`);
    await page.getByRole('button', { name: person, exact: true }).click();
    await page.locator('header.meeting').waitFor();
    return page;
  }
  async function record(): Promise<Meeting> {
    const [forum] = await bot.records.allForums();
    const [head] = forum ? await bot.records.meetings(forum.id) : [];
    const meeting = head && (await bot.records.meeting(head.id));
    if (!meeting) throw new Error('There is no meeting');
    return meeting;
  }

  it('starts, takes up what is said in the chat, writes things down, and ends in minutes', async () => {
    const page = await panel('Hanne', 'da');
    const other = await panel('Nanna', 'en');
    equal(await other.getByRole('button', { name: 'Start meeting' }).count(), 0);
    await page.getByRole('button', { name: 'Start møde' }).click();
    await page.getByRole('button', { name: 'Næste punkt' }).click();
    await other.getByText('Now', { exact: true }).or(other.getByText(/^Now/)).first().waitFor();
    await page
      .getByRole('region', { name: 'Nu' })
      .getByText(/min tilbage/)
      .waitFor();

    await nanna.says(chat, 'Beslutning: Vi holder budgettet');
    await page.getByText('Vi holder budgettet', { exact: true }).waitFor();
    await other.getByText('Vi holder budgettet', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Opfølgning', exact: true }).click();
    const writing = page.getByRole('textbox', { name: 'Skriv ned' });
    await writing.fill('Nanna sender tallene til alle');
    await writing.press('Enter');
    await other
      .getByText(/sender tallene til alle/i)
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Slut møde' }).click();
    const gate = page.getByRole('region', { name: 'Før mødet slutter' });
    await gate.getByText(/Sommerfest/).waitFor();
    await gate.getByRole('button', { name: 'Afslut alligevel' }).click();
    await page.getByRole('heading', { name: 'Referat' }).waitFor();
    await other.getByRole('heading', { name: 'Minutes' }).waitFor();
    await other.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    await bot.settled();
    equal((await record()).state, 'ended');
    match(chat.card('Referat').text(), /Vi holder budgettet[\s\S]*sender tallene til alle/i);
  });
});
