import type { Log } from '../../ports/log.js';

/** So often something was logged, by what it was and why. */
export interface Count {
  event: string;
  reason: string;
  count: number;
}

/** Counts what goes into a log. Of the data only the reason is kept, which is one of a few. */
export class Tally {
  readonly #counts = new Map<string, Count>();

  /** The same log, counted. */
  over(log: Log): Log {
    return {
      info: (event, data) => {
        this.#add(event, data);
        log.info(event, data);
      },
      warn: (event, data) => {
        this.#add(event, data);
        log.warn(event, data);
      },
      error: (event, data) => {
        this.#add(event, data);
        log.error(event, data);
      },
    };
  }

  get all(): Count[] {
    return [...this.#counts.values()];
  }

  #add(event: string, data: Record<string, unknown> = {}): void {
    const reason = ['reason', 'result', 'status'].map((name) => data[name]).find(isShort) ?? '';
    const key = `${event} ${reason}`;
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else if (this.#counts.size < most) this.#counts.set(key, { event, reason: String(reason), count: 1 });
  }
}

/** Reasons are codes: whatever else is written there must not make a series each. */
const most = 500;
const isShort = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && /^[a-z-]{1,40}$/.test(value));
