import type { FollowUp } from '../../../domain/entry.js';
import type { Instant } from '../../../domain/day.js';
import type { EntryRef } from '../../../domain/found-entry.js';
import { Heap } from './heap.js';
import { refOf } from './page.js';
import type { Row } from './row.js';

/** A follow-up's next ping. Its row is null once the ping has been changed or dropped: heaps forget it when it comes up. */
export interface Alarm {
  readonly at: Instant;
  readonly step: string;
  row: Row | null;
  leasedUntil: Instant;
}

/** The next pings of all forums in order, and who was given which until when. */
export class DueQueue {
  readonly #free = new Heap<Alarm>((alarm) => alarm.at);
  readonly #leased = new Heap<Alarm>((alarm) => alarm.leasedUntil);

  /** The alarm of a row that takes the place of one with `old`: the same, with its lease, unless the ping is another. */
  follow(row: Row, next: FollowUp['nextPing'], old: Alarm | null): Alarm | null {
    if (old?.row && next && old.at === next.at && old.step === next.step) {
      old.row = row;
      return old;
    }
    if (old) old.row = null;
    if (!next) return null;
    const alarm: Alarm = { at: next.at, step: next.step, row, leasedUntil: '' };
    this.#free.push(alarm);
    return alarm;
  }

  claim(now: Instant, leaseUntil: Instant, limit: number): EntryRef[] {
    for (let next = this.#leased.peek(); next && next.leasedUntil <= now; next = this.#leased.peek()) {
      this.#leased.pop();
      this.#free.push(next);
    }
    const refs: EntryRef[] = [];
    for (
      let next = this.#free.peek();
      next && next.at <= now && refs.length < limit;
      next = this.#free.peek()
    ) {
      this.#free.pop();
      if (!next.row) continue;
      next.leasedUntil = leaseUntil;
      this.#leased.push(next);
      refs.push(refOf(next.row));
    }
    return refs;
  }
}
