// Draws every sample card in both languages, light, dark and on a phone: `npm run gallery [-- FOLDER]`.
// `--data` writes the sample data beside the templates instead: cards/<card>.data.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { locales, type Locale } from '../src/domain/locale.js';
import { cards } from '../src/render/cards/index.js';
import { dataOf } from '../src/render/draw-card.js';
import { fits } from '../src/render/fit.js';
import { renderReply } from '../src/render/index.js';
import { samples } from '../test/support/samples/index.js';
import { zone } from '../test/support/views.js';
import { hostConfig, type Theme } from './drawing/host-config.js';
import { indexPage, page, type Picture } from './drawing/page.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const browserPath = '/usr/bin/chromium';
const browserLocale: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };
const looks: { look: string; theme: Theme; width: number }[] = [
  { look: 'light', theme: 'light', width: 680 },
  { look: 'dark', theme: 'dark', width: 680 },
  { look: 'phone', theme: 'light', width: 375 },
];

function writeData(): void {
  for (const { name, reply } of samples('da')) {
    if (!(name in cards)) continue;
    const data = dataOf(cards, reply, { locale: 'da', zone }, fits[0]!);
    writeFileSync(join(root, 'cards', `${name}.data.json`), `${JSON.stringify(data, null, 2)}\n`);
  }
}

async function shoot(
  tab: Page,
  locale: Locale,
  look: (typeof looks)[number],
  folder: string,
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const save = async (name: string): Promise<void> => {
    const file = `${name}.${locale}.${look.look}.png`;
    await tab.locator('#frame').screenshot({ path: join(folder, file) });
    pictures.push({ name, locale, look: look.look, file });
  };
  for (const { name, reply } of samples(locale)) {
    const rendered = await renderReply(reply, { locale, zone });
    if (!('card' in rendered)) continue;
    const drawing = JSON.stringify([rendered.card, hostConfig(look.theme)]);
    await tab.evaluate(`draw(...${drawing})`);
    await save(name);
    const closed = tab.locator('button[aria-expanded="false"]');
    if ((await closed.count()) === 0) continue;
    await closed.first().click();
    await save(`${name}-unfolded`);
  }
  return pictures;
}

async function draw(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const adaptiveCards = readFileSync(
    createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
    'utf8',
  );
  const args =
    '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  const browser = await chromium.launch({ executablePath: browserPath, args: args.split(' ') });
  try {
    const pictures: Picture[] = [];
    for (const look of looks) {
      for (const locale of locales) {
        const viewport = { width: look.width, height: 900 };
        const tab = await browser.newPage({
          viewport,
          deviceScaleFactor: 1.5,
          locale: browserLocale[locale],
        });
        await tab.setContent(page(look.theme, look.width, adaptiveCards));
        pictures.push(...(await shoot(tab, locale, look, folder)));
        await tab.close();
      }
    }
    writeFileSync(join(folder, 'index.html'), indexPage(pictures));
    console.log(`${pictures.length} pictures, see ${join(folder, 'index.html')}`);
  } finally {
    await browser.close();
  }
}

const given = process.argv.slice(2);
if (given.includes('--data')) {
  writeData();
} else if (existsSync(browserPath)) {
  await draw(given[0] ?? join(root, 'gallery'));
} else {
  console.error(
    `The gallery needs Chromium at ${browserPath} (Debian: apt-get install chromium fonts-noto-core).`,
  );
  process.exitCode = 1;
}
