import type { Records } from '../../src/ports/records.js';
import { freezing } from '../support/records.js';
import { changing } from './records/changing.js';
import { claiming } from './records/claiming.js';
import { finding } from './records/finding.js';
import { findingByModel } from './records/finding-by-model.js';
import { findingByWords } from './records/finding-by-words.js';
import { paging } from './records/paging.js';
import { peopleAndChats } from './records/people-and-chats.js';
import { rooms } from './records/rooms.js';
import { watching } from './records/watching.js';

/** A back end under test. `create` gives an empty store of its own each time; `cleanup` closes and removes them all. */
export interface Backend {
  name: string;
  create(): Promise<Records>;
  cleanup(): Promise<void>;
}

/** What every part of the suite gets: a fresh store, whose documents throw when they are changed in place. */
export type Fresh = () => Promise<Records>;

/** What ports/records.ts promises. A back end proves itself with one call. */
export function recordsContract(backend: Backend): void {
  describe(`records in ${backend.name}`, () => {
    afterEach(() => backend.cleanup());
    const fresh: Fresh = async () => freezing(await backend.create());
    changing(fresh);
    rooms(fresh);
    peopleAndChats(fresh);
    finding(fresh);
    findingByWords(fresh);
    paging(fresh);
    findingByModel(fresh);
    claiming(fresh);
    watching(fresh);
  });
}
