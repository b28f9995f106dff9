import type { MeetingId } from '../../../domain/meeting.js';
import type { ItemPlace } from './item-place.js';
import type { Page } from './page.js';
import { Postings } from './postings.js';
import type { Row } from './row.js';

/** The entries of one forum, by all that they can be found by. */
export class ForumIndex {
  readonly rows = new Map<number, Row>();
  readonly open = new Set<Row>();
  readonly outcomes = new Set<Row>();
  readonly terms = new Postings<Row>();
  readonly items = new Postings<ItemPlace>();
  readonly owners = new Postings<Row>();
  readonly meetings = new Map<MeetingId, Page>();
  readonly named = new Postings<Page>();
  readonly madeBy = new Postings<Row>();
  /** The highest number ever given out; withdrawn entries count. */
  highest = 0;

  add(row: Row): void {
    this.rows.set(row.number, row);
    row.page.rows.set(row.number, row);
    if (row.open) this.open.add(row);
    if (row.type === 'outcome') this.outcomes.add(row);
    for (const term of row.terms) this.terms.add(term, row);
    for (const owner of row.owners) this.owners.add(owner, row);
    if (row.madeBy !== null) this.madeBy.add(row.madeBy, row);
    this.highest = Math.max(this.highest, row.number);
  }

  /** An entry that moved to another page has its new row already: that one stays. */
  remove(row: Row): void {
    if (this.rows.get(row.number) === row) this.rows.delete(row.number);
    if (row.page.rows.get(row.number) === row) row.page.rows.delete(row.number);
    if (row.alarm?.row === row) row.alarm.row = null;
    this.open.delete(row);
    this.outcomes.delete(row);
    for (const term of row.terms) this.terms.remove(term, row);
    for (const owner of row.owners) this.owners.remove(owner, row);
    if (row.madeBy !== null) this.madeBy.remove(row.madeBy, row);
  }

  /** The documents in which a message or key had some effect. */
  naming(name: string): ReadonlySet<Page> {
    return new Set([...this.named.of(name), ...[...this.madeBy.of(name)].map((row) => row.page)]);
  }

  rename(page: Page, names: ReadonlySet<string>): void {
    for (const name of page.names) if (!names.has(name)) this.named.remove(name, page);
    for (const name of names) if (!page.names.has(name)) this.named.add(name, page);
    page.names = names;
  }
}
