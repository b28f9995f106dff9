import type { By } from './amend.js';
import { amend } from './amend.js';
import type { Change } from './change.js';
import { kindOf, reshape } from './convert.js';
import type { Instant } from './day.js';
import type { Entry } from './entry.js';
import type { PersonId } from './person.js';

/** Names what was done at one time by one message or press: all that it changed is taken back together. */
const deed = ({ cause, at }: Change): string => `${cause.kind} ${cause.id} ${at}`;

/**
 * The changes of the newest thing done to an entry that can be taken back: by a person, or by anybody. What was taken back
 * already is passed over, and so is what somebody has changed again since.
 */
export function lastDeed(entry: Entry, person: PersonId | null): Change[] {
  const undone = new Set(entry.history.flatMap((change) => change.undoes ?? []));
  const standing = entry.history.filter((change) => stands(entry, change));
  const last = standing.findLast(
    (change) =>
      change.cause.kind !== 'bot' &&
      change.undoes === undefined &&
      !undone.has(deed(change)) &&
      (person === null || change.by?.id === person),
  );
  return last ? standing.filter((change) => deed(change) === deed(last)) : [];
}

/** When a person last did something to an entry that can be taken back: changed it, or wrote it. */
export function lastDone(entry: Entry, person: PersonId): Instant | null {
  if (entry.withdrawn) return null;
  return lastDeed(entry, person)[0]?.at ?? (wrote(entry, person) ? entry.at : null);
}

/**
 * Takes back the newest thing a person (or, with null, anybody) did to an entry; where that was writing it, it is
 * withdrawn. The same entry when there is nothing to take back.
 */
export function takeBack(entry: Entry, by: By, whose: PersonId | null): Entry {
  const last = lastDeed(entry, whose);
  const [first] = last;
  if (!first) {
    const written = whose !== null && wrote(entry, whose);
    return written ? amend<Entry>(entry, { withdrawn: true }, by) : entry;
  }
  // Whoever chose to write it down takes back all of it.
  if (last.some(({ field }) => field === 'captured')) return amend<Entry>(entry, { withdrawn: true }, by);
  const patch = Object.fromEntries(last.map(({ field, before }) => [field, before]));
  const back = reshape(entry, patch, by);
  const history = back.history.map((change, at) =>
    at < entry.history.length ? change : { ...change, undoes: deed(first) },
  );
  return { ...back, history };
}

/** Of a series somebody wrote the first; those after it were made by finishing the one before. */
const wrote = (entry: Entry, person: PersonId): boolean =>
  entry.author?.id === person && (entry.type !== 'followUp' || typeof entry.series?.previous !== 'number');

/** The field is still as this change left it. */
function stands(entry: Entry, { field, after }: Change): boolean {
  const now: unknown = field === 'kind' ? kindOf(entry) : entry[field as keyof Entry];
  return JSON.stringify(now ?? null) === JSON.stringify(after ?? null);
}
