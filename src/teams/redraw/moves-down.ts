import type { Instant } from '../../domain/day.js';
import type { Meeting, PostedCard } from '../../domain/meeting.js';

/** A card is posted again at most once in three minutes. */
const rest = 3 * 60_000;

export interface Since {
  /** Something was captured that the card has not shown yet. */
  captured: boolean;
  /** So much was said that the card is out of sight. */
  screenful: boolean;
  now: Instant;
}

/**
 * Whether the running item's card is to be posted again where the talk is, and the old one left behind: when something
 * was captured and the talk has moved on, or when the meeting has come back to an item whose card stands above another's.
 */
export function movesDown(card: PostedCard, meeting: Meeting, { captured, screenful, now }: Since): boolean {
  if (meeting.state !== 'open' || card.slot !== `item:${meeting.current ?? ''}`) return false;
  if (Date.parse(now) - postedAt(card) < rest) return false;
  const above = meeting.cards.some(
    (other) => other.slot.startsWith('item:') && other.chat === card.chat && postedAt(other) > postedAt(card),
  );
  return above || (captured && screenful);
}

const postedAt = (card: PostedCard): number => (card.postedAt ? Date.parse(card.postedAt) : 0);
