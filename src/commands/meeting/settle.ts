import { postponeItem } from '../../domain/agenda.js';
import { amend } from '../../domain/amend.js';
import { answerSlot } from '../../domain/answer-slot.js';
import type { FollowUp } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import { holesOf, standing } from '../../domain/holes.js';
import { findItem, type AgendaItem, type Meeting, type MeetingId } from '../../domain/meeting.js';
import type { Settling } from '../../domain/press.js';
import { slotsOf } from '../../domain/slots.js';
import { maySeeItem } from '../../domain/view/access.js';
import { viewHoles } from '../../domain/view/hole-view.js';
import { settlingOf } from '../../domain/view/settling-of.js';
import type { Audience } from '../../domain/view/views.js';
import type { Calendar } from '../../ports/calendar.js';
import type { MeetingHead, Room } from '../../ports/records.js';
import { audienceOf } from '../audience.js';
import { by, type Call, type Command } from '../command.js';
import { isOpenFollowUp, scheduled } from '../entry/change-entry.js';
import { ownersFrom } from '../entry/owners.js';
import type { Handled } from '../incoming.js';
import { proposedDue } from '../paper/proposals.js';
import { changeMeeting, refused } from './change-meeting.js';
import { openToChat } from './open-to-chat.js';
import { mayRun } from './roles.js';

interface Scene {
  call: Call;
  forum: Forum;
  room: Room;
  heads: MeetingHead[];
  calendar: Calendar;
  /** Who pressed: what is closed to the chat is settled by those who may read it. */
  reader: Audience | null;
}

export const takeProposals: Command = {
  intent: 'take-proposals',
  group: 'meeting',
  words: {
    da: ['gør som foreslået'],
    en: ['do as proposed'],
  },
  run: (call) => settle(call, { settle: null }),
};

/** Takes what is proposed for open things: for those that are named, or for all that the chat may see. */
export async function settle(
  call: Call,
  wanted: { meeting?: MeetingId; settle: readonly Settling[] | null },
): Promise<Handled> {
  const calendar = await call.deps.calendar();
  const reader = call.forum && (await audienceOf(call.forum, { person: call.sender.id }, call.deps.records));
  return changeMeeting(call, { did: 'settle', meeting: wanted.meeting }, async (meeting, forum, room) => {
    if (meeting.state !== 'open') return { replies: [] };
    const all = wanted.settle ?? proposals(meeting, forum, call);
    // What each may correct anyway, each may settle; the agenda is for those who run the meeting.
    const allowed = mayRun(forum, meeting, call.sender.id) || all.every((one) => 'followUp' in one);
    if (!allowed) return { replies: refused(forum, meeting).replies };
    const scene: Scene = { call, forum, room, heads: await room.meetings(), calendar, reader };
    const settled = all.reduce((now, one) => settledOne(now, one, scene), meeting);
    return settled === meeting ? { replies: [] } : { meeting: settled };
  });
}

/** All that is proposed on the chat's card. */
function proposals(meeting: Meeting, forum: Forum, { chat }: Call): Settling[] {
  if (!chat) return [];
  return viewHoles(meeting, forum, { kind: 'chat', chat: chat.id, inside: true }).flatMap(settlingOf);
}

function settledOne(meeting: Meeting, one: Settling, scene: Scene): Meeting {
  if ('followUp' in one) return withWhatLacks(meeting, one, scene);
  const item = findItem(meeting, one.item);
  if (!item || !isSeen(item, scene)) return meeting;
  if (one.ask === undefined) {
    const unfinished = item.state === 'waiting' || item.state === 'paused';
    return unfinished ? postponeItem(meeting, item.id, null, scene.call.at) : meeting;
  }
  return slotPostponed(meeting, item.id, one.ask, scene);
}

const isSeen = (item: AgendaItem, { call, reader }: Scene): boolean =>
  openToChat(item, call.chat) || (reader !== null && maySeeItem(item, reader));

/** A slot that has been answered meanwhile keeps its answer. With all its slots postponed, the item is. */
function slotPostponed(meeting: Meeting, id: string, ask: string, { call, room }: Scene): Meeting {
  const open = holesOf(meeting).some(
    (hole) => hole.kind === 'slot' && hole.item.id === id && hole.slot.key === ask,
  );
  if (!open) return meeting;
  const answered = answerSlot(
    meeting,
    { item: id, ask, choice: 'postponed', text: '', by: by(call), source: { kind: 'button', key: call.key } },
    () => room.nextNumber(),
  );
  const item = answered && findItem(answered, id);
  if (!item) return meeting;
  const slots = slotsOf(item, standing(answered.entries.filter((entry) => entry.item === id)));
  return slots.every(({ outcome }) => outcome?.kind === 'postponed')
    ? postponeItem(answered, id, null, call.at)
    : answered;
}

/** Only what it lacks is filled in: somebody may have done so since the card was drawn. */
function withWhatLacks(
  meeting: Meeting,
  one: Extract<Settling, { followUp: number }>,
  scene: Scene,
): Meeting {
  const { call, forum, heads, calendar } = scene;
  const entry = meeting.entries.find(({ number }) => number === one.followUp);
  if (!entry || !isOpenFollowUp(entry)) return meeting;
  const item = findItem(meeting, entry.item);
  if (item && !isSeen(item, scene)) return meeting;
  const owners = one.owner && entry.owners.length === 0 ? named(one.owner, forum, call) : entry.owners;
  const due = one.due && entry.due === null ? proposedDue(meeting, heads) : entry.due;
  const taken: Partial<FollowUp> = {
    owners,
    due: due && due !== entry.due ? { ...due, source: 'stated' } : due,
  };
  const changed = amend(entry, taken, by(call));
  if (changed === entry) return meeting;
  const planned = scheduled(changed, forum, calendar, call.at);
  return { ...meeting, entries: meeting.entries.map((other) => (other === entry ? planned : other)) };
}

const named = (name: string, forum: Forum, { chat }: Call): FollowUp['owners'] =>
  ownersFrom([{ name, kind: 'person', source: 'stated', span: null }], chat?.members ?? [], forum);
