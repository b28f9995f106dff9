import { keyOf, type Document, type Kind, type Kinds } from './document.js';

/** Changes by key; a later one of the same document takes the place of the earlier. */
export type Changes = Map<string, Document>;

/** Layers of changes that are not yet durable, newest first. */
export type Unsaved = readonly Changes[];

export const freshest = <K extends Kind>(unsaved: Unsaved, kind: K, id: string): Kinds[K] | null => {
  const key = keyOf(kind, id);
  return (unsaved.find((layer) => layer.has(key))?.get(key)?.body as Kinds[K] | undefined) ?? null;
};

/** The changes of one or several works, to be written together. */
export class Batch {
  readonly changes: Changes = new Map();
  readonly saved: Promise<void>;
  resolve!: () => void;
  reject!: (error: unknown) => void;

  constructor() {
    this.saved = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // Every work waits for it by itself; where all have gone their way already, nobody is left to be told.
    this.saved.catch(() => undefined);
  }
}
