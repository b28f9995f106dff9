import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from './browser.js';
import { builtTab } from './built.js';
import { byItself } from './by-itself.js';
import { inTeams } from './in-teams.js';
import { panelAccessible } from './panel-accessible.js';
import { panelActs } from './panel-acts.js';
import { panelWriting } from './panel-writing.js';

describe('the side panel in a browser', function () {
  this.timeout(30_000);
  let built: Awaited<ReturnType<typeof builtTab>>;
  let browser: Browser | null = null;

  before(async function () {
    if (!hasBrowser) {
      console.log('      /usr/bin/chromium is missing: the side panel is not looked at');
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
  describe('by itself', () => byItself(opened));
  describe('acting in it', () => panelActs(opened));
  describe('writing in it', () => panelWriting(opened));
  describe('for everybody', () => panelAccessible(opened));
  describe('in Teams', () => inTeams(opened));
});
