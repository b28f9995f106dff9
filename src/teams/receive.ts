import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { AddressBook } from './address-book.js';
import type { Connector } from './connector/connector.js';
import type { Door } from './door/door.js';
import type { ServiceUrls } from './door/service-url.js';
import { readActivity, type Activity } from './incoming/read-activity.js';
import type { Loose } from './incoming/read.js';
import { toIncoming } from './incoming/to-incoming.js';
import { nameMentioned } from './name-mentioned.js';
import type { Outbox } from './outgoing/outbox.js';
import type { createTurn } from './turn.js';

export type Received =
  | { ok: true; body: unknown; after: (() => void) | null }
  | { ok: false; status: number; code: string; after?: (() => void) | null };

export type Receive = (authorization: string | undefined, raw: Loose) => Promise<Received>;

export interface ReceiveParts {
  door: Door;
  allows: ServiceUrls;
  /** Null lets every tenant in: local mode. */
  tenants: readonly string[] | null;
  turn: ReturnType<typeof createTurn>;
  book: AddressBook;
  connector: Connector;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  local: boolean;
}

const refusal = (status: number, code: string): Received => ({ ok: false, status, code });
const nothing: Received = { ok: true, body: undefined, after: null };

/**
 * From a POST to its answer. A stranger gets 401, nonsense 400, another's tenant or service URL 403 with nothing kept
 * of it; what means nothing to us gets 200, as Teams invents new kinds at any time.
 */
export function createReceive(parts: ReceiveParts): Receive {
  const { door, allows, tenants, turn, book, connector, outbox, clock, log, local } = parts;
  const allowed = tenants && new Set(tenants.map((tenant) => tenant.toLowerCase()));
  const isOwn = (conversation: string, message: string) => outbox.isOwn(conversation, message);
  const known = { whoIs: book.whoIs, isOwn };

  return async (authorization, raw) => {
    const admission = await door.admit(authorization, raw);
    if (admission === 'refused') return refusal(401, 'unauthorized');
    if (admission === 'unknown') return refusal(503, 'keys-unreadable');
    const activity = readActivity(raw, { local, now: clock.now() });
    if (!activity) return refusal(400, 'not-an-activity');
    if (!allows(activity.place.address.serviceUrl)) return refusal(403, 'service-url');
    if (allowed && !allowed.has(activity.tenant.toLowerCase())) return refusal(403, 'tenant');
    return take(activity);
  };

  async function take(activity: Activity): Promise<Received> {
    const { tenant, sender, place, type } = activity;
    book.knowPlace(tenant, place.address);
    if (sender.entraId) book.knowPerson(tenant, sender.teamsId, sender.id);
    await nameMentioned(activity, book, connector);
    const incoming = toIncoming(activity, known, local);
    const invoke = type === 'invoke';
    if (!incoming) {
      log.info('activity.ignored', {
        type,
        name: typeof activity.raw.name === 'string' ? activity.raw.name : null,
      });
      // Only an invoke has somebody waiting for an answer that we do not have.
      return invoke ? refusal(501, 'not-implemented') : nothing;
    }
    const { ok, body, after } = await turn(incoming, invoke);
    return ok ? { ok, body, after } : { ok, status: 500, code: 'failed', after };
  }
}
