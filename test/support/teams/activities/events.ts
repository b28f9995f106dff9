import type { FakeChat, MeetingFacts } from '../chat.js';
import type { Activity } from '../types.js';
import type { FakeUser } from '../user.js';
import type { World } from '../world.js';
import { account, channelData, eventBase } from './base.js';

export interface MeetingEventOptions {
  /** Documentation and reality have both; the camelCase end has a PascalCase EndTime. */
  casing?: 'Pascal' | 'camel';
  /** Without channelData.meeting, as one of the samples is. */
  withoutMeetingId?: boolean;
}

export function meetingEvent(
  world: World,
  chat: FakeChat,
  what: 'Start' | 'End',
  options: MeetingEventOptions = {},
): Activity {
  const meeting = meetingOf(chat);
  const time = new Date(world.now()).toISOString();
  const join = joinUrl(chat);
  const value =
    options.casing === 'camel'
      ? {
          id: meeting.id,
          joinUrl: join,
          title: meeting.title,
          meetingType: meeting.type,
          ...(what === 'Start' ? { startTime: time } : { EndTime: time }),
        }
      : {
          MeetingType: meeting.type,
          Title: meeting.title,
          Id: meeting.id,
          JoinUrl: join,
          [`${what}Time`]: time,
        };
  const { tenant, ...meetingData } = channelData(chat, { source: null });
  return {
    ...eventBase(world, chat, meeting.organizer),
    type: 'event',
    name: `application/vnd.microsoft.meeting${what}`,
    conversation: { isGroup: true, tenantId: chat.tenant.id, id: chat.id },
    channelData: options.withoutMeetingId ? { tenant, source: null } : { tenant, ...meetingData },
    value,
  };
}

export function participantEvent(
  world: World,
  chat: FakeChat,
  user: FakeUser,
  what: 'Join' | 'Leave',
): Activity {
  const role = meetingOf(chat).roles.get(user) ?? 'Attendee';
  return {
    ...eventBase(world, chat, user),
    type: 'event',
    name: `application/vnd.microsoft.meetingParticipant${what}`,
    value: { members: [{ user: account(user), meeting: { role, inMeeting: what === 'Join' } }] },
  };
}

export type InstallAction = 'add' | 'remove' | 'add-upgrade' | 'remove-upgrade';

export const installationActivity = (
  world: World,
  chat: FakeChat,
  user: FakeUser,
  action: InstallAction,
): Activity => ({
  ...eventBase(world, chat, user),
  type: 'installationUpdate',
  channelData: channelData(chat, {
    ...(chat.team ? { settings: { selectedChannel: { id: chat.id } } } : {}),
    source: { name: 'message' },
  }),
  action,
});

/** People or the bot came or went; members come without names. */
export const membersActivity = (
  world: World,
  chat: FakeChat,
  by: FakeUser,
  change: { added?: readonly (FakeUser | 'bot')[]; removed?: readonly (FakeUser | 'bot')[] },
): Activity => {
  const ids = (members: readonly (FakeUser | 'bot')[]): unknown[] =>
    members.map((member) =>
      member === 'bot'
        ? { id: world.bot.id }
        : { id: member.id, ...(member.entraId === null ? {} : { aadObjectId: member.entraId }) },
    );
  const eventType = change.added ? 'teamMemberAdded' : 'teamMemberRemoved';
  return {
    ...eventBase(world, chat, by),
    type: 'conversationUpdate',
    ...(change.added ? { membersAdded: ids(change.added) } : {}),
    ...(change.removed ? { membersRemoved: ids(change.removed) } : {}),
    channelData: channelData(chat, chat.team ? { eventType } : {}),
  };
};

export const joinUrl = (chat: FakeChat): string =>
  `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(chat.id)}/0`;

function meetingOf(chat: FakeChat): MeetingFacts {
  if (!chat.meeting) throw new Error(`${chat.name} is not a meeting's chat`);
  return chat.meeting;
}
