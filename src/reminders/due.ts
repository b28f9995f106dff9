import type { Calendar } from '../ports/calendar.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Notifier } from '../ports/notifier.js';
import type { Records } from '../ports/records.js';
import type { Planned } from './ladder.js';
import type { Looked } from './planner.js';

/** Something due, of one follow-up. */
export interface Due extends Pick<Looked, 'found' | 'forum'> {
  planned: Planned;
}

export const sameDue = (a: Due, b: Due): boolean =>
  a.found.ref.forum === b.found.ref.forum &&
  a.found.ref.number === b.found.ref.number &&
  a.planned.step === b.planned.step &&
  a.planned.about === b.planned.about;

export interface DispatcherDeps {
  records: Records;
  notifier: Notifier;
  calendar: () => Promise<Calendar>;
  clock: Clock;
  log: Log;
}
