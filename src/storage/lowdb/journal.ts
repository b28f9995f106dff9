import { join, relative } from 'node:path';
import type { Log } from '../../ports/log.js';
import type { Disk } from './disk.js';
import type { Layout } from './layout.js';

/** A file that lies ready, and its place. */
export interface Placement {
  from: string;
  to: string;
}

const ending = '.journal';

/** The data folder may be moved, so a journal's paths begin there. */
export async function writeJournal(
  disk: Disk,
  layout: Layout,
  path: string,
  files: readonly Placement[],
): Promise<void> {
  const text = JSON.stringify(
    files.map(({ from, to }) => ({ from: relative(layout.dir, from), to: relative(layout.dir, to) })),
  );
  const unnamed = `${path}.new`;
  await disk.write(unnamed, text);
  // The files must be there for sure before a journal tells of them.
  await disk.sync(layout.writing);
  await disk.rename(unnamed, path);
  await disk.sync(layout.writing);
}

export interface Journal {
  path: string;
  files: Placement[];
}

/** The journals that a crash has left. */
export async function readJournals(disk: Disk, layout: Layout, log: Log): Promise<Journal[]> {
  const names = (await disk.list(layout.writing)).filter((name) => name.endsWith(ending)).sort();
  const journals = await Promise.all(
    names.map(async (name) => {
      const path = join(layout.writing, name);
      const text = await disk.read(path);
      return text === null ? [] : { path, files: parse(text, path, layout, log) };
    }),
  );
  return journals.flat();
}

function parse(text: string, path: string, layout: Layout, log: Log): Placement[] {
  try {
    const files = JSON.parse(text) as Placement[];
    return files.map(({ from, to }) => ({ from: join(layout.dir, from), to: join(layout.dir, to) }));
  } catch {
    // It was whole when it got its name. What it told of was not yet acknowledged.
    log.error('storage.journal-damaged', { file: path });
    return [];
  }
}
