import { deepEqual, equal } from 'node:assert/strict';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { PageDeps } from '../../src/web/pages/page-routes.js';
import { tenant } from '../support/records.js';
import { fillMine } from '../web/pages/mine-record.js';
import { openStage, type Stage, startsAt } from '../web/pages/stage.js';
import { appId, Tokens } from '../web/pages/tokens.js';
import { type Opened, openPage } from './browser.js';
import { changeTheme, openInTeams } from './fake-host.js';
import { violationsOf } from './violations.js';

const privacyUrl = 'https://example.dk/privatliv';
const config: PageDeps['config'] = {
  app: { id: appId } as NonNullable<PageDeps['config']['app']>,
  publicUrl: 'https://bot.example.dk',
  tenants: [tenant],
  privacyUrl,
};

export const mineInTeams = (opened: () => Opened): void => {
  let tokens: Tokens;
  let stage: Stage;
  let page: Page;
  let tab: FrameLocator;

  before(async () => (tokens = await Tokens.open()));
  after(() => tokens.close());
  beforeEach(async () => {
    stage = await openStage(tokens.url, { root: opened().root, config });
    await fillMine(stage.records);
    ({ page } = await openPage(opened().browser));
    tab = page.frameLocator('iframe');
  });
  afterEach(async () => {
    await page.context().close();
    await stage.close();
  });

  const open = async (person: string, theme = 'default', locale = 'da-dk'): Promise<void> => {
    const token = await tokens.for(person, startsAt);
    await openInTeams(page, `${stage.url}/tab/mine.html`, { token, theme, locale, chat: '' });
  };
  const frame = (): Frame => {
    const [, inner] = page.frames();
    if (!inner) throw new Error('Teams shows the page in a frame');
    return inner;
  };

  it('is in the language of Teams, and acts and is told in it', async () => {
    await open('hanne', 'dark', 'en-us');
    await tab.getByRole('heading', { name: 'My follow-ups' }).waitFor();
    await tab.getByText('5 waiting for your answer · 1 overdue · 1 this week').waitFor();
    await tab.getByRole('button', { name: 'More …, BF-1' }).click();
    await tab.getByRole('button', { name: 'Working on it', exact: true }).click();
    await tab
      .locator('[data-line="BF-1"]')
      .getByText(/in progress/i)
      .waitFor();
    await tab.getByRole('tab', { name: 'Settings' }).click();
    await tab.getByLabel('Light').check();
    await tab.locator('#notice').getByText('reminders are now set to “light”').waitFor();
    equal(await tab.getByRole('link', { name: 'Read about privacy' }).getAttribute('href'), privacyUrl);
    equal(await tab.getByRole('button', { name: 'Change person' }).count(), 0);
  });

  it('tells somebody whom nobody knows what to do', async () => {
    await open('mallory');
    await tab.getByText('Tovholder kender dig ikke endnu.').waitFor();
  });

  for (const theme of ['default', 'dark', 'contrast']) {
    it(`keeps nothing from anybody in the theme ${theme}, with everything open`, async () => {
      await open('hanne', 'default');
      await tab.getByRole('heading', { name: 'Over fristen' }).waitFor();
      await changeTheme(page, theme);
      await tab.locator(`html[data-theme=${theme}]`).waitFor();
      deepEqual(await violationsOf(frame()), []);
      for (const panel of ['Færdig, BF-1', 'Udskyd …, BF-1', 'Mere …, BF-1', 'Kommentér … Børneforum']) {
        await tab.getByRole('button', { name: panel }).click();
        await tab.locator('.panel').waitFor();
        deepEqual(await violationsOf(frame()), [], panel);
      }
      await tab.getByRole('tab', { name: 'Indstillinger' }).click();
      await tab.getByRole('button', { name: 'Slå til' }).click();
      await tab.getByLabel('Adressen på din kalender').waitFor();
      deepEqual(await violationsOf(frame()), []);
    });
  }
};
