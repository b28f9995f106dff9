import type { ForumId } from '../domain/forum.js';
import { maySeeItem } from '../domain/view/access.js';
import type { Records } from '../ports/records.js';
import type { Reach } from './ask.js';

const most = 3;
/** Words that begin alike so far may be what was meant. */
const alike = 5;

/** Titles of items that hold some of what was asked for, or a word that begins like it, as far as all readers may see them. */
export async function nearest(
  asked: readonly string[],
  anyOf: readonly (readonly string[])[],
  vocabulary: readonly string[],
  reach: ReadonlyMap<ForumId, Reach>,
  records: Pick<Records, 'findItems'>,
): Promise<string[]> {
  const groups = asked.map((term, at) => {
    const found = anyOf[at] ?? [];
    if (found.length > 0 || term.length < alike) return found;
    return vocabulary.filter((known) => known.length >= alike && known.startsWith(term.slice(0, alike)));
  });
  const forums = [...reach.keys()];
  const all = await Promise.all(
    groups
      .filter((group) => group.length > 0)
      .map((group) => records.findItems({ forums, anyOf: [group], limit: 20 })),
  );
  const titles = all.flat().flatMap(({ meeting, item }) => {
    const readers = reach.get(meeting.forum)?.readers;
    return readers && maySeeItem(item, readers) ? [item.title] : [];
  });
  const times = new Map<string, number>();
  for (const title of titles) times.set(title, (times.get(title) ?? 0) + 1);
  return [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0)).slice(0, most);
}
