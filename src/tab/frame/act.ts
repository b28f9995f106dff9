import type { Fetched } from './api.js';
import { showNotice } from './notice.js';
import type { Page } from './page.js';

/** What a card's button says (src/domain/press.ts), or what one would type to the bot. */
export type What = { press: object } | { text: string };

interface Said {
  said: string[];
  done: boolean;
}

/** How long a lost answer is left before the same is sent again, under the same key. */
const pause = 1000;

/**
 * Does something as a card's button or a typed command would, in a chat or (null) in the reader's personal chat, and
 * shows what the bot says to it, also what went wrong. True when it is done. `heard` is true for what is said elsewhere.
 */
export async function act(
  page: Page,
  chat: string | null,
  what: What,
  heard?: (said: readonly string[]) => boolean,
): Promise<boolean> {
  const { words, api } = page;
  const query = { ...(chat ? { chat } : {}), locale: words.locale };
  const key = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const send = (): Promise<Fetched<Said>> => api.post<Said>('act', query, { key, ...what });
  let answer = await send();
  if (answer.kind === 'unavailable') {
    await new Promise((resolve) => window.setTimeout(resolve, pause));
    answer = await send();
  }
  if (answer.kind !== 'data') {
    showNotice(page, [answer.kind === 'refused' ? refusal(page, answer.status) : words.frame.notDone], false);
    return false;
  }
  const { said, done } = answer.data;
  if (!heard?.(said)) showNotice(page, said.length > 0 ? said : [words.frame.done], done);
  return done;
}

const refusal = ({ words: { frame } }: Page, status: number): string =>
  status === 401 ? frame.signedOut : status === 403 ? frame.mayNot : frame.notDone;
