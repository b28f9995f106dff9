import type { Page } from 'playwright-core';
import { fillForum } from '../../web/pages/forum-store.js';
import { conversation, openStage, type Stage } from '../../web/pages/stage.js';
import { type Opened, openPage } from '../browser.js';

export interface ForumStage {
  stage: Stage;
  page: Page;
  wrong: string[];
  /** Opens the page at a place, "#decisions", as somebody. */
  open: (hash?: string, person?: string, locale?: string) => Promise<void>;
  close: () => Promise<void>;
}

export async function openForum(opened: Opened): Promise<ForumStage> {
  const stage = await openStage(null, { root: opened.root });
  await fillForum(stage.records);
  const { page, wrong } = await openPage(opened.browser);
  return {
    stage,
    page,
    wrong,
    open: async (hash = '', person = 'Hanne', locale = 'da') => {
      const query = new URLSearchParams({ chat: conversation, locale }).toString();
      await page.goto(`${stage.url}/tab/forum.html?${query}${hash}`);
      await page.getByRole('button', { name: person, exact: true }).click();
      await shown(page);
    },
    close: async () => {
      await page.context().close();
      await stage.close();
    },
  };
}

/** What was asked for last is there. */
export const shown = (page: Page): Promise<void> =>
  page.locator('.results:not([aria-busy]) > :not(.message)').first().waitFor();

export const labels = (page: Page): Promise<string[]> => page.locator('.results .line-label').allInnerTexts();

/** What has the focus, by its data-key. */
export const focused = (page: Page): Promise<string | null> =>
  page.locator(':focus').getAttribute('data-key');

export const counted = (page: Page, text: string): Promise<void> =>
  page.locator('.count', { hasText: new RegExp(`^${text}$`) }).waitFor();
