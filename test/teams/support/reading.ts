import type { Incoming } from '../../../src/commands/incoming.js';
import type { Known } from '../../../src/teams/incoming/message.js';
import { readActivity } from '../../../src/teams/incoming/read-activity.js';
import { toIncoming } from '../../../src/teams/incoming/to-incoming.js';

export const tenant = 'b28fdbfd-2b78-4f93-b0f8-8881793f0f8f';
export const bot = '28:c9e8c047';

/** A message in a group chat, in the shape of Teams (facts, message.group-chat.with-mention). */
export const inGroup = (text: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'message',
  id: '1485983408511',
  timestamp: '2026-11-27T08:00:00.1234567Z',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  text,
  from: { id: '29:hanne', name: 'Hanne Kjær', aadObjectId: 'hanne-entra' },
  recipient: { id: bot, name: 'Tovholder' },
  conversation: {
    id: '19:chat@thread.v2',
    conversationType: 'groupChat',
    isGroup: true,
    tenantId: tenant,
    name: 'Chefteam',
  },
  channelData: { tenant: { id: tenant } },
  ...changes,
});

export const inPersonal = (text: string, changes: Record<string, unknown> = {}): Record<string, unknown> =>
  inGroup(text, {
    conversation: { id: 'a:personal', conversationType: 'personal', tenantId: tenant },
    ...changes,
  });

export const mention = (id: string, name: string, text: string | null = `<at>${name}</at>`): object => ({
  type: 'mention',
  text,
  mentioned: { id, name },
});

const nobody: Known = { whoIs: () => null, isOwn: () => false };

/** What the rooms behind are told of an activity; null when it means nothing to them. */
export function read(
  raw: Record<string, unknown>,
  known: Partial<Known> = {},
  local = false,
): Incoming | null {
  const activity = readActivity(raw, { local, now: '2026-11-27T09:00:00.000Z' });
  if (!activity) throw new Error('not an activity');
  return toIncoming(activity, { ...nobody, ...known }, local);
}

/** The same, of the kind the test is about. */
export function readAs<K extends Incoming['kind']>(
  kind: K,
  raw: Record<string, unknown>,
  known: Partial<Known> = {},
): Extract<Incoming, { kind: K }> {
  const incoming = read(raw, known);
  if (incoming?.kind !== kind) throw new Error(`read as ${incoming?.kind ?? 'nothing'}, not ${kind}`);
  return incoming as Extract<Incoming, { kind: K }>;
}
