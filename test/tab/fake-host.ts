import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export interface FakeHost {
  token: string;
  locale: string;
  theme: string;
  chat: string;
}

const teams = readFileSync(new URL('fake-teams.html', import.meta.url), 'utf8');

/** Teams around the page: under Teams' own address, which is the only one that teams-js listens to. */
export async function openInTeams(page: Page, panel: string, host: FakeHost): Promise<void> {
  const { token, locale, theme, chat: chatId } = host;
  const context = { locale, theme, chatId, hostClientType: 'web', frameContext: 'sidePanel', sessionId: 's' };
  const told = JSON.stringify({
    panel,
    token,
    context: { ...context, entityId: 'meeting', subEntityId: '' },
  });
  const body = teams.replace(/\{\}(?=\s*<\/script>)/, () => told);
  // Only this page exists of the whole of Teams; nothing leaves the machine.
  await page.route(/^https:/, (route) =>
    route.request().url() === 'https://teams.microsoft.com/'
      ? route.fulfill({ contentType: 'text/html', body })
      : route.abort(),
  );
  await page.goto('https://teams.microsoft.com/');
}

export const changeTheme = (page: Page, theme: string): Promise<unknown> =>
  page.evaluate(`window.changeTheme(${JSON.stringify(theme)})`);
