import type { Cause, Change } from './change.js';
import type { Instant } from './day.js';
import type { PersonRef } from './person.js';

/** Who changes something, when, and through what. */
export interface By {
  person: PersonRef | null;
  at: Instant;
  cause: Cause;
}

/** The history lines of a patch: one for each field that becomes another value. */
function changes<T extends object>(before: T, patch: Partial<T>, by: By): Change[] {
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
