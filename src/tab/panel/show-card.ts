import { button, el } from '../frame/dom.js';
import type { Page } from '../frame/page.js';
import type { PanelStrings } from './strings.js';

/** An item's card in a window of its own over the page. The package that draws it comes with the first one. */
export async function showCard(
  page: Page<PanelStrings>,
  chat: string,
  item: string,
  title: string,
): Promise<void> {
  const { api, dialog, words } = page;
  const close = button(words.frame.closeCard, () => dialog.close(), { class: 'quiet' });
  const place = el('div', { class: 'card', 'aria-busy': 'true' }, words.frame.loading);
  dialog.replaceChildren(el('div', { class: 'dialog-head' }, close), place);
  dialog.setAttribute('aria-label', title);
  dialog.showModal();
  const found = await api.get<object>('card', { chat, item, locale: words.locale });
  const drawn = found.kind === 'data' ? await draw(found.data) : null;
  place.replaceChildren(drawn ?? words.own.noCard);
  place.removeAttribute('aria-busy');
}

async function draw(json: object): Promise<HTMLElement | null> {
  const { cardNode } = await import('../frame/card.js');
  return cardNode(json);
}
