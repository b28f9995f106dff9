import type { Instant } from '../../domain/day.js';
import { findItem, itemNumber, type CardSlot, type Meeting, type PostedCard } from '../../domain/meeting.js';
import type { CardReply, FromLastView, ReachView } from '../../domain/view/reply.js';
import type { MeetingView } from '../../domain/view/views.js';

/** A card of a meeting, drawn at a moment. */
export type MeetingCard = Extract<CardReply, { meeting: MeetingView; now: Instant }>;

/** What a card of a meeting shows its chat. Whether somebody may press a button is decided when they do. */
export function wantedCard(
  slot: CardSlot,
  meeting: MeetingView,
  { reach, fromLast }: { reach: ReachView | null; fromLast: FromLastView | null },
  now: Instant,
): MeetingCard {
  if (slot === 'agenda') return { kind: 'card', card: 'agenda', meeting, now, reach, fromLast, mayRun: true };
  if (slot === 'closing') return { kind: 'card', card: 'closing', meeting, now };
  if (slot === 'minutes') return { kind: 'card', card: 'minutes', meeting, reader: null, only: null, now };
  return { kind: 'card', card: 'item', meeting, item: slot.slice('item:'.length), all: false, now };
}

/** What is left of a card that stands further down now, or whose item was taken off the agenda. */
export function leftCard({ slot }: PostedCard, meeting: Meeting): CardReply {
  if (slot === 'minutes' || slot === 'closing') return { kind: 'card', card: 'left', item: slot };
  if (!slot.startsWith('item:')) return { kind: 'card', card: 'left', item: null };
  const item = findItem(meeting, slot.slice('item:'.length));
  return { kind: 'card', card: 'left', item: item ? itemNumber(meeting, item.id) : 'removed' };
}

/** Cards that are to become a line: those that were posted again, and those of items that are no more. */
export const leftBehind = (meeting: Meeting): PostedCard[] => [
  ...meeting.leftCards,
  ...meeting.cards.filter(
    ({ slot }) => slot.startsWith('item:') && !findItem(meeting, slot.slice('item:'.length)),
  ),
];
