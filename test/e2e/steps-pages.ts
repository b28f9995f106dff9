import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { groupChat, nanna, tenant } from './playground-config.js';
import type { Step, Walk } from './walk.js';

/** The pages beside the chats: they show what the chats have made, and do what a card's button does. */
export const stepsPages: readonly Step[] = [
  {
    title: "the forum's page has the meeting, its decisions and its follow-ups",
    run: async (walk) => {
      const page = await opened(walk, `forum.html?chat=${encodeURIComponent(groupChat.id)}&`, 1000);
      await page.getByRole('heading', { level: 1, name: 'Chefteam' }).waitFor();
      await page.getByText('Referat: godkendt').first().waitFor();
      await page.getByRole('tab', { name: 'Beslutninger' }).click();
      await page.getByRole('searchbox').fill('vagtplan');
      await page.getByText('Planens bærende greb').waitFor({ state: 'hidden' });
      await page.getByText('to distrikter').first().waitFor();
      await picture(walk, page, 'forum-decisions');
      await page.getByRole('tab', { name: 'Opfølgninger' }).click();
      await page.locator('.line').first().waitFor();
      await picture(walk, page, 'forum-follow-ups');
      await page.getByRole('tab', { name: 'Overblik' }).click();
      await page.getByRole('img').first().waitFor();
      await page.close();
    },
  },
  {
    title: 'what is promised in the chat stands on the personal page at once',
    run: async (walk) => {
      const page = await opened(walk, 'mine.html?', 720);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await walk.page.openChat(groupChat.name);
      await walk.page.asks('opgave: Nanna bestiller plakaterne inden fredag');
      await page.getByText('bestiller plakaterne').first().waitFor();
      await picture(walk, page, 'mine');
      await page.close();
    },
  },
];

/** A page in the browser that has signed in for the side panel, or does so now. */
async function opened({ page, botUrl }: Walk, path: string, width: number): Promise<Page> {
  const next = await page.page.context().newPage();
  next.setDefaultTimeout(20_000);
  await next.setViewportSize({ width, height: 760 });
  await next.goto(`${botUrl}/tab/${path}tenant=${tenant}`);
  const name = next.getByRole('button', { name: nanna.name, exact: true });
  await name
    .or(next.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
  if (await name.isVisible()) await name.click();
  return next;
}

const picture = ({ pictures }: Walk, page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: join(pictures, `${name}.png`) });
