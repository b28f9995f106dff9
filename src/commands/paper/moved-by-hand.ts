import type { AgendaItem, Meeting } from '../../domain/meeting.js';
import type { Paper } from '../../domain/paper.js';
import type { Room } from '../../ports/records.js';
import { isSameItem } from './match-items.js';

/** Where an item of the paper was taken by hand, from the day that the paper still names. */
const wasMoved = (item: AgendaItem, paper: Paper): boolean =>
  item.history.some(({ field, before }) => field === 'day' && before === paper.date) &&
  paper.items.some((read) => isSameItem(item, read));

/**
 * What somebody moved to another day stays there when its paper comes again: a paper of one item follows it to that
 * meeting, of a paper of many the moved ones are left alone.
 */
export async function followMoved(
  room: Room,
  paper: Paper,
): Promise<{ paper: Paper; meeting: Meeting | null }> {
  const planned = (await room.meetings()).filter(({ state, day }) => state !== 'ended' && day !== paper.date);
  for (const { id } of planned) {
    const meeting = await room.meeting(id);
    const moved = meeting?.items.filter((item) => wasMoved(item, paper)) ?? [];
    if (!meeting || moved.length === 0) continue;
    if (paper.items.length === 1) return { paper, meeting };
    const left = paper.items.filter((read) => !moved.some((item) => isSameItem(item, read)));
    return { paper: { ...paper, items: left }, meeting: null };
  }
  return { paper, meeting: null };
}
