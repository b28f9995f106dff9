import type { Day } from '../../../domain/day.js';
import type { EntryQuery, ItemQuery } from '../../../ports/records.js';
import type { ForumIndex } from './forum-index.js';
import type { ItemPlace } from './item-place.js';
import { inOrder } from './order.js';
import type { Postings } from './postings.js';
import { heldOn, isOwned, nameKey, offerKey, personKey, type Row } from './row.js';

/** The rows of one forum that fit. Walks the smallest set that a condition gives, and asks the others of each row. */
export function select(forum: ForumIndex, query: EntryQuery): Row[] {
  const sets = setsOf(forum, query).sort((a, b) => a.size - b.size);
  const [smallest, ...others] = query.number === undefined ? sets : [numbered(forum, query.number), ...sets];
  const rows: Row[] = [];
  for (const row of smallest ?? forum.rows.values()) {
    if (others.every((set) => set.has(row)) && fits(row, query)) rows.push(row);
  }
  return rows;
}

function setsOf(forum: ForumIndex, query: EntryQuery): ReadonlySet<Row>[] {
  const sets: ReadonlySet<Row>[] = (query.anyOf ?? []).map((group) => withAny(forum.terms, group));
  if (query.owner) sets.push(owned(forum, query.owner));
  if (query.offeredTo !== undefined) sets.push(forum.owners.of(offerKey(query.offeredTo)));
  if (query.open === true) sets.push(forum.open);
  if (query.type === 'outcome') sets.push(forum.outcomes);
  if (query.meeting !== undefined) sets.push(new Set(forum.meetings.get(query.meeting)?.rows.values()));
  return sets;
}

/** Of rows of a forum those before or behind the one that the query names, in its order. A number nobody has leaves none. */
export function beside(forum: ForumIndex, { until, after, order }: EntryQuery, rows: Row[]): Row[] {
  const place = until ?? after;
  if (place === undefined) return rows;
  const row = forum.rows.get(place);
  const compare = inOrder(order ?? 'newest');
  return rows.filter((one) => row && (until === undefined ? compare(one, row) > 0 : compare(one, row) <= 0));
}

function numbered(forum: ForumIndex, number: number): ReadonlySet<Row> {
  const row = forum.rows.get(number);
  return new Set(row ? [row] : []);
}

/** The items of one forum that hold a term of each group. */
export function selectItems(forum: ForumIndex, { anyOf }: Pick<ItemQuery, 'anyOf'>): ItemPlace[] {
  const [smallest, ...others] = anyOf
    .map((group) => withAny(forum.items, group))
    .sort((a, b) => a.size - b.size);
  return [...(smallest ?? [])].filter((place) => others.every((set) => set.has(place)));
}

function withAny<T extends object>(postings: Postings<T>, group: readonly string[]): ReadonlySet<T> {
  const [first, ...more] = group.map((term) => postings.of(term)).filter((set) => set.size > 0);
  if (more.length === 0) return first ?? new Set();
  return new Set([first, ...more].flatMap((set) => [...(set ?? [])]));
}

export const ownerKeys = ({ person, names }: NonNullable<EntryQuery['owner']>): string[] => [
  ...(person ? [personKey(person)] : []),
  ...(names ?? []).map(nameKey),
];

function owned(forum: ForumIndex, owner: NonNullable<EntryQuery['owner']>): ReadonlySet<Row> {
  const [first, ...more] = ownerKeys(owner)
    .map((key) => forum.owners.of(key))
    .filter((set) => set.size > 0);
  return more.length === 0
    ? (first ?? new Set())
    : new Set([first, ...more].flatMap((set) => [...(set ?? [])]));
}

const fits = (row: Row, query: EntryQuery): boolean =>
  (query.type === undefined || row.type === query.type) &&
  (query.open === undefined || row.open === query.open) &&
  (query.kinds === undefined || query.kinds.includes(row.facet)) &&
  (query.unowned === undefined || (row.type === 'followUp' && !isOwned(row))) &&
  (query.undated === undefined || (row.type === 'followUp' && row.due === null && !row.tied)) &&
  (query.tied === undefined || row.tied) &&
  (query.unplanned === undefined || (row.due !== null && row.alarm === null)) &&
  (query.doneFrom === undefined || (row.doneAt !== null && row.doneAt >= query.doneFrom)) &&
  within(row.due, query.dueFrom, query.dueBefore) &&
  within(heldOn(row), query.heldFrom, query.heldBefore);

const within = (day: Day | null, from: Day | undefined, before: Day | undefined): boolean =>
  (before === undefined || (day !== null && day < before)) &&
  (from === undefined || (day !== null && day >= from));
