import type { CardReply, Reply } from '../domain/view/reply.js';
import type { Rendered, Words } from './rendered.js';
import { renderText } from './text.js';

export type { CardJson, Rendered, Words } from './rendered.js';
export { escapeText, safe } from './safe.js';
export { strings } from './strings/index.js';

/** What is sent for a reply, in the given language. Pure; the cards and their engine are loaded with the first card. */
export async function renderReply(reply: Reply, words: Words): Promise<Rendered> {
  return reply.kind === 'text' ? { text: renderText(reply, words) } : await renderCard(reply, words);
}

async function renderCard(reply: CardReply, words: Words): Promise<Rendered> {
  const { cards } = await import('./cards/index.js');
  const { drawCard } = await import('./draw-card.js');
  return drawCard(cards, reply, words);
}
