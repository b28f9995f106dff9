import type { Clock } from '../../ports/clock.js';

const minute = 60_000;

/** Rings once, at the instant or a minute from now if that is sooner; whoever set it looks at the time again. */
export function alarm(clock: Clock, at: number, ring: () => void): () => void {
  const wait = Math.min(Math.max(at - Date.parse(clock.now()), 1), minute);
  return clock.after(wait, ring);
}
