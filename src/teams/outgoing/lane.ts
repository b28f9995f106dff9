import type { Places } from '../../ports/notifier.js';
import type { Called } from '../connector/call.js';
import type { Call, Reason } from './classify.js';

/** Live cards before answers before reminders. */
export const priorities = ['live', 'reply', 'ping'] as const;
export type Priority = (typeof priorities)[number];

export type Sent = { ok: true; value: string | null } | { ok: false; reason: Reason };

/** Something to be sent. */
export interface Job {
  priority: Priority;
  kind: Call;
  /** Two waiting jobs of the same key are one: only the newer content is sent. */
  key: string | null;
  call: () => Promise<Called<string | null>>;
  /** Takes one of these for a try: left by the queue when that comes to nothing. */
  places: Places | null;
}

export interface Waiting extends Job {
  tries: number;
  settle: ((sent: Sent) => void)[];
}

/** What waits for one chat, in order, one call at a time. */
export class Lane {
  busy = false;
  /** Teams asked to wait, or did not answer. */
  blockedUntil = 0;
  readonly sent: number[] = [];
  cancel: (() => void) | null = null;
  readonly #waiting = new Map<Priority, Waiting[]>(priorities.map((priority) => [priority, []]));

  constructor(readonly id: string) {}

  /** The priority of what comes next; null when nothing waits. */
  get next(): Priority | null {
    return priorities.find((priority) => this.#list(priority).length > 0) ?? null;
  }

  add(job: Job, settle: (sent: Sent) => void): void {
    const same = job.key === null ? undefined : this.#find(job.key);
    if (same) {
      same.call = job.call;
      same.settle.push(settle);
    } else {
      this.#list(job.priority).push({ ...job, tries: 0, settle: [settle] });
    }
  }

  /** The places that what comes next takes one of. */
  get places(): Places | null {
    const { next } = this;
    return (next && this.#list(next)[0]?.places) ?? null;
  }

  take(): Waiting | null {
    const { next } = this;
    return next ? (this.#list(next).shift() ?? null) : null;
  }

  /** Puts a job back to the front, unless newer content for the same card has come meanwhile. */
  putBack(job: Waiting): void {
    const newer = job.key === null ? undefined : this.#find(job.key);
    if (newer) newer.settle.push(...job.settle);
    else this.#list(job.priority).unshift(job);
  }

  clear(): Waiting[] {
    return priorities.flatMap((priority) => this.#list(priority).splice(0));
  }

  #find(key: string): Waiting | undefined {
    return priorities.flatMap((priority) => this.#list(priority)).find((job) => job.key === key);
  }

  #list(priority: Priority): Waiting[] {
    return this.#waiting.get(priority) ?? [];
  }
}
