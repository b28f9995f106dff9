import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from './browser.js';
import { builtTab } from './built.js';
import { forumActing } from './forum/acting.js';
import { forumFinding } from './forum/finding.js';
import { forumForEveryone } from './forum/for-everyone.js';
import { forumInTeams } from './forum/in-teams.js';
import { forumWalking } from './forum/walking.js';

describe('the forum page in a browser', function () {
  this.timeout(60_000);
  let built: Awaited<ReturnType<typeof builtTab>>;
  let browser: Browser | null = null;

  before(async function () {
    if (!hasBrowser) {
      console.log('      /usr/bin/chromium is missing: the forum page is not looked at');
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
  describe('from part to part', () => forumWalking(opened));
  describe('finding', () => forumFinding(opened));
  describe('doing', () => forumActing(opened));
  describe('for everyone', () => forumForEveryone(opened));
  describe('in Teams', () => forumInTeams(opened));
});
