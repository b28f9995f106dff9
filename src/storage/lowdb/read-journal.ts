import type { Log } from '../../ports/log.js';
import type { Change } from './change.js';
import type { Disk } from './disk.js';
import type { Layout } from './layout.js';

/** What the journal tells that may not be in the documents' files yet. */
export interface Told {
  /** By the path of the document's file, oldest first. */
  changes: Map<string, Change[]>;
  /** The number of the newest segment, 0 when there is none. */
  last: number;
  /** Names of segments in which something can't be read. */
  damaged: string[];
}

export async function readJournal(disk: Disk, layout: Layout, log: Log): Promise<Told> {
  const told: Told = { changes: new Map(), last: 0, damaged: [] };
  const names = await disk.list(layout.journal);
  const segments = names
    .map((name) => ({ name, number: layout.segmentOf(name) }))
    .filter(({ number }) => Number.isFinite(number))
    .sort((a, b) => a.number - b.number);
  for (const { name, number } of segments) {
    told.last = number;
    const lines = ((await disk.read(layout.inJournal(name))) ?? '').split('\n');
    // A crash may cut the last line short. It was not yet acknowledged.
    const whole = lines.slice(0, -1);
    for (const [at, line] of whole.entries()) {
      const changes = parse(line);
      if (!changes && at < whole.length - 1) told.damaged.push(name);
      for (const change of changes ?? []) {
        const path = layout.document(change.kind, change.id);
        told.changes.set(path, [...(told.changes.get(path) ?? []), change]);
      }
    }
  }
  told.damaged = [...new Set(told.damaged)];
  for (const name of told.damaged) log.error('storage.journal-damaged', { file: layout.inJournal(name) });
  return told;
}

function parse(line: string): Change[] | null {
  try {
    const found: unknown = JSON.parse(line);
    return Array.isArray(found) ? (found as Change[]) : null;
  } catch {
    return null;
  }
}
