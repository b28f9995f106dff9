import type { ForumId } from '../../../domain/forum.js';
import type { EntryRef } from '../../../domain/found-entry.js';
import type { ItemId } from '../../../domain/meeting.js';
import type { MeetingHead } from '../../../ports/records.js';
import type { Row } from './row.js';
import type { ItemPlace } from './item-place.js';
import type { FoundItem, Source } from './source.js';

/** What the index holds of one document. */
export interface Page {
  readonly forum: ForumId;
  /** What it was made of, while that is in memory. */
  source: Source | null;
  head: MeetingHead | null;
  items: ReadonlyMap<ItemId, FoundItem>;
  /** Its items, by what they are found by. */
  places: ReadonlyMap<ItemId, ItemPlace>;
  names: ReadonlySet<string>;
  /** The titles above the entries of an item, and of none. */
  contexts: ReadonlyMap<ItemId | null, string>;
  readonly rows: Map<number, Row>;
}

export const newPage = (source: Source): Page => ({
  forum: source.forum,
  source: null,
  head: source.head,
  items: new Map(),
  places: new Map(),
  names: new Set(),
  contexts: new Map(),
  rows: new Map(),
});

export const refOf = (row: Row): EntryRef => ({
  forum: row.page.forum,
  meeting: row.page.head?.id ?? null,
  number: row.number,
});
