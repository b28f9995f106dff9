import { dayAt } from '../domain/day.js';
import type { FoundEntry } from '../domain/found-entry.js';
import type { Forum, ForumId } from '../domain/forum.js';
import { maySeeItem } from '../domain/view/access.js';
import type { Audience, LineView } from '../domain/view/views.js';
import { viewEntry } from '../domain/view/view-entry.js';
import { audienceOf, forumsOf } from '../commands/audience.js';
import type { Call } from '../commands/command.js';
import { ownedBy, tenantOf } from '../commands/entry/find-entry.js';
import type { EntryQuery, FoundItem } from '../ports/records.js';

/** Beyond this nobody reads, and the asker is better served by a narrower question. */
export const most = 200;

/** Who asks, from where, and what is asked. */
export type Asking = Pick<Call, 'chat'> & {
  sender: Pick<Call['sender'], 'id'>;
  deps: Pick<Call['deps'], 'records'>;
};

/** What is found: for everybody who reads the answer, and what the asker alone may see of it besides. */
export interface Seen<T> {
  here: T[];
  rest: T[];
}

/** A forum that an answer draws on, with those who read the answer, and the asker. */
export interface Reach {
  forum: Forum;
  readers: Audience;
  asker: Audience;
}

/** The forums that an answer here may draw on: the chat's own, or all that the asker is in. */
export async function forumsHere(call: Call): Promise<Forum[]> {
  if (call.chat) return call.forum ? [call.forum] : [];
  const all = await forumsOf(call.sender.id, tenantOf(call), call.deps.records);
  const only = call.words['forumOnly'];
  return only === undefined ? all : all.filter(({ id }) => id === only);
}

export async function reachOf(call: Call): Promise<Map<ForumId, Reach>> {
  const { chat, sender, deps } = call;
  const reaches = (await forumsHere(call)).map(async (forum): Promise<[ForumId, Reach]> => {
    const asker = await audienceOf(forum, { person: sender.id }, deps.records);
    const readers = chat ? await audienceOf(forum, { chat: chat.id }, deps.records) : asker;
    return [forum.id, { forum, readers, asker }];
  });
  return new Map(await Promise.all(reaches));
}

/** What fits the query and may be seen by those who read the answer, or else by the asker. */
export async function ask(call: Call, query: Omit<EntryQuery, 'forums'>): Promise<Seen<LineView>> {
  const reach = await reachOf(call);
  const found = await call.deps.records.find({ limit: most, ...query, forums: [...reach.keys()] });
  return seen(call, found, reach);
}

export function seen(
  call: Pick<Asking, 'chat' | 'sender'>,
  found: readonly FoundEntry[],
  reach: ReadonlyMap<ForumId, Reach>,
): Seen<LineView> {
  const lines: Seen<LineView> = { here: [], rest: [] };
  for (const entry of found) {
    const of = reach.get(entry.ref.forum);
    if (!of || entry.entry.withdrawn) continue;
    const shared = viewEntry(entry, of.readers);
    if (shared.text !== null) {
      lines.here.push(shared);
      continue;
    }
    const own = viewEntry(entry, of.asker);
    // Owners know of their own follow-ups, even where they may not read the item.
    if (own.text !== null || ownedBy(entry, call.sender.id)) (call.chat ? lines.rest : lines.here).push(own);
  }
  return lines;
}

export function seenItems(
  call: Pick<Asking, 'chat'>,
  items: readonly FoundItem[],
  reach: ReadonlyMap<ForumId, Reach>,
): Seen<FoundItem> {
  const visible: Seen<FoundItem> = { here: [], rest: [] };
  for (const one of items) {
    const of = reach.get(one.meeting.forum);
    if (!of) continue;
    if (maySeeItem(one.item, of.readers)) visible.here.push(one);
    else if (call.chat && maySeeItem(one.item, of.asker)) visible.rest.push(one);
  }
  return visible;
}

/** The same of those lines only for which it holds. */
export const keep = <T>({ here, rest }: Seen<T>, holds: (one: T) => boolean): Seen<T> => ({
  here: here.filter(holds),
  rest: rest.filter(holds),
});

export const today = (call: Call): string => dayAt(call.at, call.zone);
