import type { Instant } from '../domain/day.js';
import type { Press } from '../domain/press.js';
import type { CardReply } from '../domain/view/reply.js';
import type { Fit } from './fit.js';
import type { Voice } from './voice.js';

export type CardName = CardReply['card'];

export type ReplyOf<C extends CardName> = Extract<CardReply, { card: C }>;

/** One kind of card: its template in cards/, and how a view becomes the data it is filled with. */
export interface Card<C extends CardName> {
  template: object;
  /** The moment by which days are near or past; null where the card shows none. */
  now: (reply: ReplyOf<C>) => Instant | null;
  data: (reply: ReplyOf<C>, voice: Voice, fit: Fit) => object;
  /** What asks for the card as it is then, each time its one reader looks at it; left out where it is redrawn by us. */
  again?: (reply: ReplyOf<C>) => Press | null;
  /** One plain line for the notification. */
  summary: (reply: ReplyOf<C>, voice: Voice) => string;
}
