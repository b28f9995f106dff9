import type { Query } from './api.js';
import { el } from './dom.js';
import { showNotice } from './notice.js';
import type { Page } from './page.js';

/** The browser reads the file from its address for a while after it was pressed. */
const readFor = 60_000;
const nobody = 503;

/**
 * Fetches a file below /api/pages/ and puts it where the browser puts files; says when it is there, and when it can't be
 * had. A plain link would carry no token.
 */
export async function download(page: Page, path: string, query: Query): Promise<void> {
  const { api, words, news } = page;
  news.textContent = words.frame.loading;
  const answer = await api.ask(path, { locale: words.locale, ...query }, {});
  const blob = answer?.ok ? await answer.blob().catch(() => null) : null;
  if (!answer || !blob) {
    showNotice(page, [refusal(page, answer?.status ?? nobody)], false);
    return;
  }
  const name = nameIn(answer.headers.get('content-disposition') ?? '');
  const url = URL.createObjectURL(blob);
  el('a', { href: url, download: name }).click();
  window.setTimeout(() => URL.revokeObjectURL(url), readFor);
  showNotice(page, [words.frame.fileHere(name)], true);
}

/** The name as the server gives it (RFC 6266). */
function nameIn(disposition: string): string {
  const [, whole] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
  return whole === undefined ? 'tovholder' : decodeURIComponent(whole);
}

const refusal = ({ words: { frame } }: Page, status: number): string =>
  status === 401 ? frame.signedOut : status < 500 ? frame.fileMayNot : frame.fileFailed;
