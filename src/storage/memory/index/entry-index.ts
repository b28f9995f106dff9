import type { Instant } from '../../../domain/day.js';
import type { Entry } from '../../../domain/entry.js';
import type { Forum, ForumId } from '../../../domain/forum.js';
import type { EntryRef, FoundEntry } from '../../../domain/found-entry.js';
import type { ItemId, Meeting, MeetingId } from '../../../domain/meeting.js';
import type { EntryQuery, FoundItem, ItemQuery, MeetingHead, Terms } from '../../../ports/records.js';
import { keyOf, type Document } from '../document.js';
import { DueQueue } from './due-queue.js';
import { ForumIndex } from './forum-index.js';
import { putPlaces } from './item-place.js';
import { firstOf } from './first-of.js';
import { inOrder, newestMeeting } from './order.js';
import { newPage, refOf, type Page } from './page.js';
import { entryOf, isCurrent, newRow, pack, type Row } from './row.js';
import { beside, ownerKeys, select, selectItems } from './select.js';
import {
  foundItem,
  namesOf,
  newEntries,
  newsOf,
  noNews,
  sameNames,
  sourceOf,
  sourceOfForum,
  sourceOfMeeting,
  type News,
  type Source,
} from './source.js';

/** All entries of all forums, in memory: what finding, numbering and reminding go by. Knows only what is durable. */
export class EntryIndex {
  readonly #forums = new Map<ForumId, ForumIndex>();
  readonly #about = new Map<ForumId, FoundEntry['forum']>();
  readonly #pages = new Map<string, Page>();
  readonly #due = new DueQueue();
  readonly #words = new Map<string, string>();

  constructor(private readonly terms: Terms) {}

  putForum(forum: Forum): void {
    this.#about.set(forum.id, { id: forum.id, name: forum.name, prefix: forum.prefix });
    this.#put(keyOf('forum', forum.id), sourceOfForum(forum));
  }

  putMeeting(meeting: Meeting): void {
    const page = this.#put(keyOf('meeting', meeting.id), sourceOfMeeting(meeting));
    this.#forum(meeting.forum).meetings.set(meeting.id, page);
  }

  /** To be called when a meeting's document leaves memory. */
  shrink(meeting: MeetingId): void {
    const page = this.#pages.get(keyOf('meeting', meeting));
    if (!page) return;
    page.rows.forEach(pack);
    page.source = null;
    page.contexts = new Map();
  }

  heads(forum: ForumId): MeetingHead[] {
    return [...(this.#forums.get(forum)?.meetings.values() ?? [])].flatMap((page) => page.head ?? []);
  }

  openHeads(): MeetingHead[] {
    return [...this.#forums.keys()].flatMap((id) => this.heads(id)).filter((head) => head.state === 'open');
  }

  highest(forum: ForumId): number {
    return this.#forums.get(forum)?.highest ?? 0;
  }

  ref(forum: ForumId, number: number): EntryRef | null {
    const row = this.#forums.get(forum)?.rows.get(number);
    return row ? refOf(row) : null;
  }

  /** Meetings in which this message or key had some effect, in whichever chat. */
  naming(forum: ForumId, name: string): MeetingId[] {
    return [...(this.#forums.get(forum)?.naming(name) ?? [])].flatMap((page) => page.head?.id ?? []);
  }

  /** What a version of a meeting or forum that is not durable yet has, and the one that is here has not. */
  newsIn(document: Document): News {
    const source = sourceOf(document);
    return source
      ? newsOf(source, this.#pages.get(keyOf(document.kind, document.body.id))?.source ?? null)
      : noNews;
  }

  find(query: EntryQuery): FoundEntry[] {
    const rows = firstOf(this.#select(query), inOrder(query.order ?? 'newest'), query.limit);
    return rows.map((row) => this.#found(row));
  }

  count(query: EntryQuery): number {
    return Math.min(this.#select(query).length, query.limit ?? Infinity);
  }

  findItems(query: ItemQuery): FoundItem[] {
    const places = [...new Set(query.forums)].flatMap((id) => {
      const forum = this.#forums.get(id);
      return forum ? selectItems(forum, query) : [];
    });
    const found = places.flatMap(({ page, id }): FoundItem[] => {
      const item = page.items.get(id);
      return page.head && item ? [{ meeting: page.head, item }] : [];
    });
    return found
      .sort((a, b) => newestMeeting(a.meeting, b.meeting) || a.item.number - b.item.number)
      .slice(0, query.limit ?? found.length);
  }

  vocabulary(forums: readonly ForumId[]): string[] {
    const known = forums.flatMap((id) => this.#forums.get(id) ?? []);
    return [...new Set(known.flatMap(({ terms, items }) => [...terms.keys(), ...items.keys()]))];
  }

  claimDue(now: Instant, leaseUntil: Instant, limit: number): EntryRef[] {
    return this.#due.claim(now, leaseUntil, limit);
  }

  #put(key: string, source: Source): Page {
    const forum = this.#forum(source.forum);
    const page = this.#pages.get(key) ?? newPage(source);
    this.#pages.set(key, page);
    const before = page.source;
    page.source = source;
    page.head = source.head;
    const sameAgenda = source.items === before?.items && source.head?.title === before.head?.title;
    if (!sameAgenda) this.#putItems(forum, page, source);
    if (!sameNames(source, before)) forum.rename(page, new Set(namesOf(source)));
    for (const entry of newEntries(source, sameAgenda ? before : null)) {
      const row = page.rows.get(entry.number);
      const context = page.contexts.get(entry.item) ?? page.contexts.get(null) ?? '';
      if (row && isCurrent(row, entry, context)) row.entry = entry;
      else this.#putEntry(forum, page, entry, context);
    }
    if (page.rows.size > source.entries.length) dropOthers(forum, page, source.entries);
    return page;
  }

  #putItems(forum: ForumIndex, page: Page, source: Source): void {
    page.items = new Map(source.items.map((item, place) => [item.id, foundItem(item, place)]));
    page.contexts = contextsOf(source, (text) => this.#same(text));
    putPlaces(forum, page, source, (text) => this.terms(text).map((term) => this.#same(term)));
  }

  #putEntry(forum: ForumIndex, page: Page, entry: Entry, context: string): void {
    const before = page.rows.get(entry.number);
    const alarm = forum.rows.get(entry.number)?.alarm ?? null;
    const row = newRow(page, entry, context, (text) => this.terms(text).map((term) => this.#same(term)));
    row.alarm = this.#due.follow(row, entry.type === 'followUp' ? entry.nextPing : null, alarm);
    if (before) forum.remove(before);
    forum.add(row);
  }

  #select(query: EntryQuery): Row[] {
    // Of all forums that are asked most have nothing of one person's.
    const owners = query.owner && ownerKeys(query.owner);
    return [...new Set(query.forums)].flatMap((id) => {
      const forum = this.#forums.get(id);
      if (!forum || owners?.some((key) => forum.owners.has(key)) === false) return [];
      return beside(forum, query, select(forum, query));
    });
  }

  #found(row: Row): FoundEntry {
    const { head, items } = row.page;
    const entry = entryOf(row);
    return {
      ref: refOf(row),
      entry,
      forum: this.#about.get(row.page.forum) ?? { id: row.page.forum, name: row.page.forum, prefix: '' },
      meeting: head && { id: head.id, title: head.title, day: head.day, chat: head.chat, state: head.state },
      item: (entry.item !== null && items.get(entry.item)) || null,
    };
  }

  #forum(id: ForumId): ForumIndex {
    const forum = this.#forums.get(id) ?? new ForumIndex();
    this.#forums.set(id, forum);
    return forum;
  }

  /** One string for equal ones: a hundred thousand follow-ups share a few thousand words, and compare at once. */
  #same(text: string): string {
    const known = this.#words.get(text);
    if (known === undefined) this.#words.set(text, text);
    return known ?? text;
  }
}

/** The titles above the entries of an item, and of none. */
function contextsOf({ head, items }: Source, same: (text: string) => string): Map<ItemId | null, string> {
  const title = head?.title ?? '';
  return new Map<ItemId | null, string>([
    [null, same(`${title}\n`)],
    ...items.map((item): [ItemId, string] => [item.id, same(`${title}\n${item.title}`)]),
  ]);
}

function dropOthers(forum: ForumIndex, page: Page, entries: readonly Entry[]): void {
  const numbers = new Set(entries.map((entry) => entry.number));
  for (const row of page.rows.values()) if (!numbers.has(row.number)) forum.remove(row);
}
