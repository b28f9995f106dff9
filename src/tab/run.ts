import { button, replace } from './dom.js';
import type { Host } from './host.js';
import { follow, type Page } from './page.js';
import { chooseChat, signIn } from './sign-in.js';
import { messageNode } from './view/message.js';

/** Shows the meeting until there is nothing more to show. Whoever needs no token is asked who they are. */
export async function run(page: Page, host: Host): Promise<void> {
  const token = await host.token(false).catch(() => '');
  await (token === null ? alone(page, host.chat) : inTeams(page, host.chat));
}

async function inTeams(page: Page, chat: string | null): Promise<void> {
  const status = chat === null ? 403 : await follow(page, chat, null);
  say(page, status === 401 ? page.words.panel.signedOut : page.words.panel.notYours);
}

/** In a browser: local mode, or else a page that belongs in Teams. */
async function alone(page: Page, asked: string | null): Promise<void> {
  const { api, words } = page;
  const leave = (): Promise<void> => api.leave();
  for (;;) {
    const chat = asked ?? (await chooseChat(page));
    const status = chat === null ? 401 : await follow(page, chat, leave);
    if (status === 401 && !(await signIn(page))) break;
    if (status === null || status === 401) continue;
    await new Promise<void>((resolve) => {
      const change = button(words.panel.change, () => void leave().then(resolve), { class: 'quiet' });
      say(page, words.panel.notYours, change);
    });
  }
  say(page, words.panel.openInTeams);
}

function say(page: Page, text: string, ...acts: HTMLElement[]): void {
  page.root.removeAttribute('aria-busy');
  replace(page.root, messageNode(text, ...acts));
}
