import { memoryRecords } from '../../../src/storage/memory/memory-records.js';
import { recordsContract } from '../../contracts/records.js';
import { plainTerms } from '../../support/records.js';

recordsContract({
  name: 'memory',
  create: () => Promise.resolve(memoryRecords({ terms: plainTerms })),
  cleanup: () => Promise.resolve(),
});
