import type { ForumId } from '../domain/forum.js';
import type { ListFact } from '../domain/view/reply.js';
import { viewMeeting } from '../domain/view/view-meeting.js';
import type { ItemView, LineView } from '../domain/view/views.js';
import type { Call } from '../commands/command.js';
import type { MeetingId } from '../domain/meeting.js';
import type { FoundItem } from '../ports/records.js';
import type { Reach } from './ask.js';

/** More items are not looked up for one answer. */
const mostItems = 10;

/** An item by where it is. */
export interface ItemPlace {
  forum: ForumId;
  meeting: MeetingId;
  number: number;
}

/** The items that lines stand under, and those found themselves, each once. */
export function placesOf(lines: readonly LineView[], items: readonly FoundItem[]): ItemPlace[] {
  const under = lines.flatMap(({ forum, meeting, item }): ItemPlace[] =>
    meeting && item ? [{ forum, meeting: meeting.id, number: item.number }] : [],
  );
  const found = items.map(({ meeting, item }): ItemPlace => ({
    forum: meeting.forum,
    meeting: meeting.id,
    number: item.number,
  }));
  return [
    ...new Map([...under, ...found].map((place) => [`${place.meeting} ${place.number}`, place])).values(),
  ];
}

/** What was asked at these items, or who had reservations, as those who read it may see it. */
export async function factsOf(
  { deps }: Pick<Call, 'deps'>,
  items: readonly ItemPlace[],
  reach: ReadonlyMap<ForumId, Reach>,
  of: 'asks' | 'reservations',
  readers: 'readers' | 'asker',
): Promise<ListFact[]> {
  const facts = items.slice(0, mostItems).map(async (place) => {
    const [meeting, who] = [await deps.records.meeting(place.meeting), reach.get(place.forum)];
    // Few items have any, and a view of a whole meeting takes a while.
    const any = meeting?.items[place.number - 1]?.[of].length ?? 0;
    if (!meeting || !who || any === 0) return [];
    const view = viewMeeting(meeting, who.forum, who[readers]).items[place.number - 1];
    if (!view || view.title === null) return [];
    return of === 'asks' ? asksOf(view) : reservationsOf(view);
  });
  return (await Promise.all(facts)).flat();
}

const asksOf = ({ slots }: ItemView): ListFact[] =>
  slots.map(({ ask, answer }) => ({
    code: 'asked',
    ask,
    kind: answer?.kind ?? null,
    label: answer?.label ?? null,
    text: answer?.text ?? null,
  }));

const reservationsOf = ({ title, reservations }: ItemView): ListFact[] =>
  reservations.map(({ name, kind, text }) => ({ code: 'reservation', name, kind, text, title: title ?? '' }));
