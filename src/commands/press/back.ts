import type { CardReply } from '../../domain/view/reply.js';
import type { CardSlot, ItemId, MeetingId } from '../../domain/meeting.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { givenCard } from '../meeting/given-card.js';
import { mayRun } from '../meeting/roles.js';
import { asApproved } from '../../domain/as-approved.js';
import { minutesCard } from '../minutes/minutes-card.js';

/** A meeting's card as the place where the button was pressed may see it: the chat, or the person alone. */
export async function meetingCard(
  call: Call,
  id: MeetingId,
  slot: CardSlot,
  options: { all?: boolean; forMe?: boolean } = {},
): Promise<CardReply | null> {
  const { records } = call.deps;
  const meeting = await records.meeting(id);
  const forum = meeting && (await records.forum(meeting.forum));
  if (!meeting || !forum || !call.sender.id.startsWith(`${forum.tenant}/`)) return null;
  const who = call.chat && !options.forMe ? { chat: call.chat.id } : { person: call.sender.id };
  const audience = await audienceOf(forum, who, records);
  const view = viewMeeting(meeting, forum, audience);
  if (slot === 'agenda') {
    const may = mayRun(forum, meeting, call.sender.id);
    return { kind: 'card', card: 'agenda', meeting: view, now: call.at, reach: null, mayRun: may };
  }
  if (slot === 'closing') return { kind: 'card', card: 'closing', meeting: view, now: call.at };
  if (slot === 'minutes') {
    if (!call.chat || options.forMe) return minutesCard(call, { forum, meeting });
    const approved = viewMeeting(asApproved(meeting) ?? meeting, forum, audience);
    return { kind: 'card', card: 'minutes', meeting: approved, reader: null, only: null, now: call.at };
  }
  const item: ItemId = slot.slice('item:'.length);
  if (!meeting.items.some((i) => i.id === item)) return null;
  return { kind: 'card', card: 'item', meeting: view, item, all: options.all ?? false, now: call.at };
}

/** The card of what a meeting gave the presser to do, as it is now. */
export const givenAgain = (call: Call, meeting: MeetingId): Promise<CardReply | null> =>
  givenCard(call.sender.id, meeting, null, call.deps.records, call.at);
