// Draws every sample card in both languages, light, dark and on a phone, and looks for what some people
// can't use in them: `npm run gallery [-- FOLDER]`.
// `--pictures` draws the README's pictures of cards instead, and
// `--data` writes the sample data beside the templates: cards/<card>.data.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { locales, type Locale } from '../src/domain/locale.js';
import { cards } from '../src/render/cards/index.js';
import { dataOf } from '../src/render/draw-card.js';
import { fits } from '../src/render/fit.js';
import { renderReply } from '../src/render/index.js';
import { samples } from '../test/support/samples/index.js';
import { pages, zone } from '../test/support/views.js';
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
const looks = [
  { look: 'light', theme: 'light', width: 680 },
  { look: 'dark', theme: 'dark', width: 680 },
  { look: 'phone', theme: 'light', width: 375 },
] as const satisfies { look: string; theme: Theme; width: number }[];

function writeData(): void {
  for (const { name, reply } of samples('da')) {
    if (!(name in cards)) continue;
    const data = dataOf(cards, reply, { locale: 'da', zone, pages }, fits[0]);
    writeFileSync(join(root, 'cards', `${name}.data.json`), `${JSON.stringify(data, null, 2)}\n`);
  }
}

type Look = (typeof looks)[number];
type Drawn = [name: string, card: object];

async function cardsIn(locale: Locale): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const { name, reply } of samples(locale)) {
    const rendered = await renderReply(reply, { locale, zone, pages });
    if ('card' in rendered) drawn.push([name, rendered.card]);
  }
  return drawn;
}

const show = (tab: Page, cards: readonly Drawn[], theme: Theme): Promise<unknown> =>
  tab.evaluate(`draw(...${JSON.stringify([cards, hostConfig(theme)])})`);

/** Takes pictures of what is drawn, or of its last so many pixels. */
async function camera(
  tab: Page,
  width: number,
  hurried: boolean,
): Promise<(last?: number) => Promise<Buffer>> {
  const session = await tab.context().newCDPSession(tab);
  return async (last) => {
    const all = Number(await tab.evaluate('document.getElementById("frame").offsetHeight'));
    const height = last ?? all;
    const { data } = await session.send('Page.captureScreenshot', {
      clip: { x: 0, y: all - height, width, height, scale: 1 },
      captureBeyondViewport: true,
      optimizeForSpeed: hurried,
    });
    return Buffer.from(data, 'base64');
  };
}

const tabFor = async (browser: Browser, { width, theme }: Look, locale: Locale): Promise<Page> => {
  const viewport = { width, height: 900 };
  const tab = await browser.newPage({ viewport, deviceScaleFactor: 1.5, locale: browserLocale[locale] });
  await tab.setContent(page(theme, width, library));
  return tab;
};

/** Each card as it comes, and once with each of its parts unfolded. */
async function shoot(
  tab: Page,
  drawn: readonly Drawn[],
  { look, theme, width }: Look,
  save: (name: string, look: string, png: Buffer) => void,
): Promise<void> {
  const photograph = await camera(tab, width, true);
  const shot = async (name: string): Promise<void> => {
    save(name, look, await photograph());
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
    const browser = await openBrowser();
    const save = (name: string, look: string, png: Buffer): void => {
      const file = `${name}.${locale}.${look}.png`;
      writeFileSync(join(folder, file), png);
      pictures.push({ name, locale, look, file });
    };
    try {
      for (const look of looks) {
        const tab = await tabFor(browser, look, locale);
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

/** The README's pictures that the walk through the Playground doesn't take. */
async function drawForReadme(): Promise<void> {
  const wanted = {
    plan: { name: 'agenda-sent' },
    slots: { name: 'item-empty' },
    closing: { name: 'closing' },
    approval: { name: 'minutes-runner', last: 400 },
    ping: { name: 'ping' },
    preparation: { name: 'preparation' },
    digest: { name: 'digest' },
    paper: { name: 'paper' },
  };
  const [look] = looks;
  const drawn = new Map(await cardsIn('da'));
  const browser = await openBrowser();
  try {
    const tab = await tabFor(browser, look, 'da');
    const photograph = await camera(tab, look.width, false);
    for (const [file, { name, last }] of Object.entries<{ name: string; last?: number }>(wanted)) {
      const card = drawn.get(name);
      if (!card) throw new Error(`There is no sample ${name}`);
      await show(tab, [[name, card]], look.theme);
      writeFileSync(join(root, 'docs/pictures', `${file}.png`), await photograph(last));
    }
  } finally {
    await browser.close();
  }
}

const given = process.argv.slice(2);
if (given.includes('--data')) {
  writeData();
} else if (hasBrowser && given.includes('--pictures')) {
  await drawForReadme();
} else if (hasBrowser) {
  await draw(given[0] ?? join(root, 'gallery'));
} else {
  console.error(
    `The gallery needs Chromium at /usr/bin/chromium (Debian: apt-get install chromium fonts-noto-core).`,
  );
  process.exitCode = 1;
}
