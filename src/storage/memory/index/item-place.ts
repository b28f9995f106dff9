import type { ItemId } from '../../../domain/meeting.js';
import type { Terms } from '../../../ports/records.js';
import type { ForumIndex } from './forum-index.js';
import type { Page } from './page.js';
import type { Source } from './source.js';

/** An agenda item as the index finds it. */
export interface ItemPlace {
  readonly page: Page;
  readonly id: ItemId;
  /** What its terms were made of: read again only when that has changed. */
  readonly about: readonly string[];
  readonly terms: readonly string[];
}

/** Brings what a document's items are found by up to date. */
export function putPlaces(forum: ForumIndex, page: Page, source: Source, terms: Terms): void {
  const title = source.head?.title ?? '';
  const places = source.items.map(({ id, ...item }): [ItemId, ItemPlace] => {
    const about = [title, item.title, item.caseNumber ?? '', item.background ?? '', ...item.asks];
    const known = page.places.get(id);
    if (known && alike(known.about, about)) return [id, known];
    return [id, { page, id, about, terms: [...new Set(terms(about.join('\n')))] }];
  });
  const now = new Map(places);
  for (const place of page.places.values()) {
    if (now.get(place.id) !== place) for (const term of place.terms) forum.items.remove(term, place);
  }
  for (const [id, place] of places) {
    if (page.places.get(id) !== place) for (const term of place.terms) forum.items.add(term, place);
  }
  page.places = now;
}

const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at]);
