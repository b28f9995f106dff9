import { button, replace } from './dom.js';
import { messageNode } from './message.js';
import type { Page, Tab } from './page.js';
import { chooseChat, signIn } from './sign-in.js';

/** Shows the page until there is nothing more to show. Whoever needs no token is asked who they are. */
export async function run<W>(page: Page<W>, tab: Tab<W>): Promise<void> {
  const token = await page.host.token(false).catch(() => '');
  await (token === null ? alone(page, tab) : inTeams(page, tab));
}

async function inTeams<W>(page: Page<W>, tab: Tab<W>): Promise<void> {
  const chat = tab.ofChat ? page.host.chat : '';
  const status = chat === null ? 403 : await tab.show(page, chat, null);
  say(page, status === 401 ? page.words.frame.signedOut : refusal(page, tab));
}

/** In a browser: local mode, or else a page that belongs in Teams. */
async function alone<W>(page: Page<W>, tab: Tab<W>): Promise<void> {
  const { api, words } = page;
  const leave = (): Promise<void> => api.leave();
  for (;;) {
    const chat = tab.ofChat ? (page.host.chat ?? (await chooseChat(page))) : '';
    const status = chat === null ? 401 : await tab.show(page, chat, leave);
    if (status === 401 && !(await signIn(page))) break;
    if (status === null || status === 401) continue;
    await new Promise<void>((resolve) => {
      const change = button(words.frame.change, () => void leave().then(resolve), { class: 'quiet' });
      say(page, refusal(page, tab), change);
    });
  }
  say(page, words.frame.openInTeams);
}

const refusal = ({ words: { frame } }: Page, { ofChat }: { ofChat: boolean }): string =>
  ofChat ? frame.notYours : frame.notKnown;

function say(page: Page, text: string, ...acts: HTMLElement[]): void {
  page.root.removeAttribute('aria-busy');
  replace(page.root, messageNode(text, ...acts));
}
