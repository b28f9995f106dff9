import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
const quiet = [
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
];

/** Whether there is a browser to look at the page with; Debian's package is "chromium". */
export const hasBrowser = existsSync(executablePath);

/** A browser, and the built page to look at. */
export interface Opened {
  browser: Browser;
  root: string;
}

/** Headless Chromium. Pages of Teams may frame pages of this machine, which a browser asks about otherwise. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      ...quiet.map((name) => `--${name}`),
      '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
    ],
  });

/** A page as wide as the side panel, with everything that goes wrong in it written down. */
export async function openPage(browser: Browser): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'da-DK' });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  return { page, wrong };
}

/** From now on no time passes in the page, whose clock is the test's: it does nothing by itself, only what it is told. */
export const standsStill = async (page: Page): Promise<void> =>
  page.clock.pauseAt(await page.evaluate<number>('Date.now() + 5000'));

/** Resolves when the page begins to be told what changes; to be asked for before it does. */
export const listening = (page: Page): Promise<unknown> =>
  page.waitForResponse((answer) => answer.url().includes('/live') && answer.ok());
