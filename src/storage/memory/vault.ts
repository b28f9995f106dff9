import type { Document, Kind, Kinds } from './document.js';

/** Where documents rest. The same document is never written twice at a time; the lanes see to that. */
export interface Vault {
  get<K extends Kind>(kind: K, id: string): Promise<Kinds[K] | null>;
  /** All of a kind, for the kinds that always stay in memory. */
  all<K extends Exclude<Kind, 'meeting'>>(kind: K): Iterable<Kinds[K]>;
  /** Resolves when all of them are durable; rejects when none of them is, now or after a restart. */
  write(documents: readonly Document[]): Promise<void>;
  /** Shows what has been written to readers. Names the meetings that memory let go of, so that the index shrinks them. */
  keep(document: Document): readonly string[];
  /** Does what can wait. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}
