import type { Records, Terms } from '../../ports/records.js';
import { MemoryVault } from './memory-vault.js';
import { StoredRecords } from './stored-records.js';

/** A record that is gone with the process: for tests, and for trying out. */
export const memoryRecords = (options: { terms: Terms }): Records =>
  new StoredRecords(new MemoryVault(), options.terms);
