import type { CardReply } from '../domain/view/reply.js';
import type { Card, CardName } from './card.js';
import { fillerOf, finish } from './fill.js';
import { fits, fitting, type Fit } from './fit.js';
import type { CardJson, RenderedCard, Words } from './rendered.js';
import { safe } from './safe.js';
import { voiceOf } from './voice.js';

const fullest = fits[0] as Fit;

export type Cards = { [C in CardName]: Card<C> };

export function drawCard(cards: Cards, reply: CardReply, words: Words): RenderedCard {
  // The card is looked up by the reply's own name, so that the two belong together.
  const card = cards[reply.card] as Card<CardName>;
  const voice = voiceOf(words, card.now(reply));
  const filler = fillerOf(card.template, voice.t);
  const again = words.reader ? (card.again?.(reply) ?? null) : null;
  const action = again && { type: 'Action.Execute', verb: again.verb, data: again };
  const refresh = action && { refresh: { action, userIds: [words.reader] } };
  const make = (fit: Fit): CardJson => ({
    ...finish(filler.expand({ $root: card.data(reply, voice, fit) })),
    ...refresh,
  });
  return { card: fitting(make), summary: safe(card.summary(reply, voice), 200) };
}

/** What a card's template is filled with, without the labels: what cards/<card>.data.json shows. */
export function dataOf(cards: Cards, reply: CardReply, words: Words, fit: Fit = fullest): object {
  const card = cards[reply.card] as Card<CardName>;
  return card.data(reply, voiceOf(words, card.now(reply)), fit);
}
