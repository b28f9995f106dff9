import { basename, dirname } from 'node:path';
import { Low, type Adapter } from 'lowdb';
import type { Log } from '../../ports/log.js';
import type { Kind } from '../memory/document.js';
import type { Change } from './change.js';
import type { Disk } from './disk.js';
import { encode } from './encode.js';
import { fileName } from './file-name.js';
import { previousOf } from './layout.js';
import type { Migration } from './migration.js';
import { replay } from './replay.js';
import { decode, lift, type Decoded, type Stored } from './schema.js';
import { StoreUnavailable } from './store-unavailable.js';

/** What all files of a store share. */
export interface Shelf {
  disk: Disk;
  log: Log;
  migrations: readonly Migration[];
  readOnly: boolean;
  /** A path for a file on its way, never the same twice. */
  temporary: () => string;
  /** Changes, by path, that the files may not have yet. Emptied once they have them. */
  told: Map<string, Change[]>;
}

/** A document in the present schema, with what the journal tells of it. */
export async function readDocument(shelf: Shelf, kind: Kind, path: string): Promise<Stored | null> {
  const low = new Low(new DocumentFile(shelf, kind, path), null);
  await low.read();
  const { stored, gap } = replay(low.data, shelf.told.get(path) ?? [], shelf.migrations);
  if (gap) shelf.log.warn('storage.journal-gap', { file: path });
  return stored && lift(stored, shelf.migrations);
}

/** Lays a document ready to be put in place; what it resolves with is where. */
export async function stageDocument(shelf: Shelf, stored: Stored, path: string): Promise<string> {
  const file = new DocumentFile(shelf, stored.kind, path);
  await new Low(file, stored).write();
  return file.ready;
}

/**
 * One document's file, as lowdb sees it. Reading mends what is damaged from the previous version. Writing only lays the
 * new version ready: `place` puts it there.
 */
class DocumentFile implements Adapter<Stored | null> {
  readonly ready: string;

  constructor(
    private readonly shelf: Shelf,
    private readonly kind: Kind,
    private readonly path: string,
  ) {
    this.ready = shelf.temporary();
  }

  async read(): Promise<Stored | null> {
    const text = await this.shelf.disk.read(this.path);
    const found = text === null ? null : this.#decode(text);
    return found?.ok ? found.stored : this.#restore(text !== null);
  }

  async write(data: Stored | null): Promise<void> {
    await this.shelf.disk.write(this.ready, data ? encode(data) : 'null');
  }

  /** A crash between two renames leaves the previous version only; anything else that is amiss came from outside. */
  async #restore(damaged: boolean): Promise<Stored | null> {
    const { disk, log, readOnly } = this.shelf;
    const text = await disk.read(previousOf(this.path));
    if (text === null && !damaged) return null;
    const previous = text === null ? null : this.#decode(text);
    if (text === null || !previous?.ok) {
      throw new StoreUnavailable(
        'damaged',
        `${this.path} can't be read, and neither can its previous version. ` +
          `Restore the file from a backup; to go on without it, move it and "${basename(previousOf(this.path))}" away.`,
      );
    }
    const aside = damaged && !readOnly ? await this.#setAside() : null;
    if (!readOnly) await this.#putBack(text);
    log.error('storage.restored', { file: this.path, from: previousOf(this.path), aside });
    return previous.stored;
  }

  async #setAside(): Promise<string> {
    const taken = new Set(await this.shelf.disk.list(dirname(this.path)));
    let count = 1;
    while (taken.has(`${basename(this.path)}.damaged-${count}`)) count += 1;
    const aside = `${this.path}.damaged-${count}`;
    await this.shelf.disk.rename(this.path, aside);
    return aside;
  }

  async #putBack(text: string): Promise<void> {
    const { disk } = this.shelf;
    await disk.write(this.ready, text);
    await disk.rename(this.ready, this.path);
    await disk.sync(dirname(this.path));
  }

  #decode(text: string): Decoded {
    const found = decode(text, this.kind, this.shelf.migrations);
    if (!found.ok && found.why === 'newer') {
      throw new StoreUnavailable(
        'newer-schema',
        `${this.path} was written by a newer version of Tovholder. Start that version, or restore a backup.`,
      );
    }
    const misplaced = found.ok && `${fileName(found.stored.body.id)}.json` !== basename(this.path);
    return misplaced ? { ok: false, why: 'damaged' } : found;
  }
}
