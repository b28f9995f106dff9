import type { CardReply } from '../../../src/domain/view/reply.js';

export interface Sample {
  /** "<card>" is the one that cards/<card>.data.json shows; "<card>-<state>" the others. */
  name: string;
  reply: CardReply;
}

export const card = <C extends CardReply['card']>(
  name: C,
  given: Omit<Extract<CardReply, { card: C }>, 'kind' | 'card'>,
) => ({ kind: 'card', card: name, ...given }) as Extract<CardReply, { card: C }>;
