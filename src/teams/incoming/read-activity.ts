import type { Instant } from '../../domain/day.js';
import type { Place, Sender } from '../../commands/incoming.js';
import { readPlace } from './place.js';
import { record, text, type Loose } from './read.js';
import { readSender } from './sender.js';

/** The parts that every activity has, read. */
export interface Activity {
  raw: Loose;
  type: string;
  id: string;
  tenant: string;
  at: Instant;
  /** The bot's own id, as the activity names it. */
  bot: string;
  sender: Sender;
  place: Place;
}

/** In local mode clients leave out what Teams always sends. */
const localTenant = 'local';

export interface Reading {
  local: boolean;
  /** For an activity that does not say when it was sent. */
  now: Instant;
}

/** Null for one that lacks what every activity has: type, recipient, conversation, sender, service URL. */
export function readActivity(raw: Loose, reading: Reading): Activity | null {
  const type = text(raw.type);
  const bot = text(record(raw.recipient).id);
  const conversation = record(raw.conversation);
  if (!type || !bot || !text(conversation.id) || !text(record(raw.from).id) || !text(raw.serviceUrl))
    return null;
  const tenant = tenantOf(raw, reading.local);
  if (!tenant) return null;
  const place = readPlace(raw, tenant, bot);
  const sender = readSender(record(raw.from), raw, tenant, reading.local);
  return {
    raw,
    type,
    id: text(raw.id) ?? '',
    tenant,
    at: instant(raw.timestamp) ?? reading.now,
    bot,
    sender,
    place,
  };
}

function tenantOf(raw: Loose, local: boolean): string | null {
  const tenant = text(record(record(raw.channelData).tenant).id) ?? text(record(raw.conversation).tenantId);
  // Tenant and id are joined by a slash in ids of people and chats.
  if (tenant) return tenant.includes('/') ? null : tenant;
  return local ? localTenant : null;
}

/** Teams writes seven decimals and sometimes an offset. */
function instant(value: unknown): Instant | null {
  const milliseconds = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
