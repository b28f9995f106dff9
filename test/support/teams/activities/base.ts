import type { ChatKind, FakeChat } from '../chat.js';
import type { Account, Activity } from '../types.js';
import type { FakeUser } from '../user.js';
import type { World } from '../world.js';

const conversationTypes: Record<ChatKind, string> = {
  personal: 'personal',
  group: 'groupChat',
  meeting: 'groupChat',
  channel: 'channel',
};

/** What every activity carries, in the shape Teams gives it. */
export function base(world: World, chat: FakeChat, user: FakeUser): Activity {
  const at = new Date(world.now());
  return {
    type: 'message',
    timestamp: at.toISOString(),
    localTimestamp: localTimestamp(at, user.zone),
    channelId: 'msteams',
    serviceUrl: world.serviceUrl,
    from: account(user),
    conversation: conversation(chat),
    recipient: { id: world.bot.id, name: world.bot.name },
    entities: [clientInfo(user)],
    channelData: channelData(chat),
    locale: user.locale,
    localTimezone: user.zone,
  };
}

/** The same without the client's fields, as events and installations come; the sender comes without a name. */
export function eventBase(world: World, chat: FakeChat, user: FakeUser): Activity {
  const clientFields = new Set(['localTimestamp', 'localTimezone', 'entities']);
  const fields = Object.entries(base(world, chat, user)).filter(([field]) => !clientFields.has(field));
  const from = { id: user.id, ...(user.entraId === null ? {} : { aadObjectId: user.entraId }) };
  return { ...Object.fromEntries(fields), type: 'event', id: world.ids.event(), from };
}

export function account(user: FakeUser): Account {
  return { id: user.id, name: user.name, ...(user.entraId === null ? {} : { aadObjectId: user.entraId }) };
}

export function conversation(
  chat: FakeChat,
  thread: string | null = null,
): { id: string; [field: string]: unknown } {
  return {
    ...(chat.kind === 'personal' ? {} : { isGroup: true }),
    conversationType: conversationTypes[chat.kind],
    tenantId: chat.tenant.id,
    id: thread === null ? chat.id : `${chat.id};messageid=${thread}`,
    ...(chat.title === null || chat.kind === 'personal' ? {} : { name: chat.title }),
  };
}

export function channelData(chat: FakeChat, extra: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...(chat.team ? { team: chat.team, channel: { id: chat.id }, teamsChannelId: chat.id } : {}),
    tenant: { id: chat.tenant.id },
    ...(chat.meeting ? { meeting: { id: chat.meeting.id } } : {}),
    ...extra,
  };
}

const clientInfo = (user: FakeUser): Record<string, unknown> => ({
  locale: user.locale,
  country: user.locale.slice(-2).toUpperCase(),
  platform: 'Web',
  timezone: user.zone,
  type: 'clientInfo',
});

/** "2026-11-20T10:00:00.000+01:00" */
function localTimestamp(at: Date, zone: string): string {
  const offset =
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find((part) => part.type === 'timeZoneName')
      ?.value.replace('GMT', '') ?? '';
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return `${new Date(at.getTime() + shift).toISOString().slice(0, -1)}${sign}${hours}:${minutes}`;
}
