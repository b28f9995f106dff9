import type { Meeting, PostedCard } from '../../domain/meeting.js';
import type { Records } from '../../ports/records.js';

/** Puts a card on record, in place of an earlier one of the same slot; of that one, whether it is left behind. */
export async function notePosted(
  records: Records,
  meeting: Pick<Meeting, 'id' | 'forum'>,
  card: PostedCard,
  leaves: PostedCard | null = null,
): Promise<void> {
  await change(records, meeting, (now) => ({
    cards: [...now.cards.filter(({ slot, chat }) => slot !== card.slot || chat !== card.chat), card],
    leftCards: leaves ? [...now.leftCards, leaves] : now.leftCards,
  }));
}

/** The card is a line now, or gone: there is no more to do about it. */
export const noteForgotten = (
  records: Records,
  meeting: Pick<Meeting, 'id' | 'forum'>,
  card: PostedCard,
): Promise<void> =>
  change(records, meeting, ({ cards, leftCards }) => ({
    cards: cards.filter(({ activity }) => activity !== card.activity),
    leftCards: leftCards.filter(({ activity }) => activity !== card.activity),
  }));

async function change(
  records: Records,
  { id, forum }: Pick<Meeting, 'id' | 'forum'>,
  how: (meeting: Meeting) => Partial<Meeting>,
): Promise<void> {
  await records.inForum(forum, async (room) => {
    const meeting = await room.meeting(id);
    if (meeting) room.putMeeting({ ...meeting, ...how(meeting) });
  });
}
