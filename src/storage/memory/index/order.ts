import type { EntryQuery, MeetingHead } from '../../../ports/records.js';
import { heldOn, type Row } from './row.js';

/** What makes two of them differ first; later ones decide among equals, so that every store has the same order. */
const by =
  <T>(...comparisons: ((a: T, b: T) => number)[]) =>
  (a: T, b: T): number => {
    for (const compare of comparisons) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };

const up = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const noneLast = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : up(a, b);

const newest = by<Row>(
  (a, b) => up(b.at, a.at),
  (a, b) => b.number - a.number,
  (a, b) => up(a.page.forum, b.page.forum),
);

const firstDue = by<Row>(
  (a, b) => noneLast(a.due, b.due),
  (a, b) => up(a.at, b.at),
  (a, b) => a.number - b.number,
  (a, b) => up(a.page.forum, b.page.forum),
);

const lastHeld = by<Row>((a, b) => up(heldOn(b), heldOn(a)), newest);

const lastDone = by<Row>((a, b) => up(b.doneAt ?? '', a.doneAt ?? ''), newest);

const orders = { newest, due: firstDue, held: lastHeld, done: lastDone };

export const inOrder = (order: NonNullable<EntryQuery['order']>) => orders[order];

/** Newest day first, those without a day before all; on one day, the later start first. */
export const newestMeeting = by<MeetingHead>(
  (a, b) => -noneLast(a.day, b.day),
  (a, b) => -noneLast(a.start, b.start),
  (a, b) => -noneLast(a.startedAt, b.startedAt),
  (a, b) => up(a.id, b.id),
);
