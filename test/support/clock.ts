import type { Instant } from '../../src/domain/day.js';
import type { Clock } from '../../src/ports/clock.js';

interface Alarm {
  at: number;
  order: number;
  ring: () => void;
  again: number | null;
}

/** A clock that stands still until a test moves it. What falls due meanwhile runs in order, each at its own instant. */
export class FakeClock implements Clock {
  #now: number;
  #order = 0;
  #alarms: Alarm[] = [];

  constructor(now: Instant = '2026-11-27T08:00:00.000Z') {
    this.#now = Date.parse(now);
  }

  /** What is still waiting: nothing should be, after a test. */
  get waiting(): number {
    return this.#alarms.length;
  }

  /** Whether something waits for a moment to come, apart from what comes again and again. */
  get awaited(): boolean {
    return this.#alarms.some(({ again }) => again === null);
  }

  now(): Instant {
    return new Date(this.#now).toISOString();
  }

  every(milliseconds: number, work: () => void): () => void {
    const alarm = this.#add(milliseconds, work, milliseconds);
    return () => this.#remove(alarm);
  }

  after(milliseconds: number, work: () => void): () => void {
    const alarm = this.#add(milliseconds, work, null);
    return () => this.#remove(alarm);
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.#add(milliseconds, resolve, null));
  }

  /** Moves on by so many milliseconds, running what falls due; after each, what it set off may finish its turn. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (let alarm = this.#next(end); alarm; alarm = this.#next(end)) {
      this.#now = Math.max(this.#now, alarm.at);
      if (alarm.again === null) this.#remove(alarm);
      else alarm.at = this.#now + alarm.again;
      alarm.ring();
      await settled();
    }
    this.#now = end;
    await settled();
  }

  /** Moves on to an instant; backwards as clocks may be put, which runs nothing. */
  async set(instant: Instant): Promise<void> {
    const to = Date.parse(instant);
    if (to >= this.#now) return this.advance(to - this.#now);
    this.#now = to;
  }

  #add(milliseconds: number, ring: () => void, again: number | null): Alarm {
    if (milliseconds > 60_000) throw new Error(`No timer longer than a minute: ${milliseconds} ms.`);
    const alarm = { at: this.#now + milliseconds, order: this.#order++, ring, again };
    this.#alarms.push(alarm);
    return alarm;
  }

  #remove(alarm: Alarm): void {
    this.#alarms = this.#alarms.filter((other) => other !== alarm);
  }

  #next(end: number): Alarm | undefined {
    return this.#alarms
      .filter((alarm) => alarm.at <= end)
      .sort((a, b) => a.at - b.at || a.order - b.order)[0];
  }
}

/** Lets promises and immediates that are ready run. Several rounds, as one may set off the next. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 5; round++) await new Promise((resolve) => setImmediate(resolve));
}
