import type { Query } from './api.js';
import { button, el, replace } from './dom.js';
import { listen } from './live.js';
import { messageNode } from './message.js';
import type { Page } from './page.js';
import { poll } from './poll.js';
import { notPressed } from './pressed.js';

export interface Following {
  /** Resolves with the status of a refusal, or null when the reader left. */
  ended: Promise<number | null>;
  /** Asks now: what is to be shown is another, or has been changed here. */
  again: () => void;
}

export interface Followed<T> {
  /** What is to be shown at present. */
  what: () => { path: string; query: Query };
  /** The page's content; called with what is new only. */
  draw: (data: T) => Node[];
  /** Signs out, where one can. */
  leave: (() => Promise<void>) | null;
}

/** Without being told, the page asks often; told, only in case that something was not told. */
const untold = 4000;
const told = 60_000;

/** Shows what the server gives, and keeps it true until the server says no. */
export function follow<T>(page: Page, { what, draw, leave }: Followed<T>): Following {
  const { api, words, root } = page;
  let shown: string | null = null;
  let etag: string | null = null;
  let end: (status: number | null) => void = () => undefined;

  const look = async (): Promise<boolean> => {
    const { path, query } = what();
    const wanted = JSON.stringify([path, query]);
    const found = await api.get<T>(path, query, wanted === shown ? etag : null);
    await notPressed();
    // Meanwhile something else may be wanted, and asked for.
    if (wanted !== JSON.stringify(Object.values(what()))) return true;
    root.removeAttribute('aria-busy');
    if (found.kind === 'refused') end(found.status);
    if (found.kind === 'data') {
      [shown, etag] = [wanted, found.etag];
      const out = (): void => void leave?.().then(() => end(null));
      const change = leave && el('footer', {}, button(words.frame.change, out, { class: 'quiet' }));
      replace(root, ...draw(found.data), ...(change ? [change] : []));
    }
    if (found.kind === 'unavailable' && shown === null) replace(root, messageNode(words.frame.unavailable));
    root.classList.toggle('stale', found.kind === 'unavailable');
    return found.kind !== 'unavailable';
  };
  let every = untold;
  const polling = poll(look, () => every);
  const { chat } = what().query;
  const stop = listen(api, chat ? { chat } : {}, {
    changed: polling.now,
    live: (is) => {
      every = is ? told : untold;
      // What changed before the first word, or after the last.
      polling.now();
    },
  });
  const ended = new Promise<number | null>((resolve) => {
    end = (status) => {
      polling.stop();
      stop();
      resolve(status);
    };
  });
  const again = (): void => {
    // Drawn also when nothing is new: what was sent is to go from the fields.
    etag = null;
    polling.now();
  };
  return { ended, again };
}
