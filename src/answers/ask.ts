import { dayAt } from '../domain/day.js';
import type { FoundEntry } from '../domain/found-entry.js';
import type { Forum } from '../domain/forum.js';
import { type CardReply, type ListHeading } from '../domain/view/reply.js';
import { viewEntry } from '../domain/view/view-entry.js';
import type { LineView } from '../domain/view/views.js';
import { audienceOf, forumsOf } from '../commands/audience.js';
import type { Call } from '../commands/command.js';
import { ownedBy, tenantOf } from '../commands/entry/find-entry.js';
import type { EntryQuery } from '../ports/records.js';

/** Shown at first; the rest is counted. */
const shownLines = 10;
/** Beyond this nobody reads, and the asker is better served by a narrower question. */
const most = 200;

/** The forums that an answer here may draw on: the chat's own, or all that the asker is in. */
export async function forumsHere(call: Call): Promise<Forum[]> {
  if (call.chat) return call.forum ? [call.forum] : [];
  return forumsOf(call.sender.id, tenantOf(call), call.deps.records);
}

/** What fits the query and may be seen by those who read the answer, with the text of every line theirs to read. */
export async function ask(call: Call, query: Omit<EntryQuery, 'forums'>): Promise<LineView[]> {
  const forums = await forumsHere(call);
  const found = await call.deps.records.find({
    limit: most,
    ...query,
    forums: forums.map((forum) => forum.id),
  });
  const visible = found.filter(({ entry }) => !entry.withdrawn);
  const lines = await Promise.all(visible.map((entry) => lineFor(call, entry, forums)));
  return lines.filter((line): line is LineView => line !== null);
}

/** Null for what the readers may not read: an answer does not tell that it is there. */
async function lineFor(call: Call, entry: FoundEntry, forums: readonly Forum[]): Promise<LineView | null> {
  const forum = forums.find((f) => f.id === entry.ref.forum);
  if (!forum) return null;
  const who = call.chat ? { chat: call.chat.id } : { person: call.sender.id };
  const line = viewEntry(entry, await audienceOf(forum, who, call.deps.records));
  // Owners know of their own follow-ups, even where they may not read the item.
  return line.text !== null || (!call.chat && ownedBy(entry, call.sender.id)) ? line : null;
}

export const listCard = (call: Call, heading: ListHeading, lines: readonly LineView[]): CardReply => ({
  kind: 'card',
  card: 'list',
  list: {
    heading,
    lines: lines.slice(0, shownLines),
    total: lines.length,
    undelivered: lines.flatMap(({ unreached, number }) => (unreached.length > 0 ? [number] : [])),
  },
  now: call.at,
});

export const today = (call: Call): string => dayAt(call.at, call.zone);
