import { dirname } from 'node:path';
import type { Disk } from './disk.js';
import { writeJournal, type Placement } from './journal.js';
import { previousOf, type Layout } from './layout.js';

/** A commit failed, and so did taking it back: `cause` is why. */
export class NotUndone extends Error {
  override readonly name = 'NotUndone';
}

/**
 * Puts files that lie ready in their places, all or none. One file is one rename. Several get a journal first: once that
 * is durable a crash is followed by the rest, before that by nothing. A failure is undone in the opposite order, such
 * that a crash in the midst of it still ends in one of the two.
 */
export async function commit(disk: Disk, layout: Layout, files: readonly Placement[]): Promise<void> {
  const placed: { file: Placement; replaced: boolean }[] = [];
  const journal = files.length > 1 ? `${files[0]?.from ?? ''}.journal` : null;
  try {
    if (journal !== null) await writeJournal(disk, layout, journal, files);
    for (const file of files) placed.push({ file, replaced: await place(disk, file) });
    await syncAll(disk, files);
  } catch (error) {
    await undo().catch((cause: unknown) => {
      throw new NotUndone(error instanceof Error ? error.message : String(error), { cause });
    });
    throw error;
  }
  // Left behind by a crash it names files that have gone to their places already, and does nothing.
  if (journal !== null) await disk.remove(journal).catch(() => undefined);

  async function undo(): Promise<void> {
    for (const { file, replaced } of placed.reverse()) {
      await disk.rename(file.to, file.from);
      if (replaced) await disk.rename(previousOf(file.to), file.to);
    }
    if (journal !== null) {
      await syncAll(disk, files);
      await disk.remove(journal);
      await disk.sync(layout.writing);
    }
    for (const file of files) await disk.remove(file.from);
  }
}

/** Keeps what a file held as its previous version and puts the new one there. Whether there was something before. */
export async function place(disk: Disk, { from, to }: Placement): Promise<boolean> {
  const replaced = await disk.link(to, previousOf(to));
  await disk.rename(from, to);
  return replaced;
}

export async function syncAll(disk: Disk, files: readonly Placement[]): Promise<void> {
  await Promise.all([...new Set(files.map(({ to }) => dirname(to)))].map((folder) => disk.sync(folder)));
}
