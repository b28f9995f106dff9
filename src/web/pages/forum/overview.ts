import type { OverviewPart } from '../../../domain/view/forum-page.js';
import type { EntryQuery } from '../../../ports/records.js';
import { latelyFrom } from './board.js';
import type { ForumPlace } from './forum-place.js';

/** How much there is to do: counted over the forum, never by person. */
export async function overviewPart(place: ForumPlace): Promise<OverviewPart> {
  const { forum, today, deps } = place;
  const count = (query: Partial<EntryQuery>): Promise<number> =>
    deps.records.count({ forums: [forum.id], type: 'followUp', open: true, ...query });
  const since = latelyFrom(place);
  const [open, overdue, undated, unowned, waiting, done] = await Promise.all([
    count({}),
    count({ dueBefore: today }),
    count({ undated: true }),
    count({ unowned: true }),
    count({ kinds: ['waiting'] }),
    count({ open: false, kinds: ['done'], doneFrom: since }),
  ]);
  return { kind: 'overview', open, overdue, undated, unowned, waiting, done, since };
}
