import type { Target } from './chat-of.js';

/** The tabs by the names that the manifest gives them. */
const entities = { panel: 'meeting', forum: 'forum' } as const;

/** Opens a page at a place: as a tab of its chat in Teams (deep link /l/entity/<app>/<tab>), or by itself. */
export function tabAddress({ conversation, page, spot }: Target, appId: string | null): string {
  if (appId === null) {
    return `/tab/${page}.html?${new URLSearchParams({ chat: conversation, at: spot }).toString()}`;
  }
  const context = JSON.stringify({ subEntityId: spot, chatId: conversation, contextType: 'chat' });
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${entities[page]}?context=${encodeURIComponent(context)}`;
}
