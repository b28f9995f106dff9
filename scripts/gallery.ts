// Draws every sample card in both languages, light, dark and on a phone, and looks for what some people
// can't use in them: `npm run gallery [-- FOLDER]`.
// `--data` writes the sample data beside the templates instead: cards/<card>.data.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { locales, type Locale } from '../src/domain/locale.js';
import { cards } from '../src/render/cards/index.js';
import { dataOf } from '../src/render/draw-card.js';
import { fits } from '../src/render/fit.js';
import { renderReply } from '../src/render/index.js';
import { samples } from '../test/support/samples/index.js';
import { zone } from '../test/support/views.js';
import { hasBrowser, openBrowser } from '../test/tab/browser.js';
import { audit } from './drawing/audit.js';
import { hostConfig, type Theme } from './drawing/host-config.js';
import { indexPage, page, type Picture } from './drawing/page.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const library = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);
const browserLocale: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };
const looks: { look: string; theme: Theme; width: number }[] = [
  { look: 'light', theme: 'light', width: 680 },
  { look: 'dark', theme: 'dark', width: 680 },
  { look: 'phone', theme: 'light', width: 375 },
];

function writeData(): void {
  for (const { name, reply } of samples('da')) {
    if (!(name in cards)) continue;
    const data = dataOf(cards, reply, { locale: 'da', zone }, fits[0]);
    writeFileSync(join(root, 'cards', `${name}.data.json`), `${JSON.stringify(data, null, 2)}\n`);
  }
}

type Look = (typeof looks)[number];
type Drawn = [name: string, card: object];

async function cardsIn(locale: Locale): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const { name, reply } of samples(locale)) {
    const rendered = await renderReply(reply, { locale, zone });
    if ('card' in rendered) drawn.push([name, rendered.card]);
  }
  return drawn;
}

const show = (tab: Page, cards: readonly Drawn[], theme: Theme): Promise<unknown> =>
  tab.evaluate(`draw(...${JSON.stringify([cards, hostConfig(theme)])})`);

/** Each card as it comes, and once with each of its parts unfolded. */
async function shoot(
  tab: Page,
  drawn: readonly Drawn[],
  { look, theme, width }: Look,
  save: (name: string, look: string, png: Buffer) => void,
): Promise<void> {
  const camera = await tab.context().newCDPSession(tab);
  const shot = async (name: string): Promise<void> => {
    const height = Number(await tab.evaluate('document.getElementById("frame").offsetHeight'));
    const { data } = await camera.send('Page.captureScreenshot', {
      clip: { x: 0, y: 0, width, height, scale: 1 },
      captureBeyondViewport: true,
      optimizeForSpeed: true,
    });
    save(name, look, Buffer.from(data, 'base64'));
  };
  const seen = new Set<string>();
  for (const [name, card] of drawn) {
    await show(tab, [[name, card]], theme);
    await shot(name);
    const parts = tab.locator('button[aria-expanded]');
    for (const [i, title] of (await parts.allTextContents()).entries()) {
      const part = `${name.split('-')[0] ?? name} ${title}`;
      if (seen.has(part)) continue;
      seen.add(part);
      await tab.evaluate(`document.querySelectorAll('button[aria-expanded]')[${String(i)}].click()`);
      await shot(`${name}-unfolded${i === 0 ? '' : `-${String(i + 1)}`}`);
    }
  }
}

async function draw(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  const faults: string[] = [];
  const inLanguage = async (locale: Locale): Promise<void> => {
    const drawn = await cardsIn(locale);
    // Fields for days are written the way of the browser's language, not of the page's.
    const browser = await openBrowser([`--lang=${browserLocale[locale]}`]);
    const save = (name: string, look: string, png: Buffer): void => {
      const file = `${name}.${locale}.${look}.png`;
      writeFileSync(join(folder, file), png);
      pictures.push({ name, locale, look, file });
    };
    try {
      for (const look of looks) {
        const viewport = { width: look.width, height: 900 };
        const tab = await browser.newPage({
          viewport,
          deviceScaleFactor: 1.5,
          locale: browserLocale[locale],
        });
        await tab.setContent(page(look.theme, look.width, library));
        await shoot(tab, drawn, look, save);
        await show(tab, drawn, look.theme);
        faults.push(...(await audit(tab)).map((fault) => `${locale}, ${look.look}: ${fault}`));
        await tab.close();
      }
    } finally {
      await browser.close();
    }
  };
  await Promise.all(locales.map(inLanguage));
  const names = (await cardsIn('da')).map(([name]) => name);
  const place = ({ name }: Picture): number => names.indexOf(name.replace(/-unfolded.*$/, ''));
  pictures.sort((a, b) => place(a) - place(b) || a.name.length - b.name.length);
  writeFileSync(join(folder, 'index.html'), indexPage(pictures));
  console.log(`${String(pictures.length)} pictures, see ${join(folder, 'index.html')}`);
  if (faults.length === 0) return;
  console.error(`Not everybody can use these:\n${faults.join('\n')}`);
  process.exitCode = 1;
}

const given = process.argv.slice(2);
if (given.includes('--data')) {
  writeData();
} else if (hasBrowser) {
  await draw(given[0] ?? join(root, 'gallery'));
} else {
  console.error(
    `The gallery needs Chromium at /usr/bin/chromium (Debian: apt-get install chromium fonts-noto-core).`,
  );
  process.exitCode = 1;
}
