import type { Instant } from '../domain/day.js';

export interface Clock {
  now(): Instant;
  /** Calls `work` every `milliseconds` (at most a minute) until the returned function is called. */
  every(milliseconds: number, work: () => void): () => void;
  /** Calls `work` once, after `milliseconds` (at most a minute), unless the returned function is called before. */
  after(milliseconds: number, work: () => void): () => void;
  /** Resolves after `milliseconds` (at most a minute). */
  wait(milliseconds: number): Promise<void>;
}
