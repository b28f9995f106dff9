import type { Page } from 'playwright-core';
import { fillMine } from '../web/pages/mine-record.js';
import { openStage, type Stage } from '../web/pages/stage.js';
import { type Opened, openPage } from './browser.js';

export interface MineStage {
  stage: Stage;
  page: Page;
  /** What went wrong on the page, but for the sign-in that is asked for first. */
  wrong: () => string[];
  close: () => Promise<void>;
}

/** The personal page of somebody, in local mode. */
export async function openMine(opened: Opened, person = 'Hanne', query = ''): Promise<MineStage> {
  const stage = await openStage(null, { root: opened.root });
  await fillMine(stage.records);
  const { page, wrong } = await openPage(opened.browser);
  await page.goto(`${stage.url}/tab/mine.html${query}`);
  await page.getByRole('button', { name: person, exact: true }).click();
  await page.getByRole('tablist').waitFor();
  return {
    stage,
    page,
    wrong: () => wrong.filter((line) => !line.includes('401')),
    close: async () => {
      await page.context().close();
      await stage.close();
    },
  };
}
