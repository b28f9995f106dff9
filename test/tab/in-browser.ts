import { hasBrowser, openBrowser, type Opened } from './browser.js';
import { builtTab } from './built.js';

/** Tests with a browser and the built pages, which are opened before them; pending where there is no Chromium. */
export function inBrowser(title: string, tests: (opened: () => Opened) => void): void {
  if (!hasBrowser) {
    describe.skip(`${title} (/usr/bin/chromium is missing)`, () => tests(notOpen));
    return;
  }
  describe(title, () => {
    let opened: Opened | null = null;
    let close: () => Promise<void> = () => Promise.resolve();

    before(async () => {
      const [built, browser] = await Promise.all([builtTab(), openBrowser()]);
      opened = { browser, root: built.root };
      close = async () => {
        await browser.close();
        built.remove();
      };
    });
    after(() => close());

    tests(() => opened ?? notOpen());
  });
}

function notOpen(): never {
  throw new Error('The browser is not open');
}
