import type { Request } from 'restify';
import type { EntryPart } from '../../../domain/view/forum-page.js';
import { viewEntry } from '../../../domain/view/view-entry.js';
import { askedNumber } from './asked.js';
import { followUpLines, peopleOf } from './follow-up-lines.js';
import type { ForumPlace } from './forum-place.js';

/** One entry of the forum, by its number; null where there is none that the reader may read. */
export async function entryPart(place: ForumPlace, request: Request): Promise<EntryPart | null> {
  const number = askedNumber(request, 'number');
  const { forum, audience, deps } = place;
  const [found] = number === null ? [] : await deps.records.find({ forums: [forum.id], number });
  if (!found) return null;
  const line = viewEntry(found, audience);
  if (line.text === null) return null;
  const [shown] = await followUpLines(place, [{ line, found }]);
  return shown ? { kind: 'entry', line: shown, people: peopleOf(place) } : null;
}
