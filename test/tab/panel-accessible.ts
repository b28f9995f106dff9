import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Meeting } from '../../src/domain/meeting.js';
import { personRef, sampleItem } from '../support/records.js';
import { conversation, openStage, type Stage } from '../web/pages/stage.js';
import { type Opened, openPage } from './browser.js';
import { walkPanel } from './panel-walk.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has against the page as it stands. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`axe.run(document, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + failureSummary)))`);

/** Everything that can be unfolded stands open, with its forms. */
async function unfold(page: Page): Promise<void> {
  for (;;) {
    const closed = page.locator('details:not([open]) > summary:visible');
    if ((await closed.count()) === 0) return;
    await closed.first().click();
  }
}

/** With everything unfolded, beside a meeting as narrow as Teams shows it. */
export const panelAccessible = (opened: () => Opened): void => {
  let stage: Stage;
  let page: Page;

  beforeEach(async () => {
    stage = await openStage(null, { root: opened().root });
    ({ page } = await openPage(opened().browser));
  });
  afterEach(async () => {
    await page.context().close();
    await stage.close();
  });

  const open = async (given: Partial<Meeting>): Promise<void> => {
    const asked = { title: 'Julefrokost', proposal: 1, proposedBy: personRef('Bo') };
    await walkPanel(page, stage.url, { person: 'Hanne', chat: conversation, expect: [] });
    await stage.records.inForum('ct', async (room) => {
      const was = await room.meeting('m1');
      if (was) room.putMeeting({ ...was, proposals: [sampleItem('p', asked)], ...given });
    });
    await page.reload();
    await page.locator('header.meeting').waitFor();
    await unfold(page);
    await page.evaluate(axe);
  };

  for (const theme of ['default', 'dark', 'contrast']) {
    it(`has contrast, names and roles in the theme ${theme}`, async () => {
      await open({ closingAskedAt: '2026-11-27T08:00:00.000Z' });
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      deepEqual(await faults(page), []);
      ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 375);
    });
  }

  it('has them too when the meeting is over', async () => {
    const ended = '2026-11-27T07:59:00.000Z';
    await open({ state: 'ended', endedAt: ended, draftedAt: ended, current: null });
    await page.getByRole('heading', { name: 'Referat' }).waitFor();
    deepEqual(await faults(page), []);
  });
};
