import type { Instant } from './day.js';

/** A delivery that has had its effect, by the key it came with. It may come again and then changes nothing. */
export interface Applied {
  key: string;
  at: Instant;
  /** The intent, and what it changed: enough to answer the same again. */
  did: string;
}
