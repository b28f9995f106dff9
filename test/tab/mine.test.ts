import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from './browser.js';
import { builtTab } from './built.js';
import { mineActing } from './mine-acting.js';
import { mineInTeams } from './mine-in-teams.js';
import { mineSettings } from './mine-settings.js';

describe('the personal page in a browser', function () {
  this.timeout(30_000);
  let built: Awaited<ReturnType<typeof builtTab>>;
  let browser: Browser | null = null;

  before(async function () {
    if (!hasBrowser) {
      console.log('      /usr/bin/chromium is missing: the personal page is not looked at');
      this.skip();
    }
    [built, browser] = await Promise.all([builtTab(), openBrowser()]);
  });
  after(async () => {
    if (!browser) return;
    await browser.close();
    built.remove();
  });

  const opened = (): { browser: Browser; root: string } => {
    if (!browser) throw new Error('The browser is not open');
    return { browser, root: built.root };
  };
  describe('what is mine', () => mineActing(opened));
  describe('settings', () => mineSettings(opened));
  describe('in Teams', () => mineInTeams(opened));
});
