import type { Api, Fetched } from './api.js';
import { button, el, replace } from './dom.js';
import { newsOf } from './news.js';
import type { PanelData } from './panel-data.js';
import { poll } from './poll.js';
import { meetingNodes } from './view/meeting.js';
import { messageNode } from './view/message.js';
import { showCard } from './show-card.js';
import type { Words } from './words.js';

export interface Page {
  root: HTMLElement;
  news: HTMLElement;
  dialog: HTMLDialogElement;
  api: Api;
  words: Words;
}

/**
 * Shows a chat's meeting and keeps it so until the server says no. `leave` signs out, where one can; resolves with the
 * status of the refusal, or null when the reader left.
 */
export function follow(
  page: Page,
  chat: string,
  leave: (() => Promise<void>) | null,
): Promise<number | null> {
  const { api, words, root } = page;
  const opened = new Map<string, boolean>();
  let shown: PanelData | null = null;
  let etag: string | null = null;

  return new Promise((resolve) => {
    const end = (status: number | null): void => {
      stop();
      resolve(status);
    };
    const draw = (data: PanelData): void => {
      const news = newsOf(shown?.meeting ?? null, data.meeting, words);
      if (news.length > 0) page.news.textContent = news.join('. ');
      shown = data;
      const card = data.cards
        ? (item: string, title: string) => void showCard(page, chat, item, title)
        : null;
      const acts = { opened, showCard: card };
      const content = data.meeting
        ? meetingNodes(data.meeting, words, acts)
        : [messageNode(emptyText(data, words))];
      const change =
        leave && button(words.panel.change, () => void leave().then(() => end(null)), { class: 'quiet' });
      replace(root, ...content, ...(change ? [el('footer', {}, change)] : []));
    };
    const take = (fetched: Fetched): boolean => {
      root.removeAttribute('aria-busy');
      if (fetched.kind === 'refused') end(fetched.status);
      if (fetched.kind === 'data') {
        etag = fetched.etag;
        draw(fetched.data);
      }
      if (fetched.kind === 'unavailable' && !shown) replace(root, messageNode(words.panel.unavailable));
      root.classList.toggle('stale', fetched.kind === 'unavailable');
      return fetched.kind !== 'unavailable';
    };
    const stop = poll(async () => take(await api.meeting(chat, etag)));
  });
}

const emptyText = (data: PanelData, { panel }: Words): string =>
  data.forum ? panel.noMeeting : panel.noForum;
