import { kinds, type Document, type Kind, type Kinds } from './document.js';
import type { Vault } from './vault.js';

/** Keeps everything, for as long as the process lives. */
export class MemoryVault implements Vault {
  readonly #byKind = new Map<Kind, Map<string, Kinds[Kind]>>(kinds.map((kind) => [kind, new Map()]));

  get<K extends Kind>(kind: K, id: string): Promise<Kinds[K] | null> {
    return Promise.resolve(this.#of(kind).get(id) ?? null);
  }

  all<K extends Kind>(kind: K): Iterable<Kinds[K]> {
    return this.#of(kind).values();
  }

  write(): Promise<void> {
    return Promise.resolve();
  }

  keep(document: Document): readonly string[] {
    this.#of(document.kind).set(document.body.id, document.body);
    return [];
  }

  tidy(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #of<K extends Kind>(kind: K): Map<string, Kinds[K]> {
    return this.#byKind.get(kind) as Map<string, Kinds[K]>;
  }
}
