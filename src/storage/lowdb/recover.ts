import { join } from 'node:path';
import type { Log } from '../../ports/log.js';
import { place, syncAll } from './commit.js';
import type { Disk } from './disk.js';
import { readJournals } from './journal.js';
import type { Layout } from './layout.js';

/** Ends what a crash cut off: commits with a journal are carried out, all else that lies ready is dropped. */
export async function recover(disk: Disk, layout: Layout, log: Log): Promise<void> {
  for (const journal of await readJournals(disk, layout, log)) {
    let count = 0;
    for (const file of journal.files) {
      if ((await disk.read(file.from)) === null) continue;
      await place(disk, file);
      count += 1;
    }
    await syncAll(disk, journal.files);
    await disk.remove(journal.path);
    if (count > 0) log.info('storage.replayed', { files: count });
  }
  for (const name of await disk.list(layout.writing)) await disk.remove(join(layout.writing, name));
  await disk.sync(layout.writing);
}
