import type { CardReply, Reply } from '../domain/view/reply.js';
import type * as Cards from './cards/index.js';
import { picturesOf } from './pictures.js';
import type { Rendered, RenderedCard, Words } from './rendered.js';
import { renderPlain, renderText } from './text.js';
import { voiceOf } from './voice.js';
import { renderFile } from './file.js';

export type { CardJson, Rendered, Words } from './rendered.js';
export { renderMention } from './mention.js';
export { strings } from './strings/index.js';

/** What is sent for a reply, in the given language. Pure; the cards and their engine are loaded with the first card. */
export async function renderReply(reply: Reply, words: Words): Promise<Rendered> {
  if (reply.kind === 'text') return { text: renderText(reply, words) };
  return reply.kind === 'card' ? renderCard(reply, words) : renderFile(reply, words);
}

/** A reply in words that are shown as they are: a card by the line that announces it. */
export async function inWords(reply: Reply, words: Words): Promise<string> {
  if (reply.kind === 'text') return renderPlain(reply, words);
  if (reply.kind === 'card') return (await renderCard(reply, words)).summary;
  return renderFile(reply, words).text;
}

/** A card as far as its readers can tell: the same again need not be sent. */
export async function contentOf(reply: CardReply, words: Words): Promise<string> {
  const { cards, dataOf } = await loaded();
  return JSON.stringify(dataOf(cards, reply, words));
}

/** Two lines to know a found thing by in a list of results. */
export async function renderPreview(
  { found, now }: Extract<CardReply, { card: 'found' }>,
  words: Words,
): Promise<{ title: string; text: string }> {
  const { previewOf } = await loaded();
  return previewOf(found, voiceOf(words, now));
}

async function renderCard(reply: CardReply, words: Words): Promise<RenderedCard> {
  const { cards, drawCard } = await loaded();
  const pictures = await picturesOf(reply, words.locale);
  return drawCard(cards, reply, pictures.length === 0 ? words : { ...words, pictures });
}

let loading: Promise<typeof Cards> | undefined;

/** Kept, for even a module that is there already takes a while to be imported. */
const loaded = (): Promise<typeof Cards> => (loading ??= import('./cards/index.js'));
