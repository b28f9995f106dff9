import { dirname, basename } from 'node:path';
import type { Disk, Growing } from '../../../src/storage/lowdb/disk.js';

/** What a power cut takes of the changes of names that were not yet synced; disks need not keep their order. */
export type Loss = 'all' | 'newer half' | 'older half' | 'none';

interface File {
  text: string;
}

/** Gives a name to a file, takes one away, or both at once. */
type Naming = readonly { path: string; file: File | null }[];

/** Files in memory, with all that a real disk may do at the worst moment: stop, fail, or forget what was not synced. */
export class PowerDisk implements Disk {
  /** How many changes and syncs have been asked for. */
  steps = 0;
  /** From this step on nothing works any more; a file being written then is left half written. */
  stopAt = Infinity;
  /** These steps fail, and leave everything as it was. */
  failAt = new Set<number>();

  readonly #names = new Map<string, File>();
  readonly #durable = new Map<string, File>();
  #unsynced: Naming[] = [];

  async read(path: string): Promise<string | null> {
    return this.#names.get(path)?.text ?? null;
  }

  async list(folder: string): Promise<string[]> {
    return [...this.#names.keys()].filter((path) => dirname(path) === folder).map((path) => basename(path));
  }

  async makeFolder(): Promise<void> {
    this.#step();
  }

  async write(path: string, text: string): Promise<void> {
    const file = { text: text.slice(0, text.length / 2) };
    this.#name([{ path, file }]);
    this.#step(() => this.#names.delete(path));
    file.text = text;
  }

  async grow(path: string): Promise<Growing> {
    this.#step();
    const known = this.#names.get(path);
    const file = known ?? { text: '' };
    if (!known) this.#name([{ path, file }]);
    return {
      append: async (text) => {
        const before = file.text;
        // What a step that fails leaves behind is as bad as can be.
        file.text = before + text.slice(0, text.length / 2);
        this.#step();
        file.text = before + text;
      },
      close: () => Promise.resolve(),
    };
  }

  async truncate(path: string, size: number): Promise<void> {
    this.#step();
    const file = this.#names.get(path);
    if (file) file.text = Buffer.from(file.text).subarray(0, size).toString();
  }

  async link(path: string, name: string): Promise<boolean> {
    this.#step();
    const file = this.#names.get(path);
    this.#name([{ path: name, file: file ?? null }]);
    return file !== undefined;
  }

  async rename(from: string, to: string): Promise<void> {
    this.#step();
    const file = this.#names.get(from);
    if (!file) throw new Error(`ENOENT: ${from}`);
    this.#name([
      { path: from, file: null },
      { path: to, file },
    ]);
  }

  async remove(path: string): Promise<void> {
    this.#step();
    this.#name([{ path, file: null }]);
  }

  async sync(folder: string): Promise<void> {
    this.#step();
    const touches = (naming: Naming) => naming.some(({ path }) => dirname(path) === folder);
    for (const naming of this.#unsynced.filter(touches)) apply(naming, this.#durable);
    this.#unsynced = this.#unsynced.filter((naming) => !touches(naming));
  }

  /** The disk as the next start finds it. */
  afterCut(loss: Loss): PowerDisk {
    const after = new PowerDisk();
    const count = this.#unsynced.length;
    const [from, to] = {
      all: [0, 0],
      'newer half': [0, Math.ceil(count / 2)],
      'older half': [Math.floor(count / 2), count],
      none: [0, count],
    }[loss];
    const names = new Map(this.#durable);
    for (const naming of this.#unsynced.slice(from, to)) apply(naming, names);
    for (const [path, { text }] of names) {
      after.#names.set(path, { text });
      after.#durable.set(path, { text });
    }
    return after;
  }

  #name(naming: Naming): void {
    apply(naming, this.#names);
    this.#unsynced.push(naming);
  }

  #step(undo: () => void = () => undefined): void {
    if (this.steps >= this.stopAt) throw new Error('The power is gone.');
    this.steps += 1;
    if (this.steps === this.stopAt) throw new Error('The power is gone.');
    if (!this.failAt.has(this.steps)) return;
    undo();
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  }
}

function apply(naming: Naming, names: Map<string, File>): void {
  for (const { path, file } of naming) {
    if (file) names.set(path, file);
    else names.delete(path);
  }
}
