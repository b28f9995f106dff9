import { joinUrl } from '../activities/events.js';
import { conversation } from '../activities/base.js';
import type { FakeChat } from '../chat.js';
import { refusals, type Refusal } from '../errors.js';
import type { FakeUser } from '../user.js';
import type { World } from '../world.js';
import type { Outcome } from './operations.js';

const done = (body: unknown, status = 200): Outcome => ({ ok: true, status, body, activity: null });
const refuse = (refusal: Refusal): Outcome => ({ ok: false, refusal });

/** A page of members; all of them when no page was asked for. */
export function members(
  world: World,
  chat: FakeChat | null,
  paged: boolean,
  query: URLSearchParams,
): Outcome {
  if (!chat) return refuse(refusals.ConversationNotFound);
  if (!chat.botIn) return refuse(refusals.BotNotInConversationRoster);
  if (!paged) return done(chat.members.map(memberJson));
  const token = query.get('continuationToken');
  const from = token === null || token === '' ? 0 : Number(/^page-(\d+)$/.exec(token)?.[1] ?? NaN);
  if (Number.isNaN(from)) return refuse(refusals.BadArgument);
  const wanted = Number(query.get('pageSize') ?? world.settings.membersPerPage);
  const to = from + Math.min(Math.max(1, wanted), world.settings.membersPerPage);
  return done({
    members: chat.members.slice(from, to).map(memberJson),
    ...(to < chat.members.length ? { continuationToken: `page-${to}` } : {}),
  });
}

export function member(chat: FakeChat | null, id: string): Outcome {
  if (!chat) return refuse(refusals.ConversationNotFound);
  if (!chat.botIn) return refuse(refusals.BotNotInConversationRoster);
  const found = chat.members.find((user) => user.id === id || user.entraId === id);
  return found ? done(memberJson(found)) : refuse(refusals.MemberNotFoundInConversation);
}

export function meeting(chat: FakeChat | null): Outcome {
  if (!chat?.meeting) return refuse(refusals.MeetingNotFound);
  if (!chat.botIn) return refuse(refusals.BotNotInConversationRoster);
  const { id, title, type, organizer, scheduledStart, scheduledEnd } = chat.meeting;
  return done({
    details: {
      id,
      msGraphResourceId: '',
      ...(scheduledStart === null ? {} : { scheduledStartTime: scheduledStart }),
      ...(scheduledEnd === null ? {} : { scheduledEndTime: scheduledEnd }),
      joinUrl: joinUrl(chat),
      title,
      type,
    },
    conversation: { isGroup: true, conversationType: 'groupchat', id: chat.id },
    organizer: { id: organizer.id, aadObjectId: organizer.entraId, tenantId: organizer.tenant.id },
  });
}

export function participant(chat: FakeChat | null, entraId: string, tenantId: string | null): Outcome {
  if (!chat?.meeting) return refuse(refusals.MeetingNotFound);
  if (!chat.botIn) return refuse(refusals.BotNotInConversationRoster);
  const user = chat.members.find((u) => u.entraId === entraId && u.tenant.id === tenantId);
  if (!user) return refuse(refusals.MeetingNotFound);
  return done({
    user: memberJson(user),
    meeting: { role: chat.meeting.roles.get(user) ?? 'Attendee', inMeeting: chat.meeting.inCall.has(user) },
    conversation: conversation(chat),
  });
}

export function team(chat: FakeChat | null, wantsChannels: boolean): Outcome {
  if (!chat?.team) return refuse(refusals.ConversationNotFound);
  if (!wantsChannels) return done(chat.team);
  return done({ conversations: [{ id: chat.id, name: chat.title }] });
}

function memberJson(user: FakeUser): Record<string, unknown> {
  const names = user.name.split(' ');
  return {
    id: user.id,
    name: user.name,
    ...(user.entraId === null ? {} : { objectId: user.entraId, aadObjectId: user.entraId }),
    givenName: names[0],
    surname: names.slice(1).join(' '),
    ...(user.role === 'anonymous' ? {} : { email: user.email, userPrincipalName: user.email }),
    tenantId: user.tenant.id,
    userRole: user.role,
  };
}
