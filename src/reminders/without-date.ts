import type { FoundEntry } from '../domain/found-entry.js';

/**
 * Of a forum's open follow-ups those that no day reminds of, which its next meeting is asked about. One that is tied to
 * the forum's own coming meeting gets its day with it; whether another forum ever plans its own, nobody can be sure.
 */
export const withoutDate = <F extends FoundEntry>(found: readonly F[]): F[] =>
  found.filter(
    ({ entry }) => entry.type === 'followUp' && !entry.due?.day && entry.due?.meeting?.body !== null,
  );
