import type { ForumId } from '../domain/forum.js';
import type { LineView } from '../domain/view/views.js';
import type { Call } from '../commands/command.js';
import { begun, queryTerms } from '../language/terms.js';
import { writtenAs } from '../language/similar.js';
import type { EntryQuery, FoundEntry, FoundItem } from '../ports/records.js';
import { keep, most, reachOf, seen, seenItems, type Asking, type Reach, type Seen } from './ask.js';
import { nearest } from './nearest.js';
import { byLikeness } from './rank.js';

/** Items whose entries are shown though only their background or asks hold the words. */
const mostItems = 10;
/** With so many that hold the words themselves, nobody reads on to what only the background holds. */
const plenty = 50;

export interface Hits {
  lines: Seen<LineView>;
  items: Seen<FoundItem>;
  /** Titles that come near, where nothing was found. */
  near: () => Promise<string[]>;
  reach: ReadonlyMap<ForumId, Reach>;
}

/** Which entries are looked through. */
type Among = Omit<EntryQuery, 'forums' | 'anyOf' | 'order' | 'until' | 'after' | 'limit'>;

/** What the record holds about a topic, the likest first. */
export const search = async (call: Call, topic: string, among: Among = {}): Promise<Hits> =>
  searchWithin(call, await reachOf(call), topic, among);

/** The same within some forums. `typing`: the last word may not be typed to its end yet. */
export async function searchWithin(
  call: Asking,
  reach: ReadonlyMap<ForumId, Reach>,
  topic: string,
  query: Among,
  typing = false,
): Promise<Hits> {
  const { records } = call.deps;
  const forums = [...reach.keys()];
  const asked = queryTerms(topic);
  const vocabulary = await records.vocabulary(forums);
  const anyOf = writtenAs(asked, vocabulary, typing ? begun(topic, asked) : null);
  const known = anyOf.every((group) => group.length > 0);
  const items = known ? await records.findItems({ forums, anyOf, limit: most }) : [];
  const visible = seenItems(call, items, reach);
  const named = known ? await records.find({ ...query, forums, anyOf, limit: most }) : [];
  const under = await entriesUnder(
    named.length < plenty ? [...visible.here, ...visible.rest].slice(0, mostItems) : [],
    query,
    call,
  );
  const lines = keep(seen(call, once([...named, ...under]), reach), (line) => line.text !== null);
  const order = byLikeness(asked, anyOf);
  return {
    lines: { here: order(lines.here), rest: order(lines.rest) },
    items: visible,
    near: () => nearest(asked, anyOf, vocabulary, reach, records),
    reach,
  };
}

async function entriesUnder(
  items: readonly FoundItem[],
  query: Among,
  { deps }: Pick<Asking, 'deps'>,
): Promise<FoundEntry[]> {
  const found = items.map(async ({ meeting, item }) => {
    const entries = await deps.records.find({ ...query, forums: [meeting.forum], meeting: meeting.id });
    return entries.filter(({ entry }) => entry.item === item.id);
  });
  return (await Promise.all(found)).flat();
}

const once = (found: readonly FoundEntry[]): FoundEntry[] => [
  ...new Map(found.map((one) => [`${one.ref.forum} ${one.ref.number}`, one])).values(),
];
