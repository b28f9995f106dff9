import { equal } from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface PanelWalk {
  /** The name to choose at the sign-in of local mode. */
  person: string;
  /** The conversation id of the chat, and its tenant where the store holds several. */
  chat: string;
  tenant?: string;
  /** Texts that must come to be seen. */
  expect: readonly string[];
  /** Where to put pictures: panel-light.png, panel-dark.png. */
  pictures?: string;
}

/**
 * Opens the side panel of a bot in local mode, signs in, and looks for what must be there. Leaves the page open at the
 * meeting. `base` is the bot's address, "http://127.0.0.1:3978".
 */
export async function walkPanel(page: Page, base: string, walk: PanelWalk): Promise<void> {
  const query = new URLSearchParams({
    chat: walk.chat,
    ...(walk.tenant !== undefined && { tenant: walk.tenant }),
  });
  await page.goto(`${base}/tab/panel.html?${query.toString()}`);
  await page.getByRole('button', { name: walk.person, exact: true }).click();
  // The sign-in has a heading and a list too.
  await page.locator('header.meeting').waitFor();
  await page.getByRole('list').first().waitFor();
  for (const text of walk.expect) await page.getByText(text).filter({ visible: true }).first().waitFor();
  equal(await page.locator('main').getAttribute('aria-busy'), null);
  if (walk.pictures === undefined) return;
  for (const [name, colorScheme] of [
    ['light', 'light'],
    ['dark', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(walk.pictures, `panel-${name}.png`), fullPage: true });
  }
}
