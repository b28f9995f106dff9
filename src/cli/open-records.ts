import { readConfig } from '../config.js';
import { terms } from '../language/terms.js';
import type { Records } from '../ports/records.js';
import { openLowdb } from '../storage/lowdb/open-lowdb.js';
import { StoreUnavailable } from '../storage/lowdb/store-unavailable.js';
import type { Io } from './io.js';

/** The record opened for reading only, beside a running bot. Null when it can't be, which has been said on stderr. */
export async function openRecords(io: Io): Promise<Records | null> {
  const read = readConfig(io.environment);
  if (!read.ok) {
    io.stderr.write(`${read.faults.join('\n')}\n`);
    return null;
  }
  const warn = (event: string): void => {
    io.stderr.write(`${event}\n`);
  };
  try {
    return await openLowdb({
      dir: read.config.dataDir,
      terms,
      readOnly: true,
      log: { info: () => undefined, warn, error: warn },
    });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    io.stderr.write(`${error.message}\n`);
    return null;
  }
}
