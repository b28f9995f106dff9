import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { audit } from '../../scripts/drawing/audit.js';
import { hostConfig } from '../../scripts/drawing/host-config.js';
import { page } from '../../scripts/drawing/page.js';
import { renderReply } from '../../src/render/index.js';
import { samples } from '../support/samples/index.js';
import { pages, zone } from '../support/views.js';
import { hasBrowser, openBrowser } from '../tab/browser.js';

const library = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

describe('every card can be used by everybody', function () {
  this.timeout(120_000);
  let browser: Browser | null = null;

  before(async function () {
    if (!hasBrowser) {
      console.log('      /usr/bin/chromium is missing: contrast and keyboard order are not looked at');
      this.skip();
    }
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const { locale, theme, width } of [
    { locale: 'da', theme: 'light', width: 680 },
    { locale: 'en', theme: 'dark', width: 375 },
  ] as const) {
    it(`has contrast, names and an order to tab in: ${locale}, ${theme}, ${String(width)} wide`, async () => {
      assert.ok(browser);
      const drawn = await Promise.all(
        samples(locale).map(async ({ name, reply }) => {
          const rendered = await renderReply(reply, { locale, zone, pages });
          assert.ok('card' in rendered);
          return [name, rendered.card];
        }),
      );
      const tab = await browser.newPage({ viewport: { width, height: 900 } });
      await tab.setContent(page(theme, width, readFileSync(library, 'utf8')));
      await tab.evaluate(`draw(...${JSON.stringify([drawn, hostConfig(theme)])})`);
      assert.deepEqual(await audit(tab), []);
      await tab.close();
    });
  }
});
