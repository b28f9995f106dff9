import { join } from 'node:path';
import type { Log } from '../../ports/log.js';
import type { Records, Terms } from '../../ports/records.js';
import { kinds } from '../memory/document.js';
import { StoredRecords } from '../memory/stored-records.js';
import type { Disk } from './disk.js';
import type { Shelf } from './document-file.js';
import { clearUp } from './clear-up.js';
import { Journal } from './journal.js';
import { readJournal, type Told } from './read-journal.js';
import { layout as layoutOf, type Layout } from './layout.js';
import { load } from './load.js';
import { takeLock } from './lock.js';
import { LowdbVault } from './lowdb-vault.js';
import { nodeDisk } from './node-disk.js';
import { processes as realProcesses, type Processes } from './processes.js';
import type { Migration } from './migration.js';
import { migrations as allMigrations } from './schema.js';
import { StoreUnavailable, systemCode } from './store-unavailable.js';

export interface LowdbOptions {
  /** The data folder; made when it is not there. */
  dir: string;
  log: Log;
  terms: Terms;
  /** For the command line: takes no lock, writes nothing, and sees the record as it was when it was opened. */
  readOnly?: boolean;
  /** So many entries of ended meetings stay in memory whole; of the others only what finding and reminding need. */
  keepEntries?: number;
  disk?: Disk;
  processes?: Processes;
  migrations?: readonly Migration[];
}

/** Opens the record in a data folder. Rejects with StoreUnavailable when that can't be. */
export async function openLowdb(options: LowdbOptions): Promise<Records> {
  const { dir, log, disk = nodeDisk(), readOnly = false } = options;
  const layout = layoutOf(dir);
  const unlock = readOnly ? nothing : await prepare(disk, layout, options.processes ?? realProcesses);
  try {
    const told = await readJournal(disk, layout, log);
    if (!readOnly) await clearUp(disk, layout, told);
    const shelf = await shelfOf(disk, layout, options, told);
    const journal = new Journal(disk, layout, told.last + 1);
    const vault = new LowdbVault(layout, shelf, journal, unlock, options.keepEntries ?? 500);
    const records = new StoredRecords(vault, options.terms);
    await load(layout, shelf, (document, version) => {
      vault.learn(document, version);
      records.keep(document);
    });
    if (!readOnly) await settle(vault, journal, shelf, told);
    return records;
  } catch (error) {
    await unlock();
    throw error;
  }
}

const nothing = (): Promise<void> => Promise.resolve();

/** Makes the folders and takes the lock: what can't be done here can't be written later either. */
async function prepare(disk: Disk, layout: Layout, processes: Processes): Promise<() => Promise<void>> {
  try {
    await disk.makeFolder(layout.dir);
    for (const kind of kinds) await disk.makeFolder(layout.folder(kind));
    await disk.makeFolder(layout.writing);
    await disk.makeFolder(layout.journal);
    await disk.sync(layout.dir);
    return await takeLock(layout, processes);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const code = systemCode(error);
    throw new StoreUnavailable(
      'not-writable',
      `${layout.dir} can't be written${code ? ` (${code})` : ''}.`,
      error,
    );
  }
}

async function shelfOf(disk: Disk, layout: Layout, options: LowdbOptions, told: Told): Promise<Shelf> {
  const { log, readOnly = false, migrations = allMigrations } = options;
  if (readOnly && (await disk.list(layout.dir)).length === 0) {
    throw new StoreUnavailable('missing', `There are no data in ${layout.dir}.`);
  }
  let count = 0;
  const temporary = () => join(layout.writing, String(++count));
  return { disk, log, migrations, readOnly, told: told.changes, temporary };
}

/** Ends what a crash cut off: what only the journal tells goes into the documents' files. */
async function settle(vault: LowdbVault, journal: Journal, shelf: Shelf, told: Told): Promise<void> {
  if (told.last === 0) return;
  const files = told.changes.size;
  await vault.tidy();
  told.changes.clear();
  if (!vault.settled) return;
  await journal.drop(told.last);
  if (files > 0) shelf.log.info('storage.replayed', { files });
}
