import { recordsContract } from '../../contracts/records.js';
import { Folders } from './support.js';

const folders = new Folders();

recordsContract({
  name: 'lowdb',
  create: async () => folders.open(await folders.make()),
  cleanup: () => folders.cleanup(),
});

recordsContract({
  name: 'lowdb that lets go of every meeting that has ended',
  create: async () => folders.open(await folders.make(), { keepEntries: 0 }),
  cleanup: () => folders.cleanup(),
});
