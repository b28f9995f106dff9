import type { Change } from '../../domain/change.js';
import { ownerName, type Entry, type Owner } from '../../domain/entry.js';
import { findItem, itemNumber, type Meeting } from '../../domain/meeting.js';
import type { HistoryLine } from '../../domain/view/reply.js';

/** What became of an entry, oldest first, from the moment it was written. */
export function entryHistory(entry: Entry, meeting: Meeting | null): HistoryLine[] {
  const made: HistoryLine = {
    at: entry.at,
    by: entry.author?.name ?? null,
    field: 'made',
    before: null,
    after: null,
  };
  return [...(entry.author ? [made] : []), ...entry.history.map((change) => lineOf(change, meeting))];
}

const lineOf = (change: Change, meeting: Meeting | null): HistoryLine => ({
  at: change.at,
  by: change.by?.name ?? null,
  field: change.field,
  before: plain(change.field, change.before, meeting),
  after: plain(change.field, change.after, meeting),
  through: change.undoes === undefined ? change.cause.kind : 'undo',
});

/** A changed value in a few words: the day of a due, the names of owners, the number of an item. */
function plain(field: string, value: unknown, meeting: Meeting | null): string | null {
  if (field === 'item') {
    const item = typeof value === 'string' && meeting ? findItem(meeting, value) : null;
    return item && meeting ? String(itemNumber(meeting, item.id)) : null;
  }
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((owner) => ownerName(owner as Owner)).join(', ');
  if (typeof value === 'object') return 'day' in value && typeof value.day === 'string' ? value.day : null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
