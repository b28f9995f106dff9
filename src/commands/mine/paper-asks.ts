import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { AskView } from '../../domain/view/mine-view.js';
import type { ItemView, MeetingView } from '../../domain/view/views.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { personTowards } from '../entry/open-of.js';
import type { Situation } from './situation.js';

/** What the papers that the person brought leave to be answered: whether they are open, and what they bring to an end. */
export async function paperAsks(
  meeting: Meeting,
  view: MeetingView,
  forum: Forum,
  here: Situation,
): Promise<AskView[]> {
  const { id, title, day } = view;
  const asks: AskView[] = [];
  for (const item of meeting.items.filter(({ paper }) => paper?.broughtBy?.id === here.person.id)) {
    const seen = view.items.find((one) => one.id === item.id);
    if (!seen) continue;
    const about = { meeting: id, forum: forum.name, title, day, ...itemOf(seen) };
    if (seen.visibilityUnknown) asks.push({ kind: 'visibility', ...about });
    for (const { number } of item.promises.filter(({ answer }) => answer === null)) {
      const followUp = await promised(number, forum, here);
      if (followUp) asks.push({ kind: 'promise', ...about, followUp });
    }
  }
  return asks;
}

const itemOf = ({ id, number, title }: ItemView) => ({ item: id, number, itemTitle: title });

async function promised(number: number, forum: Forum, { person, records }: Situation) {
  const [found] = await records.find({ forums: [forum.id], number, open: true });
  return found ? viewEntry(found, await personTowards(forum, person.id, records)) : null;
}
