import { dirname } from 'node:path';
import type { Disk } from './disk.js';
import { previousOf } from './layout.js';

/** A file that lies ready, and its place. */
export interface Placement {
  from: string;
  to: string;
}

/** Keeps what a file held as its previous version and puts the new one there. */
export async function place(disk: Disk, { from, to }: Placement): Promise<void> {
  await disk.link(to, previousOf(to));
  await disk.rename(from, to);
}

export async function syncAll(disk: Disk, files: readonly Placement[]): Promise<void> {
  await Promise.all([...new Set(files.map(({ to }) => dirname(to)))].map((folder) => disk.sync(folder)));
}
