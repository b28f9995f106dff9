import { join } from 'node:path';
import type { Disk } from './disk.js';
import type { Layout } from './layout.js';
import type { Told } from './read-journal.js';

/** Clears away what a crash cut off on its way to its place, and keeps what can't be read for whoever looks into it. */
export async function clearUp(disk: Disk, layout: Layout, told: Told): Promise<void> {
  for (const name of await disk.list(layout.writing)) await disk.remove(join(layout.writing, name));
  await disk.sync(layout.writing);
  for (const name of told.damaged)
    await disk.link(layout.inJournal(name), `${layout.inJournal(name)}.damaged`);
}
