/** At most so many sends in any span of so many milliseconds. */
export interface Limit {
  sends: number;
  span: number;
}

/**
 * Teams' documented limits (facts §4: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1800 in 1 h per chat; 50 a second per tenant),
 * kept a little under because calls do not take equally long to arrive. Updates count as sends.
 */
export const chatLimits: readonly Limit[] = [
  { sends: 6, span: 1_000 },
  { sends: 7, span: 2_000 },
  { sends: 57, span: 30_000 },
  { sends: 1_750, span: 3_600_000 },
];

/**
 * Paced rather than in bursts: calls that take somewhat longer to arrive than others still do not meet too many of those.
 * Three at a time may catch up on what a timer rang too late for.
 */
export const tenantLimits: readonly Limit[] = [
  { sends: 3, span: 64 },
  { sends: 46, span: 1_000 },
];

/**
 * When the next send may go, given when the earlier ones went (milliseconds, ascending). Exact for any span, where a
 * refilling bucket would let twice its size through.
 */
export function nextSlot(sent: readonly number[], limits: readonly Limit[], now: number): number {
  let at = now;
  for (const { sends, span } of limits) {
    const before = sent[sent.length - sends];
    if (before !== undefined) at = Math.max(at, before + span);
  }
  return at;
}

/** Adds a send and forgets those that no limit looks at any more. */
export function noteSend(sent: number[], limits: readonly Limit[], now: number): void {
  sent.push(now);
  const most = Math.max(...limits.map((limit) => limit.sends));
  if (sent.length > most * 2) sent.splice(0, sent.length - most);
}
