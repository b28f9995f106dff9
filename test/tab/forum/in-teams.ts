import { equal, ok } from 'node:assert/strict';
import type { FrameLocator, Page } from 'playwright-core';
import { fillForum } from '../../web/pages/forum-store.js';
import { conversation, openStage, secret, type Stage, startsAt } from '../../web/pages/stage.js';
import { Tokens } from '../../web/pages/tokens.js';
import { type Opened, openPage } from '../browser.js';
import { changeTheme, openInTeams } from '../fake-host.js';

export const forumInTeams = (opened: () => Opened): void => {
  let tokens: Tokens;
  let stage: Stage;
  let page: Page;
  let tab: FrameLocator;

  before(async () => {
    tokens = await Tokens.open();
    stage = await openStage(tokens.url, { root: opened().root });
    await fillForum(stage.records);
  });
  after(async () => {
    await stage.close();
    tokens.close();
  });
  beforeEach(async () => {
    ({ page } = await openPage(opened().browser));
    tab = page.frameLocator('iframe');
  });
  afterEach(() => page.context().close());

  const open = (token: string, hash = '', theme = 'default', locale = 'da-dk'): Promise<void> =>
    openInTeams(page, `${stage.url}/tab/forum.html${hash}`, { token, theme, locale, chat: conversation });

  it("signs in with Teams' token, in Teams' language and theme, and follows the theme", async () => {
    await open(await tokens.for('hanne', startsAt), '#overview', 'dark', 'en-us');
    await tab.getByText('without a date').waitFor();
    equal(await tab.locator('html').getAttribute('data-theme'), 'dark');
    const picture = tab.locator('.burn-up img');
    const dark = await picture.getAttribute('src');
    await changeTheme(page, 'contrast');
    await tab.locator('html[data-theme=contrast]').waitFor();
    await tab.locator(`.burn-up img:not([src=${JSON.stringify(dark)}])`).waitFor();
  });

  it('shows somebody outside the chat nothing of it', async () => {
    await open(await tokens.for('mallory', startsAt), '#decisions');
    await tab.getByText('Kun de, der er med i chatten').waitFor();
    ok(!(await tab.locator('body').innerText()).includes('Screening'));
  });

  it('shows what is closed to the one who is entitled, and to nobody else', async () => {
    await open(await tokens.for('nanna', startsAt), '#decisions');
    await tab.getByText(`${secret} besluttet`).waitFor();
    await open(await tokens.for('bo', startsAt), '#decisions');
    await tab.getByText('80 beslutninger').waitFor();
    ok(!(await tab.locator('body').innerText()).includes(secret));
  });

  it('goes when the reader leaves the chat', async () => {
    await page.clock.install();
    await open(await tokens.for('hanne', startsAt), '#decisions');
    await tab.getByText('80 beslutninger').waitFor();
    stage.roster.members = [];
    await stage.clock.advance(6 * 60_000);
    await page.clock.runFor(20_000);
    await tab.getByText('Kun de, der er med i chatten').waitFor();
    equal(await tab.getByText('Screeningsværktøjet').count(), 0);
  });
};
