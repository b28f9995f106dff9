import type { Request } from 'restify';
import { addMilliseconds, type Instant } from '../../../domain/day.js';
import type { FollowUpState } from '../../../domain/entry.js';
import type { BoardPart } from '../../../domain/view/forum-page.js';
import { viewEntry } from '../../../domain/view/view-entry.js';
import type { EntryQuery } from '../../../ports/records.js';
import { followUpsAsked } from './follow-ups.js';
import { followUpLines, peopleOf } from './follow-up-lines.js';
import type { ForumPlace } from './forum-place.js';

const states: readonly FollowUpState[] = ['open', 'doing', 'waiting', 'done'];
/** A column that is longer is read as a list. */
const most = 40;
const fortnight = 14 * 24 * 3_600_000;

/** Whole days, so that the same is the same for a day. */
export const latelyFrom = ({ today }: Pick<ForumPlace, 'today'>): Instant =>
  addMilliseconds(`${today}T00:00:00.000Z`, -fortnight);

/** The follow-ups by how far they are: those due first, and what was finished lately. */
export async function boardPart(place: ForumPlace, request: Request): Promise<BoardPart> {
  const { query, openOnly } = followUpsAsked(place, request);
  const columns = states.map(async (state) => {
    const done = state === 'done';
    const wanted: EntryQuery = {
      ...query,
      forums: [place.forum.id],
      open: !done,
      kinds: [state],
      ...(done ? { doneFrom: latelyFrom(place), order: 'done' } : { order: 'due' }),
    };
    const { records } = place.deps;
    const found = await records.find({ ...wanted, limit: openOnly ? 10 * most : most });
    const seen = found
      .map((one) => ({ line: viewEntry(one, place.audience), found: one }))
      .filter(({ line }) => !openOnly || line.text !== null);
    const lines = await followUpLines(place, seen.slice(0, most));
    return { state, lines, total: openOnly ? seen.length : await records.count(wanted) };
  });
  return { kind: 'board', columns: await Promise.all(columns), people: peopleOf(place) };
}
