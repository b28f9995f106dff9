import type { LineView } from '../../../domain/view/views.js';
import { viewEntry } from '../../../domain/view/view-entry.js';
import type { FoundEntry } from '../../../domain/found-entry.js';
import { searchWithin } from '../../../answers/search.js';
import type { EntryQuery } from '../../../ports/records.js';
import type { ForumPlace } from './forum-place.js';

/** So many come at a time, and so many at the very most: who wants more asks more narrowly. */
const step = 30;
const most = 600;

export interface Wish {
  query: Omit<EntryQuery, 'forums' | 'anyOf' | 'order' | 'until' | 'after' | 'limit'>;
  order: NonNullable<EntryQuery['order']>;
  /** Words to search for; what they find is in the order of likeness. */
  words: string | null;
  /** Everything up to this one has been shown before. */
  until: number | null;
  /** Leaves out what is closed to the reader: where it would tell something that it fits. */
  openOnly: boolean;
}

export interface Listed {
  lines: { line: LineView; found: FoundEntry | null }[];
  total: number | null;
  more: number | null;
  near: string[];
}

/** A page of what the forum holds, as its reader may see it. */
export function listPage(place: ForumPlace, wish: Wish): Promise<Listed> {
  if (wish.words !== null) return searched(place, wish, wish.words);
  return wish.openOnly ? openOnly(place, wish) : stepwise(place, wish);
}

async function searched(place: ForumPlace, { query, until }: Wish, words: string): Promise<Listed> {
  const { forum, audience, person, deps } = place;
  const reach = new Map([[forum.id, { forum, readers: audience, asker: audience }]]);
  const hits = await searchWithin({ chat: null, sender: person, deps }, reach, words, query, true);
  const lines = hits.lines.here;
  return {
    ...cut(
      lines.map((line) => ({ line, found: null })),
      until,
    ),
    near: lines.length === 0 ? await hits.near() : [],
  };
}

async function openOnly(place: ForumPlace, { query, order, until }: Wish): Promise<Listed> {
  const found = await place.deps.records.find({
    ...query,
    order,
    forums: [place.forum.id],
    limit: most,
  });
  return {
    ...cut(
      viewed(place, found).filter(({ line }) => line.text !== null),
      until,
    ),
    near: [],
  };
}

/** What has been shown before, or the first of it, as the store has it in order. */
async function stepwise(place: ForumPlace, { query, order, until }: Wish): Promise<Listed> {
  const { records } = place.deps;
  const all = { ...query, order, forums: [place.forum.id] };
  const total = await records.count(all);
  const known = until === null ? [] : await records.find({ ...all, until, limit: most });
  if (until === null || known.length === 0) {
    const first = await records.find({ ...all, limit: 2 * step });
    const more = first.length > step ? (first.at(-1)?.ref.number ?? null) : null;
    return { lines: viewed(place, first.slice(0, step)), total, more, near: [] };
  }
  const next = known.length < most ? await records.find({ ...all, after: until, limit: step }) : [];
  return { lines: viewed(place, known), total, more: next.at(-1)?.ref.number ?? null, near: [] };
}

const viewed = ({ audience }: ForumPlace, found: readonly FoundEntry[]): Listed['lines'] =>
  found.map((one) => ({ line: viewEntry(one, audience), found: one }));

/** A list that is known to its end, cut where the reader is. */
function cut(lines: Listed['lines'], until: number | null): Omit<Listed, 'near'> {
  const at = until === null ? -1 : lines.findIndex(({ line }) => line.number === until);
  const shown = lines.slice(0, at < 0 ? step : at + 1);
  const more = lines[Math.min(shown.length + step, lines.length) - 1];
  const isEnd = shown.length === lines.length;
  return { lines: shown, total: lines.length, more: isEnd ? null : (more?.line.number ?? null) };
}
