import type { FakeChat } from './chat.js';
import { refusals, type Refusal, type RefusalName } from './errors.js';
import type { RequestKind } from './types.js';

/**
 * What goes wrong with a request.
 * - a refusal by its code; "Throttled" with `retryAfter` seconds (null: no such header)
 * - "lost answer": it was done, but the connection is cut before the answer
 * - "cut": the connection is cut and nothing was done
 * - "held": it waits for `switch.release()`, then goes on; `milliseconds` in "delayed" waits by the real clock
 */
export type Fault =
  RefusalName | 'lost answer' | 'cut' | 'held' | { delayed: number } | { throttled: number | null };

export interface When {
  /** Only for this chat; all otherwise. */
  in?: FakeChat;
  on?: RequestKind | readonly RequestKind[];
  /** For the next n requests; until switched off otherwise. */
  times?: number;
}

export interface FaultSwitch {
  /** Ends it, and lets go what is held. */
  off(): void;
  /** How many requests it met. */
  readonly met: number;
  /** Resolves when it has met that many. */
  reached(count: number): Promise<void>;
}

export type Trouble =
  | { do: 'refuse'; refusal: Refusal }
  | { do: 'lose' }
  | { do: 'cut' }
  | { do: 'wait'; until: Promise<unknown>; held: boolean };

export interface Asked {
  kind: RequestKind;
  chat: FakeChat | null;
}

export class Faults {
  #rules: Rule[] = [];

  add(fault: Fault, when: When = {}): FaultSwitch {
    const rule = new Rule(fault, when, () => {
      this.#rules = this.#rules.filter((other) => other !== rule);
    });
    this.#rules.push(rule);
    return rule;
  }

  /** The troubles this request meets: waits first, then at most one that ends it. */
  meet(asked: Asked): Trouble[] {
    const troubles: Trouble[] = [];
    for (const rule of [...this.#rules]) {
      if (!rule.fits(asked)) continue;
      const trouble = rule.meet();
      troubles.push(trouble);
      if (trouble.do !== 'wait') break;
    }
    return troubles;
  }

  off(): void {
    for (const rule of [...this.#rules]) rule.off();
  }
}

class Rule implements FaultSwitch {
  met = 0;
  #letGo: (() => void)[] = [];
  #waiting: { count: number; resolve: () => void }[] = [];

  constructor(
    private readonly fault: Fault,
    private readonly when: When,
    private readonly end: () => void,
  ) {}

  fits(asked: Asked): boolean {
    const kinds = this.when.on === undefined ? null : [this.when.on].flat();
    return (!this.when.in || this.when.in === asked.chat) && (!kinds || kinds.includes(asked.kind));
  }

  meet(): Trouble {
    this.met += 1;
    if (this.when.times !== undefined && this.met >= this.when.times) this.end();
    for (const waiting of this.#waiting) if (waiting.count <= this.met) waiting.resolve();
    return this.#trouble();
  }

  reached(count: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.met >= count) resolve();
      else this.#waiting.push({ count, resolve });
    });
  }

  off(): void {
    this.end();
    for (const letGo of this.#letGo.splice(0)) letGo();
  }

  #trouble(): Trouble {
    if (this.fault === 'lost answer') return { do: 'lose' };
    if (this.fault === 'cut') return { do: 'cut' };
    if (this.fault === 'held') {
      return { do: 'wait', held: true, until: new Promise<void>((resolve) => this.#letGo.push(resolve)) };
    }
    if (typeof this.fault === 'string') return { do: 'refuse', refusal: refusals[this.fault] };
    if ('throttled' in this.fault) return { do: 'refuse', refusal: throttled(this.fault.throttled) };
    const { delayed } = this.fault;
    return { do: 'wait', held: false, until: new Promise((resolve) => setTimeout(resolve, delayed)) };
  }
}

/** A 429 with the seconds to wait, or without them. */
export const throttled = (retryAfter: number | null): Refusal => ({
  ...refusals.Throttled,
  ...(retryAfter === null ? {} : { headers: { 'retry-after': String(retryAfter) } }),
});
