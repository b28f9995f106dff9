// The page in a meeting's side panel. It shows what the server lets this person see, and keeps asking while it is seen.
import { Api } from './api.js';
import { replace } from './dom.js';
import { openHost } from './open-host.js';
import type { Page } from './page.js';
import { run } from './run.js';
import { messageNode } from './view/message.js';
import { loadWords, localeOf } from './words.js';

async function open(): Promise<void> {
  const host = await openHost();
  const words = await loadWords(localeOf(host.locale));
  const { documentElement } = document;
  documentElement.lang = words.locale;
  documentElement.dataset['theme'] = host.theme;
  host.onTheme((theme) => (documentElement.dataset['theme'] = theme));
  const page: Page = {
    root: find('panel', HTMLElement),
    news: find('news', HTMLElement),
    dialog: find('card', HTMLDialogElement),
    api: new Api(host),
    words,
  };
  replace(page.root, messageNode(words.panel.loading));
  await run(page, host);
}

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}`);
  return element;
}

void open();
