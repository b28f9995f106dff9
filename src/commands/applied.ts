import type { Applied } from '../domain/applied.js';
import { addMilliseconds, type Instant } from '../domain/day.js';

const kept = 24 * 60 * 60_000;

/** Whether a delivery with this key has had its effect. */
export const hasApplied = (record: { applied: readonly Applied[] }, key: string): boolean =>
  record.applied.some((applied) => applied.key === key);

/** The record with one more delivery remembered. Teams gives up long before a day is over, so older ones go. */
export function markApplied<T extends { applied: Applied[] }>(
  record: T,
  key: string,
  at: Instant,
  did: string,
): T {
  const oldest = addMilliseconds(at, -kept);
  return { ...record, applied: [...record.applied.filter((a) => a.at >= oldest), { key, at, did }] };
}
