/** What came of one call to the connector. */
export type Called<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** A call that did not succeed: Teams' answer, or none. */
export interface Failure {
  /** Null when no answer came. */
  status: number | null;
  /** Milliseconds that Teams asks to wait. */
  retryAfter: number | null;
  /** Teams nests its codes in different ways, so all of it is kept to be searched. */
  body: string;
  /** False when the call surely never arrived. */
  arrived: boolean;
}

/** The longest wait that is believed. */
const longest = 10 * 60_000;

/** Seconds, or a date. */
export function readRetryAfter(value: string | null | undefined, now: number): number | null {
  if (!value) return null;
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), longest);
}
