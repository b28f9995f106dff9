import { button, el } from './dom.js';
import type { Page } from './page.js';

/** An item's card in a window of its own over the page. The package that draws it comes with the first one. */
export async function showCard(page: Page, chat: string, item: string, title: string): Promise<void> {
  const { api, dialog, words } = page;
  const close = button(words.panel.closeCard, () => dialog.close(), { class: 'quiet' });
  const place = el('div', { class: 'card', 'aria-busy': 'true' }, words.panel.loading);
  dialog.replaceChildren(el('div', { class: 'dialog-head' }, close), place);
  dialog.setAttribute('aria-label', title);
  dialog.showModal();
  const json = await api.card(chat, item, words.locale);
  const drawn = json && (await draw(json));
  place.replaceChildren(drawn ?? words.panel.noCard);
  place.removeAttribute('aria-busy');
}

async function draw(json: object): Promise<HTMLElement | null> {
  const { cardNode } = await import('./view/card.js');
  return cardNode(json);
}
