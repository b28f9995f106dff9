import { equal, ok } from 'node:assert/strict';
import type { FrameLocator, Page } from 'playwright-core';
import { conversation, openStage, type Stage, startsAt } from '../web/pages/stage.js';
import { Tokens } from '../web/pages/tokens.js';
import { type Opened, openPage } from './browser.js';
import { changeTheme, openInTeams } from './fake-host.js';

export const inTeams = (opened: () => Opened): void => {
  let tokens: Tokens;
  let stage: Stage;
  let page: Page;
  let panel: FrameLocator;

  before(async () => {
    tokens = await Tokens.open();
    stage = await openStage(tokens.url, { root: opened().root });
  });
  after(async () => {
    await stage.close();
    tokens.close();
  });
  beforeEach(async () => {
    ({ page } = await openPage(opened().browser));
    panel = page.frameLocator('iframe');
  });
  afterEach(() => page.context().close());

  const open = (token: string, theme = 'default', locale = 'da-dk'): Promise<void> =>
    openInTeams(page, `${stage.url}/tab/panel.html`, { token, theme, locale, chat: conversation });

  it("signs in with Teams' token, in Teams' language and theme, and follows the theme", async () => {
    await open(await tokens.for('hanne', startsAt), 'dark', 'en-us');
    await panel.getByText('item 2 of 4').waitFor();
    const root = panel.locator('html');
    equal(await root.getAttribute('lang'), 'en');
    equal(await root.getAttribute('data-theme'), 'dark');
    await changeTheme(page, 'contrast');
    await panel.locator('html[data-theme=contrast]').waitFor();
    equal(await panel.getByRole('button', { name: 'Change person' }).count(), 0);
  });

  it('shows somebody outside the chat nothing of it', async () => {
    await open(await tokens.for('mallory', startsAt));
    await panel.getByText('Kun de, der er med i chatten').waitFor();
    ok(!(await panel.locator('body').innerText()).includes('Fokus'));
  });

  it('says so when the token is not good', async () => {
    await open(await tokens.for('hanne', startsAt, { aud: 'another' }));
    await panel.getByText('Teams kunne ikke bekræfte, hvem du er').waitFor();
  });

  it('sends whoever opens it by itself to Teams', async () => {
    await page.goto(`${stage.url}/tab/panel.html?chat=${conversation}`);
    await page.getByText('Åbn siden i Microsoft Teams').waitFor();
  });
};
