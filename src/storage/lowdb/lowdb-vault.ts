import type { MeetingId } from '../../domain/meeting.js';
import { keyOf, kinds, type Document, type Kind, type Kinds } from '../memory/document.js';
import type { Vault } from '../memory/vault.js';
import { deltaOf, type Change } from './change.js';
import { readDocument, stageDocument, type Shelf } from './document-file.js';
import { encodeLine } from './encode.js';
import { NotUndone, type Journal } from './journal.js';
import type { Layout } from './layout.js';
import { MeetingCache } from './meeting-cache.js';
import { place, syncAll, type Placement } from './place.js';
import { schemaAfter } from './schema.js';
import { StoreUnavailable } from './store-unavailable.js';

/** So much journal is written before the documents' files are brought up to date without being asked. */
const longJournal = 1 << 20;
/** Files that are written at a time: libuv's threads. */
const atOnce = 4;

interface Unsettled {
  document: Document;
  version: number;
}

/**
 * One file for each document, behind a journal: a change is durable once the journal has it, and the files follow.
 * Forums, people and chats stay in memory; of the meetings, those that are likely wanted.
 */
export class LowdbVault implements Vault {
  readonly #byKind = new Map<Kind, Map<string, Kinds[Kind]>>(kinds.map((kind) => [kind, new Map()]));
  /** By key, as is `#unsettled`. */
  readonly #versions = new Map<string, number>();
  readonly #known = new Set<MeetingId>();
  readonly #meetings: MeetingCache;
  /** What the journal has and the files have not. */
  readonly #unsettled = new Map<string, Unsettled>();
  #tidying: Promise<void> | null = null;
  #halted: StoreUnavailable | null = null;

  constructor(
    private readonly layout: Layout,
    private readonly shelf: Shelf,
    private readonly journal: Journal,
    private readonly unlock: () => Promise<void>,
    keepEntries: number,
  ) {
    this.#meetings = new MeetingCache(keepEntries);
  }

  async get<K extends Kind>(kind: K, id: string): Promise<Kinds[K] | null> {
    const kept = this.#kept(kind, id);
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
    const changes = documents.map((document) => this.#changeOf(document));
    const durable = (): void =>
      documents.forEach((document, at) => this.#settleLater(document, changes[at]?.version ?? 0));
    try {
      await this.journal.append(encodeLine(changes), durable);
    } catch (error) {
      if (error instanceof NotUndone) this.#halt(error);
      throw error;
    }
    if (this.journal.size > longJournal) void this.tidy();
  }

  keep(document: Document): readonly string[] {
    if (document.kind !== 'meeting') {
      this.#byKind.get(document.kind)?.set(document.body.id, document.body);
      return [];
    }
    this.#known.add(document.body.id);
    return this.#meetings.put(document.body);
  }

  /** A document's version, as it was found at the start. */
  learn(document: Document, version: number): void {
    const told = this.shelf.told.has(this.layout.document(document.kind, document.body.id));
    if (told && !this.shelf.readOnly) this.#settleLater(document, version);
    else this.#versions.set(keyOf(document.kind, document.body.id), version);
  }

  /** Brings the documents' files up to date. What can't be written now stays in the journal, and waits. */
  tidy(): Promise<void> {
    return (this.#tidying ??= this.#settle().finally(() => (this.#tidying = null)));
  }

  get settled(): boolean {
    return this.#unsettled.size === 0;
  }

  async close(): Promise<void> {
    await this.tidy();
    if (!this.settled) await this.tidy();
    await this.unlock();
  }

  #kept(kind: Kind, id: string): Kinds[Kind] | undefined {
    const kept = kind === 'meeting' ? this.#meetings.get(id) : this.#byKind.get(kind)?.get(id);
    return kept ?? this.#unsettled.get(keyOf(kind, id))?.document.body;
  }

  #changeOf({ kind, body }: Document): Change {
    const schema = schemaAfter(this.shelf.migrations);
    const version = (this.#versions.get(keyOf(kind, body.id)) ?? 0) + 1;
    const head = { schema, kind, id: body.id, version };
    const before = this.#kept(kind, body.id);
    return before ? { ...head, ...deltaOf(before, body) } : { ...head, body };
  }

  #settleLater(document: Document, version: number): void {
    const key = keyOf(document.kind, document.body.id);
    this.#versions.set(key, version);
    this.#unsettled.set(key, { document, version });
  }

  async #settle(): Promise<void> {
    if (this.#halted || this.#unsettled.size === 0) return;
    const { disk, log } = this.shelf;
    const last = await this.journal.rotate();
    const these = [...this.#unsettled];
    try {
      await this.#writeAll(these.map(([, one]) => one));
      for (const [key, one] of these) if (this.#unsettled.get(key) === one) this.#unsettled.delete(key);
      await this.journal.drop(last);
      await disk.sync(this.layout.journal);
    } catch (error) {
      log.error('storage.not-settled', { reason: error instanceof Error ? error.message : String(error) });
    }
  }

  async #writeAll(these: readonly Unsettled[]): Promise<void> {
    const left = these.values();
    const placed: Placement[] = [];
    const worker = async (): Promise<void> => {
      for (const one of left) {
        const file = await this.#stage(one);
        await place(this.shelf.disk, file);
        placed.push(file);
      }
    };
    // All of them end before the next round begins: the same file is never written twice at a time.
    const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    await syncAll(this.shelf.disk, placed);
  }

  async #stage({ document: { kind, body }, version }: Unsettled): Promise<Placement> {
    const schema = schemaAfter(this.shelf.migrations);
    const to = this.layout.document(kind, body.id);
    return { from: await stageDocument(this.shelf, { schema, kind, version, body }, to), to };
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
