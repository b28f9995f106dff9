import type { ForumId } from '../domain/forum.js';
import type { ListFact } from '../domain/view/reply.js';
import { viewMeeting } from '../domain/view/view-meeting.js';
import type { ItemView } from '../domain/view/views.js';
import type { Call } from '../commands/command.js';
import type { FoundItem } from '../ports/records.js';
import type { Reach } from './ask.js';

/** More items are not looked up for one answer. */
const mostItems = 10;

/** What was asked at these items, or who had reservations, as those who read it may see it. */
export async function factsOf(
  { deps }: Pick<Call, 'deps'>,
  items: readonly FoundItem[],
  reach: ReadonlyMap<ForumId, Reach>,
  of: 'asks' | 'reservations',
  readers: 'readers' | 'asker',
): Promise<ListFact[]> {
  const facts = items.slice(0, mostItems).map(async ({ meeting: head, item }) => {
    const [meeting, who] = [await deps.records.meeting(head.id), reach.get(head.forum)];
    if (!meeting || !who) return [];
    const view = viewMeeting(meeting, who.forum, who[readers]).items.find(({ id }) => id === item.id);
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
