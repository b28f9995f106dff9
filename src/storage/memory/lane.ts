import { Batch, type Changes, type Unsaved } from './batch.js';
import type { Document } from './document.js';

/** A piece of work sees what is not yet written, and leaves its own changes in `staged`. */
export type Work<T> = (staged: Changes, unsaved: Unsaved) => Promise<T> | T;

/** Makes documents durable, all or none. */
export type Save = (documents: readonly Document[]) => Promise<void>;

/**
 * Runs works one at a time, and writes what they change. The next work begins when the one before has ended, not when
 * it has been written: works that end while a write is under way are covered together. Each is
 * answered once all that it did and all that it saw is durable. A failed write fails every work since, as each may
 * have built on what is lost.
 */
export class Lane {
  #turn: Promise<unknown> = Promise.resolve();
  #writing: Batch | null = null;
  #next: Batch | null = null;
  #failures = 0;
  #failure: unknown;
  #flushing = false;
  #busy = 0;

  constructor(private readonly save: Save) {}

  get idle(): boolean {
    return this.#busy === 0;
  }

  async run<T>(work: Work<T>): Promise<T> {
    this.#busy += 1;
    try {
      const turn = this.#turn.then(() => this.#perform(work));
      this.#turn = turn.catch(() => undefined);
      const { value, saved } = await turn;
      await saved;
      return value;
    } finally {
      this.#busy -= 1;
    }
  }

  async #perform<T>(work: Work<T>): Promise<{ value: T; saved: Promise<void> | undefined }> {
    const failures = this.#failures;
    const staged: Changes = new Map();
    const value = await work(staged, this.#unsaved());
    if (failures !== this.#failures) throw this.#failure;
    if (staged.size > 0) {
      this.#next ??= new Batch();
      for (const [key, document] of staged) this.#next.changes.set(key, document);
      void this.#flush();
    }
    // Also a work that changed nothing may have seen what is still being written, and speak of it.
    return { value, saved: (this.#next ?? this.#writing)?.saved };
  }

  /** Stays as it is while the work runs: a batch that is saved meanwhile says the same as the vault. */
  #unsaved(): Unsaved {
    return [this.#next, this.#writing].flatMap((batch) => batch?.changes ?? []);
  }

  async #flush(): Promise<void> {
    if (this.#flushing) return;
    this.#flushing = true;
    while (this.#next) await this.#write();
    this.#flushing = false;
  }

  async #write(): Promise<void> {
    const batch = this.#next;
    if (!batch) return;
    this.#writing = batch;
    this.#next = null;
    try {
      await this.save([...batch.changes.values()]);
      batch.resolve();
    } catch (error) {
      this.#fail(batch, error);
    } finally {
      this.#writing = null;
    }
  }

  #fail(batch: Batch, error: unknown): void {
    this.#failures += 1;
    this.#failure = error;
    batch.reject(error);
    this.#next?.reject(error);
    this.#next = null;
  }
}
