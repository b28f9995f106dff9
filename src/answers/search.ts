import type { ForumId } from '../domain/forum.js';
import type { LineView } from '../domain/view/views.js';
import type { Call } from '../commands/command.js';
import { queryTerms } from '../language/terms.js';
import { writtenAs } from '../language/similar.js';
import type { EntryQuery, FoundEntry, FoundItem } from '../ports/records.js';
import { keep, most, reachOf, seen, seenItems, type Reach, type Seen } from './ask.js';
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

/** What the record holds about a topic, the likest first. */
export async function search(
  call: Call,
  topic: string,
  query: Pick<EntryQuery, 'type' | 'open'> = {},
): Promise<Hits> {
  const { records } = call.deps;
  const reach = await reachOf(call);
  const forums = [...reach.keys()];
  const asked = queryTerms(topic);
  const vocabulary = await records.vocabulary(forums);
  const anyOf = writtenAs(asked, vocabulary);
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
  query: Pick<EntryQuery, 'type' | 'open'>,
  { deps }: Call,
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
