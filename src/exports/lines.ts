import { dayAt } from '../domain/day.js';
import type { Forum } from '../domain/forum.js';
import { viewEntry } from '../domain/view/view-entry.js';
import { viewMeeting } from '../domain/view/view-meeting.js';
import type { Audience, ItemView, LineView } from '../domain/view/views.js';
import type { FoundEntry, Records } from '../ports/records.js';

export type ReadRecords = Pick<Records, 'meetings' | 'meeting' | 'find'>;

/** What an export is made from: a forum's record as one reader may see it. */
export interface Reading {
  forum: Forum;
  audience: Audience;
  records: ReadRecords;
}

/** Follow-ups read at a time, where they belong to no meeting. */
const bunch = 500;

/** A meeting's lines that stand and that the reader may read, with what belongs to its items. */
export interface MeetingLines {
  lines: LineView[];
  items: ReadonlyMap<number, ItemView>;
}

/** The decisions of a forum, meeting by meeting, newest first. */
export async function* decisionsOf({ forum, audience, records }: Reading): AsyncGenerator<MeetingLines> {
  for (const head of await records.meetings(forum.id)) {
    await othersTurn();
    const found = await records.find({ forums: [forum.id], meeting: head.id, type: 'outcome' });
    const lines = readable(found, audience);
    if (lines.length === 0) continue;
    const meeting = await records.meeting(head.id);
    // Few meetings have any reservations, and a view of a whole one takes a while.
    const wanted = meeting?.items.some(({ reservations }) => reservations.length > 0);
    const items = meeting && wanted ? viewMeeting(meeting, forum, audience).items : [];
    yield { lines, items: new Map(items.map((item) => [item.number, item])) };
  }
}

/** The follow-ups of a forum, by the meeting they come from, newest first; last those that come from none. */
export async function* followUpsOf({ forum, audience, records }: Reading): AsyncGenerator<LineView[]> {
  for (const head of await records.meetings(forum.id)) {
    await othersTurn();
    yield readable(await records.find({ forums: [forum.id], meeting: head.id, type: 'followUp' }), audience);
  }
  const { id, name, prefix, followUps } = forum;
  for (let from = 0; from < followUps.length; from += bunch) {
    await othersTurn();
    const found = followUps.slice(from, from + bunch).map((entry): FoundEntry => ({
      ref: { forum: id, meeting: null, number: entry.number },
      entry,
      forum: { id, name, prefix },
      meeting: null,
      item: null,
    }));
    yield readable(found, audience);
  }
}

const readable = (found: readonly FoundEntry[], audience: Audience): LineView[] =>
  found
    .filter(({ entry }) => !entry.suggested && !entry.withdrawn)
    .map((one) => viewEntry(one, audience))
    .filter(({ text }) => text !== null)
    .sort((a, b) => a.number - b.number);

/** Whoever reads a long record lets others have theirs in between. */
const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The day on which it was said: the meeting's, or by the clock. */
export const dayOf = (line: LineView, zone: string): string => line.meeting?.day ?? dayAt(line.at, zone);

/** "3. Pårørende" */
export const itemOf = ({ item }: LineView): string | null =>
  item && (item.title === null ? String(item.number) : `${item.number}. ${item.title}`);
