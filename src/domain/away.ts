import type { Day } from './day.js';
import type { Away } from './person.js';

/** Days in a row, both ends included. */
export type Days = Pick<Away, 'from' | 'until'>;

/** The absence that holds on a day; null while the person is there. */
export const awayOn = <A extends Days>(away: readonly A[], day: Day): A | null =>
  away.find(({ from, until }) => from <= day && day <= until) ?? null;

/** Those that are not over. */
export const notOver = <A extends Days>(away: readonly A[], today: Day): A[] =>
  away.filter(({ until }) => until >= today);

/** Two absences, or an absence and some days, that share a day. */
export const overlap = (a: Days, b: Days): boolean => a.from <= b.until && b.from <= a.until;

/** With one more, in order. What it shares a day with gives way to it, and what is over is forgotten. */
export const withAway = (away: readonly Away[], added: Away, today: Day): Away[] =>
  [...notOver(away, today).filter((one) => !overlap(one, added)), added].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
