import type { Instant } from '../../domain/day.js';
import type { Deps } from '../command.js';
import type { Handled } from '../incoming.js';

/**
 * Something that is done because a time has come. Asked several times a minute, also after days of standstill: whether
 * it has been done already is told by the record alone.
 */
export type Upkeep = (deps: Deps, now: Instant) => Promise<Handled>;
