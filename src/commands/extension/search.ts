import type { Instant } from '../../domain/day.js';
import type { Forum, ForumId } from '../../domain/forum.js';
import type { CardReply, FoundView } from '../../domain/view/reply.js';
import { writtenAs } from '../../language/similar.js';
import { begun, queryTerms } from '../../language/terms.js';
import type { EntryQuery, Records } from '../../ports/records.js';
import { forumsOf } from '../audience.js';
import type { Deps } from '../command.js';
import type { Handled, Incoming, Searched } from '../incoming.js';
import { answer } from '../results.js';
import { forAll } from './for-all.js';
import { foundMeetings } from './search-meetings.js';

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
  const base = { forums: forums.map(({ id }) => id), limit: most };
  const anyOf = words ? await writtenIn(base.forums, words, records) : [];
  const queries: EntryQuery[] =
    what === 'decisions'
      ? [{ ...base, type: 'outcome', anyOf }]
      : words
        ? [{ ...base, type: 'followUp', anyOf }]
        : [
            { ...base, type: 'followUp', open: true, order: 'due', owner: { person: sender.id } },
            { ...base, type: 'followUp', open: true, order: 'due' },
          ];
  const all = (await Promise.all(queries.map((query) => records.find(query)))).flat();
  const once = new Map(all.map((one) => [`${one.ref.forum} ${one.ref.number}`, one]));
  return (await forAll([...once.values()], records)).map((line) => ({ line }));
}

/** What the words may be written as in the record, the last of them as it may go on. */
async function writtenIn(forums: readonly ForumId[], words: string, records: Records): Promise<string[][]> {
  const asked = queryTerms(words);
  return writtenAs(asked, await records.vocabulary(forums), begun(words, asked));
}
