import { deepEqual, equal } from 'node:assert/strict';
import { markup } from '../../web/pages/stage.js';
import type { Opened } from '../browser.js';
import { violationsOf } from '../violations.js';
import { type ForumStage, openForum, shown } from './forum-stage.js';

const places = [
  '#meetings',
  '#meetings&meeting=nov',
  '#decisions',
  '#decisions&q=ingenting',
  '#follow-ups',
  '#follow-ups&view=board',
  '#overview',
];

export const forumForEveryone = (opened: () => Opened): void => {
  let forum: ForumStage;
  before(async () => {
    forum = await openForum(opened());
    await forum.open();
  });
  after(() => forum.close());

  const goTo = async (hash: string): Promise<void> => {
    const { page } = forum;
    await page.goto('about:blank');
    const query = new URLSearchParams({ chat: '19:ct@thread.v2', locale: 'da' }).toString();
    await page.goto(`${forum.stage.url}/tab/forum.html?${query}${hash}`);
    await shown(page);
    if (hash === '#overview') await page.locator('.burn-up img').waitFor();
  };

  for (const width of [375, 1100]) {
    for (const theme of ['default', 'dark', 'contrast']) {
      it(`can be read and reached by everybody, ${width} px wide, theme ${theme}`, async () => {
        const { page } = forum;
        await page.setViewportSize({ width, height: 812 });
        for (const place of width === 375 ? places : ['#decisions', '#follow-ups&view=board']) {
          await goTo(place);
          await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
          await shown(page);
          deepEqual(await violationsOf(page), [], place);
        }
      });
    }
  }

  it('can be read and reached where a follow-up is changed, too', async () => {
    const { page } = forum;
    await goTo('#follow-ups');
    await page.getByRole('button', { name: 'Ændr CT-53' }).click();
    for (const theme of ['default', 'dark', 'contrast']) {
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      deepEqual(await violationsOf(page), [], theme);
    }
    await page.keyboard.press('Escape');
  });

  it('fits a narrow window, whatever stands in it', async () => {
    const { page } = forum;
    for (const width of [320, 375]) {
      await page.setViewportSize({ width, height: 700 });
      for (const place of places) {
        await goTo(place);
        equal(await page.evaluate('document.documentElement.scrollWidth'), width, place);
      }
    }
  });

  it('shows what people wrote as text, whatever it is', async () => {
    const { page } = forum;
    for (const place of ['#meetings&meeting=nov', '#follow-ups', '#follow-ups&view=board']) {
      await goTo(place);
      await page.getByText(`Skriver **et nyhedsbrev** ${markup}`).waitFor();
      equal(await page.locator('main img').count(), 0);
      equal(await page.title(), 'Tovholder');
    }
    deepEqual(
      forum.wrong.filter((line) => !line.includes('401')),
      [],
    );
  });
};
