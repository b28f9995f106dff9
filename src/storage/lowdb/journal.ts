import type { Disk, Growing } from './disk.js';
import type { Layout } from './layout.js';

/** A write failed, and so did taking it back: `cause` is why. */
export class NotUndone extends Error {
  override readonly name = 'NotUndone';
}

interface Waiting {
  line: string;
  durable: () => void;
  failed: (error: unknown) => void;
}

/**
 * Where every change is durable first, a line each, in segments that are dropped once the documents' own files have
 * what they tell. What comes while a write is under way is written together with the next: however many meetings are
 * busy, the disk is waited for once.
 */
export class Journal {
  #waiting: Waiting[] = [];
  #rotations: ((last: number) => void)[] = [];
  #running = false;
  /** The present segment, open from its first line until another takes its place. */
  #file: Growing | null = null;
  /** Bytes of the present segment that are durable; its name is too once there are any. */
  #size = 0;

  constructor(
    private readonly disk: Disk,
    private readonly layout: Layout,
    private segment: number,
  ) {}

  get size(): number {
    return this.#size;
  }

  /** Resolves when the line is durable, after `durable` was called; rejects when it is not there, now or after a restart. */
  append(line: string, durable: () => void): Promise<void> {
    return new Promise((resolve, failed) => {
      const done = (): void => {
        durable();
        resolve();
      };
      this.#waiting.push({ line, durable: done, failed });
      void this.#run();
    });
  }

  /** What comes from now on goes to another segment. Resolves with the number of the last one that takes no more. */
  rotate(): Promise<number> {
    return new Promise((resolve) => {
      this.#rotations.push(resolve);
      void this.#run();
    });
  }

  /** Forgets all segments up to one: their changes are in the documents' files, and those are durable. */
  async drop(last: number): Promise<void> {
    const names = await this.disk.list(this.layout.journal);
    for (const name of names) {
      if (this.layout.segmentOf(name) <= last) await this.disk.remove(this.layout.inJournal(name));
    }
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#waiting.length > 0 || this.#rotations.length > 0) {
      await this.#turn();
      const these = this.#waiting.splice(0);
      if (these.length === 0) continue;
      try {
        await this.#put(these.map(({ line }) => line).join(''));
        for (const { durable } of these) durable();
      } catch (error) {
        for (const { failed } of these) failed(error);
      }
    }
    this.#running = false;
  }

  async #turn(): Promise<void> {
    const asked = this.#rotations.splice(0);
    if (asked.length > 0 && this.#size > 0) {
      await this.#close();
      this.segment += 1;
      this.#size = 0;
    }
    for (const resolve of asked) resolve(this.segment - 1);
  }

  async #put(text: string): Promise<void> {
    const path = this.layout.segment(this.segment);
    try {
      this.#file ??= await this.disk.grow(path);
      await this.#file.append(text);
      if (this.#size === 0) await this.disk.sync(this.layout.journal);
    } catch (error) {
      await this.#takeBack(path).catch((cause: unknown) => {
        throw new NotUndone(error instanceof Error ? error.message : String(error), { cause });
      });
      throw error;
    }
    this.#size += Buffer.byteLength(text);
  }

  async #takeBack(path: string): Promise<void> {
    await this.#close();
    if (this.#size > 0) return this.disk.truncate(path, this.#size);
    await this.disk.remove(path);
    await this.disk.sync(this.layout.journal);
  }

  /** All that was added is durable already: a file that does not close well has lost nothing. */
  async #close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close().catch(() => undefined);
  }
}
