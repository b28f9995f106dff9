import type { Instant } from '../../domain/day.js';
import type { CardSlot } from '../../domain/meeting.js';
import type { CardReply, ReachView } from '../../domain/view/reply.js';
import type { MeetingView } from '../../domain/view/views.js';

/** What a card of a meeting shows its chat. Whether somebody may press a button is decided when they do. */
export function wantedCard(
  slot: CardSlot,
  meeting: MeetingView,
  reach: ReachView | null,
  now: Instant,
): CardReply {
  if (slot === 'agenda') return { kind: 'card', card: 'agenda', meeting, now, reach, mayRun: true };
  if (slot === 'minutes') return { kind: 'card', card: 'minutes', meeting, now };
  return { kind: 'card', card: 'item', meeting, item: slot.slice('item:'.length), all: false, now };
}

/** The card as far as its readers can tell: the same again need not be sent. */
export const contentOf = (reply: CardReply): string => JSON.stringify({ ...reply, now: null });
