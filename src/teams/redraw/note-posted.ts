import type { Meeting, PostedCard } from '../../domain/meeting.js';
import type { Records } from '../../ports/records.js';

/** Puts the card's activity on record, in place of an earlier one of the same slot. */
export async function notePosted(records: Records, { id, forum }: Meeting, card: PostedCard): Promise<void> {
  await records.inForum(forum, async (room) => {
    const meeting = await room.meeting(id);
    if (!meeting) return;
    const others = meeting.cards.filter((known) => known.slot !== card.slot || known.chat !== card.chat);
    room.putMeeting({ ...meeting, cards: [...others, card] });
  });
}
