import type { MeetingId } from '../../domain/meeting.js';
import { kinds, type Document, type Kind, type Kinds } from '../memory/document.js';
import type { Vault } from '../memory/vault.js';
import { commit, NotUndone } from './commit.js';
import { readDocument, stageDocument, type Shelf } from './document-file.js';
import type { Placement } from './journal.js';
import type { Layout } from './layout.js';
import { MeetingCache } from './meeting-cache.js';
import { schemaAfter } from './schema.js';
import { StoreUnavailable } from './store-unavailable.js';

/** One file for each document. Forums, people and chats stay in memory; of the meetings, those that are likely wanted. */
export class LowdbVault implements Vault {
  readonly #byKind = new Map<Kind, Map<string, Kinds[Kind]>>(kinds.map((kind) => [kind, new Map()]));
  readonly #known = new Set<MeetingId>();
  readonly #meetings: MeetingCache;
  #halted: StoreUnavailable | null = null;

  constructor(
    private readonly layout: Layout,
    private readonly shelf: Shelf,
    private readonly unlock: () => Promise<void>,
    keepEntries: number,
  ) {
    this.#meetings = new MeetingCache(keepEntries);
  }

  async get<K extends Kind>(kind: K, id: string): Promise<Kinds[K] | null> {
    const kept = kind === 'meeting' ? this.#meetings.get(id) : this.#byKind.get(kind)?.get(id);
    if (kept) return kept as Kinds[K];
    if (kind !== 'meeting' || !this.#known.has(id)) return null;
    // What is read back is not kept: a version that is replaced while it is being read could stay for good.
    const stored = await readDocument(this.shelf, kind, this.layout.document(kind, id));
    return (stored?.body ?? null) as Kinds[K] | null;
  }

  all<K extends Exclude<Kind, 'meeting'>>(kind: K): Iterable<Kinds[K]> {
    return (this.#byKind.get(kind) as Map<string, Kinds[K]>).values();
  }

  async write(documents: readonly Document[]): Promise<void> {
    if (this.#halted) throw this.#halted;
    if (this.shelf.readOnly)
      throw new StoreUnavailable('read-only', `${this.layout.dir} was opened for reading.`);
    const results = await Promise.allSettled(documents.map((document) => this.#stage(document)));
    const staged = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failed = results.find((result) => result.status === 'rejected');
    if (!failed) return this.#commit(staged);
    // What can't be removed now is dropped at the next start.
    await Promise.allSettled(staged.map(({ from }) => this.shelf.disk.remove(from)));
    throw failed.reason;
  }

  keep(document: Document): readonly string[] {
    if (document.kind !== 'meeting') {
      this.#byKind.get(document.kind)?.set(document.body.id, document.body);
      return [];
    }
    this.#known.add(document.body.id);
    return this.#meetings.put(document.body);
  }

  close(): Promise<void> {
    return this.unlock();
  }

  async #stage({ kind, body }: Document): Promise<Placement> {
    const to = this.layout.document(kind, body.id);
    return {
      from: await stageDocument(this.shelf, { schema: schemaAfter(this.shelf.migrations), kind, body }, to),
      to,
    };
  }

  async #commit(files: readonly Placement[]): Promise<void> {
    try {
      await commit(this.shelf.disk, this.layout, files);
    } catch (error) {
      if (error instanceof NotUndone) this.#halt(error);
      throw error;
    }
  }

  /** Going on could lay a later change under an earlier one at the next start. */
  #halt(error: NotUndone): void {
    this.#halted = new StoreUnavailable(
      'halted',
      `${this.layout.dir} could not be written and takes no more until the next start: ${error.message}`,
      error,
    );
    this.shelf.log.error('storage.halted', { dir: this.layout.dir, reason: error.message });
  }
}
