import type { RequestKind } from './types.js';

/** At most `count` in any `seconds`. */
export interface Window {
  count: number;
  seconds: number;
}

/** Teams' documented limits for one bot in one conversation. Updates and deletes count as sends. */
const sendWindows: readonly Window[] = [
  { count: 7, seconds: 1 },
  { count: 8, seconds: 2 },
  { count: 60, seconds: 30 },
  { count: 1800, seconds: 3600 },
];
const memberWindows: readonly Window[] = sendWindows.map((w) => ({ ...w, count: w.count * 2 }));
/** For one app in one tenant, over everything. */
const tenantWindows: readonly Window[] = [{ count: 50, seconds: 1 }];

/**
 * Sliding windows over what was let through; what was refused does not count. Teams limits nothing until `enforce` is
 * called. Times are milliseconds of the fake's clock.
 */
export class Limits {
  #on = false;
  readonly #passed = new Map<string, number[]>();

  enforce(on = true): void {
    this.#on = on;
  }

  /** Takes a place in every window, or says in how many whole seconds one is free. */
  admit(kind: RequestKind, conversation: string | null, tenant: string | null, now: number): number | null {
    if (!this.#on) return null;
    const reads = kind === 'members' || kind === 'member';
    const buckets: [string, readonly Window[]][] = [];
    if (conversation) {
      buckets.push([`${reads ? 'read' : 'write'} ${conversation}`, reads ? memberWindows : sendWindows]);
    }
    if (tenant) buckets.push([`tenant ${tenant}`, tenantWindows]);
    const waits = buckets.map(([key, windows]) => this.#wait(this.#passed.get(key) ?? [], windows, now));
    const wait = Math.max(0, ...waits);
    if (wait > 0) return Math.ceil(wait / 1000);
    for (const [key] of buckets) this.#note(key, now);
    return null;
  }

  #wait(passed: readonly number[], windows: readonly Window[], now: number): number {
    return Math.max(
      0,
      ...windows.map(({ count, seconds }) => {
        const oldest = passed.at(-count);
        return oldest === undefined ? 0 : oldest + seconds * 1000 - now;
      }),
    );
  }

  #note(key: string, now: number): void {
    const passed = this.#passed.get(key) ?? [];
    passed.push(now);
    if (passed.length > 4000) passed.splice(0, passed.length - 3600);
    this.#passed.set(key, passed);
  }
}
