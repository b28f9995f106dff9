import type { Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import type { CardReply, FoundView } from '../../domain/view/reply.js';
import { isSettled } from '../../domain/outcome.js';
import { queryTerms } from '../../language/terms.js';
import type { EntryQuery, Records } from '../../ports/records.js';
import { forumsOf } from '../audience.js';
import type { Deps } from '../command.js';
import type { Handled, Incoming, Searched } from '../incoming.js';
import { answer } from '../results.js';
import { foundMeetings } from './search-meetings.js';
import { whoever } from './whoever.js';

type Search = Extract<Incoming, { kind: 'searched' }>;

/** Beyond this nobody reads on, and is better served by another word. */
const most = 200;

/** What fits and may be put before anybody, a page at a time; who is no member of a forum finds nothing of it. */
export async function search(incoming: Search, deps: Pick<Deps, 'records'>): Promise<Handled> {
  const { what, words, skip, count, sender, tenant, at } = incoming;
  const { records } = deps;
  const forums = await forumsOf(sender.id, tenant, records);
  if (forums.length === 0) return answer();
  const found =
    what === 'meetings'
      ? await foundMeetings(words, forums, incoming, records)
      : await foundEntries(what, words, forums, incoming, records);
  return answer(...found.slice(skip, skip + count).map((one) => cardOf(one, at)));
}

const cardOf = (found: FoundView, now: Instant): CardReply => ({ kind: 'card', card: 'found', found, now });

async function foundEntries(
  what: Exclude<Searched, 'meetings'>,
  words: string,
  forums: readonly Forum[],
  { sender }: Search,
  records: Records,
): Promise<FoundView[]> {
  const terms = queryTerms(words);
  const base = { forums: forums.map(({ id }) => id), limit: most };
  const queries: EntryQuery[] =
    what === 'decisions'
      ? [{ ...base, type: 'outcome', ...(words ? { terms } : {}) }]
      : words
        ? [{ ...base, type: 'followUp', terms }]
        : [
            { ...base, type: 'followUp', open: true, order: 'due', owner: { person: sender.id } },
            { ...base, type: 'followUp', open: true, order: 'due' },
          ];
  const all = (await Promise.all(queries.map((query) => records.find(query)))).flat();
  const once = new Map(all.map((one) => [`${one.ref.forum} ${one.ref.number}`, one]));
  const hushed = await embargoed([...once.values()], records);
  return [...once.values()]
    .filter((one) => isForAll(one) && !hushed.has(one.item?.id ?? ''))
    .map((one) => ({ line: viewEntry(one, whoever) }))
    .filter(({ line }) => line.text !== null);
}

/** Said for good, and not to be kept quiet about. */
const isForAll = ({ entry }: FoundEntry): boolean =>
  !entry.withdrawn &&
  !entry.suggested &&
  (entry.type === 'followUp' || (!entry.embargo && isSettled(entry.kind)));

/** Items whose paper asks that nothing be told yet: what follows from them is kept back with them. */
async function embargoed(found: readonly FoundEntry[], records: Records): Promise<ReadonlySet<string>> {
  const ids = new Set(found.flatMap(({ meeting, item }) => (meeting && item ? [meeting.id] : [])));
  const meetings = await Promise.all([...ids].map((id) => records.meeting(id)));
  const items = meetings.flatMap((meeting) => meeting?.items ?? []);
  return new Set(items.filter(({ embargo }) => embargo).map(({ id }) => id));
}
