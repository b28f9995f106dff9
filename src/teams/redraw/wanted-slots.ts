import { findItem, isUnderWay, type CardSlot, type Meeting } from '../../domain/meeting.js';

/**
 * The cards that a meeting has or should have in its chat, in the order they are posted: those that stand there are
 * kept true for as long as the meeting is changed.
 */
export function wantedSlots(meeting: Meeting): CardSlot[] {
  const slots = new Set<CardSlot>();
  const posted = meeting.cards.filter((card) => card.chat === meeting.chat).map((card) => card.slot);
  if (meeting.agendaShown) slots.add('agenda');
  for (const slot of posted) if (isThere(slot, meeting)) slots.add(slot);
  const current = findItem(meeting, meeting.current);
  if (meeting.state === 'open' && current && isUnderWay(current.state)) slots.add(`item:${current.id}`);
  if (meeting.state === 'open' && meeting.closingAskedAt !== null) slots.add('closing');
  if (meeting.draftedAt !== null) slots.add('minutes');
  return [...slots];
}

/** An item may have been taken off the agenda since. */
const isThere = (slot: CardSlot, meeting: Meeting): boolean =>
  !slot.startsWith('item:') || findItem(meeting, slot.slice('item:'.length)) !== null;
