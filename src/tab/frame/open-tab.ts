import { Api } from './api.js';
import { replace } from './dom.js';
import { messageNode } from './message.js';
import { openHost } from './open-host.js';
import type { Page, Tab } from './page.js';
import { run } from './run.js';
import { loadWords, localeOf } from './words.js';

/** Opens a page in the language and theme of where it is shown. */
export async function openTab<W>(tab: Tab<W>): Promise<void> {
  const host = await openHost();
  const words = await loadWords(localeOf(host.locale), tab.words);
  const { documentElement } = document;
  documentElement.lang = words.locale;
  documentElement.dataset['theme'] = host.theme;
  host.onTheme((theme) => (documentElement.dataset['theme'] = theme));
  const page: Page<W> = {
    root: find('page', HTMLElement),
    news: find('news', HTMLElement),
    dialog: find('card', HTMLDialogElement),
    api: new Api(host),
    host,
    words,
  };
  replace(page.root, messageNode(words.frame.loading));
  await run(page, tab);
}

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}`);
  return element;
}
