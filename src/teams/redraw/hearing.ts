import type { Turn } from '../turn.js';
import type { Redrawer } from './redrawer.js';

/** Turns from which the cards learn how much is said in a chat, and that the bot is there. */
export const hearing =
  (turn: Turn, cards: Pick<Redrawer, 'heard' | 'isThere'>): Turn =>
  async (incoming, invoke) => {
    const { place } = incoming;
    if (place.kind !== 'chat') return turn(incoming, invoke);
    if (incoming.kind === 'message') cards.heard(place.chat, incoming.message);
    const answer = await turn(incoming, invoke);
    return {
      ...answer,
      after: () => {
        answer.after?.();
        cards.isThere(place.chat);
      },
    };
  };
