import type { Cause, Change } from './change.js';
import type { Instant } from './day.js';
import type { Entry } from './entry.js';
import type { PersonRef } from './person.js';

/** Who changes something, when, and through what. */
export interface By {
  person: PersonRef | null;
  at: Instant;
  cause: Cause;
}

/** The history lines of a patch: one for each field that becomes another value. */
export function changes<T extends object>(before: T, patch: Partial<T>, by: By): Change[] {
  return Object.entries(patch).flatMap(([field, after]) => {
    const was: unknown = before[field as keyof T];
    if (JSON.stringify(was) === JSON.stringify(after)) return [];
    return [{ at: by.at, by: by.person, cause: by.cause, field, before: was, after }];
  });
}

/** A record with a patch applied and remembered. The same record when the patch changes nothing. */
export function amend<T extends { history: Change[] }>(record: T, patch: Partial<T>, by: By): T {
  const history = changes(record, patch, by);
  return history.length === 0 ? record : { ...record, ...patch, history: [...record.history, ...history] };
}

/**
 * Takes back the newest thing a person did to an entry: all fields changed by the same cause, or, where there is no
 * change of theirs, the capture itself, which is then withdrawn.
 */
export function takeBack<E extends Entry>(entry: E, by: By): E {
  const last = entry.history.findLast(
    (change) => change.by?.id === by.person?.id && change.cause.kind !== 'bot',
  );
  if (!last) return amend(entry, { withdrawn: true } as Partial<E>, by);
  const together = entry.history.filter(
    (change) => change.cause.id === last.cause.id && change.cause.kind === last.cause.kind,
  );
  const patch = Object.fromEntries(together.map((change) => [change.field, change.before]));
  return amend(entry, patch as Partial<E>, by);
}
