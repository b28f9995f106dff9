import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { Called, Failure } from '../connector/call.js';
import { alarm } from './alarm.js';
import { classify } from './classify.js';
import { Lane, priorities, type Job, type Priority, type Sent, type Waiting } from './lane.js';
import { chatLimits, nextSlot, noteSend, tenantLimits } from './limits.js';
import { retryDelay } from './retry.js';

export interface QueueParts {
  clock: Clock;
  log: Log;
  random: () => number;
}

interface Tenant {
  sent: number[];
  /** Lanes that may send now, by what they would send; those that have just sent go to the end. */
  ready: Map<Priority, Set<Lane>>;
  lanes: Map<string, Lane>;
  cancel: (() => void) | null;
  /** Sends what may go. */
  pump: () => void;
}

/** Lanes of chats that have been quiet for an hour are forgotten when there are more than this. */
const manyLanes = 2_000;
const hour = 3_600_000;

/** Everything that leaves for Teams: within its limits, the most urgent first, each chat in its turn. */
export class Queue {
  readonly #tenants = new Map<string, Tenant>();
  #stopped = false;
  #open = 0;
  #idle: (() => void)[] = [];

  constructor(private readonly parts: QueueParts) {}

  /** Resolves when it was sent or has been given up. */
  add(tenantId: string, laneId: string, job: Job): Promise<Sent> {
    if (this.#stopped) return Promise.resolve({ ok: false, reason: 'gave-up' });
    const tenant = this.#tenant(tenantId);
    const lane = this.#lane(tenant, laneId);
    return new Promise((resolve) => {
      this.#open += 1;
      lane.add(job, resolve);
      this.#arm(tenant, lane);
      this.#pump(tenant);
    });
  }

  /** How much waits or is under way. */
  get waiting(): number {
    return this.#open;
  }

  /** Resolves when nothing waits or is under way. */
  idle(): Promise<void> {
    return this.#open === 0 ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Gives up what waits; what is under way ends by itself. */
  stop(): void {
    this.#stopped = true;
    for (const tenant of this.#tenants.values()) {
      tenant.cancel?.();
      for (const lane of tenant.lanes.values()) {
        lane.cancel?.();
        for (const job of lane.clear()) this.#settle(job, { ok: false, reason: 'gave-up' });
      }
    }
  }

  #now(): number {
    return Date.parse(this.parts.clock.now());
  }

  /** Puts the lane where it belongs now: among the ready, waiting for its time, or nowhere. */
  #arm(tenant: Tenant, lane: Lane): void {
    lane.cancel?.();
    lane.cancel = null;
    for (const ready of tenant.ready.values()) ready.delete(lane);
    const { next } = lane;
    if (lane.busy || !next || this.#stopped) return;
    const now = this.#now();
    const at = Math.max(lane.blockedUntil, nextSlot(lane.sent, chatLimits, now));
    if (at <= now) {
      tenant.ready.get(next)?.add(lane);
      return;
    }
    lane.cancel = alarm(this.parts.clock, at, () => {
      lane.cancel = null;
      this.#arm(tenant, lane);
      this.#pump(tenant);
    });
  }

  #pump(tenant: Tenant): void {
    while (!this.#stopped && hasReady(tenant)) {
      const now = this.#now();
      const at = nextSlot(tenant.sent, tenantLimits, now);
      if (at > now) {
        tenant.cancel ??= alarm(this.parts.clock, at, () => {
          tenant.cancel = null;
          this.#pump(tenant);
        });
        return;
      }
      const lane = admitted(tenant);
      if (!lane) return;
      for (const ready of tenant.ready.values()) ready.delete(lane);
      noteSend(tenant.sent, tenantLimits, now);
      noteSend(lane.sent, chatLimits, now);
      void this.#send(tenant, lane);
    }
  }

  async #send(tenant: Tenant, lane: Lane): Promise<void> {
    const job = lane.take();
    if (!job) return;
    lane.busy = true;
    job.tries += 1;
    const called = await this.#called(job);
    lane.busy = false;
    if (!called?.ok) job.places?.leave();
    if (!called) this.#settle(job, { ok: false, reason: 'gave-up' });
    else if (called.ok) this.#settle(job, { ok: true, value: called.value });
    else this.#failed(lane, job, called.failure);
    this.#arm(tenant, lane);
    this.#pump(tenant);
  }

  /** Null: it could not even be written, which no other try would change. */
  async #called(job: Waiting): Promise<Called<string | null> | null> {
    try {
      return await job.call();
    } catch (error) {
      this.parts.log.error('outgoing.failed', { call: job.kind, error: String(error) });
      return null;
    }
  }

  #failed(lane: Lane, job: Waiting, failure: Failure): void {
    const wait = this.#stopped ? null : retryDelay(failure, job.tries, job.kind, this.parts.random);
    const told = { call: job.kind, conversation: lane.id, status: failure.status, tries: job.tries };
    if (wait === null) {
      const reason = classify(failure, job.kind);
      this.parts.log.warn('outgoing.dead', { ...told, reason });
      this.#settle(job, { ok: false, reason });
    } else {
      this.parts.log.info('outgoing.retry', { ...told, wait });
      lane.blockedUntil = this.#now() + wait;
      lane.putBack(job);
    }
  }

  #settle(job: Waiting, sent: Sent): void {
    for (const settle of job.settle) settle(sent);
    this.#open -= job.settle.length;
    if (this.#open > 0) return;
    for (const tell of this.#idle.splice(0)) tell();
  }

  #tenant(id: string): Tenant {
    let tenant = this.#tenants.get(id);
    if (!tenant) {
      const ready = new Map(priorities.map((priority) => [priority, new Set<Lane>()]));
      const made: Tenant = { sent: [], ready, lanes: new Map(), cancel: null, pump: () => this.#pump(made) };
      tenant = made;
      this.#tenants.set(id, tenant);
    }
    return tenant;
  }

  #lane(tenant: Tenant, id: string): Lane {
    let lane = tenant.lanes.get(id);
    if (!lane) {
      if (tenant.lanes.size >= manyLanes) forgetQuiet(tenant.lanes, this.#now() - hour);
      lane = new Lane(id);
      tenant.lanes.set(id, lane);
    }
    return lane;
  }
}

const hasReady = ({ ready }: Tenant): boolean => [...ready.values()].some((lanes) => lanes.size > 0);

/** The first lane that has room for what comes next of it, which is now taken. */
function admitted({ ready, pump }: Tenant): Lane | null {
  for (const priority of priorities) {
    for (const lane of ready.get(priority) ?? []) {
      const { places } = lane;
      if (!places || places.enter()) return lane;
      places.whenFree(pump);
    }
  }
  return null;
}

function forgetQuiet(lanes: Map<string, Lane>, before: number): void {
  for (const [id, lane] of lanes) {
    if (!lane.busy && lane.next === null && (lane.sent.at(-1) ?? 0) < before) lanes.delete(id);
  }
}
