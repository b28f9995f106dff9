import { answerSlot } from '../../domain/answer-slot.js';
import type { EntrySource } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import { standing } from '../../domain/holes.js';
import { findItem, itemNumber, type AgendaItem, type ItemId, type Meeting } from '../../domain/meeting.js';
import type { SlotChoice } from '../../domain/press.js';
import { slotsOf, type Slot } from '../../domain/slots.js';
import type { Outcome } from '../../domain/entry.js';
import { maySeeItem } from '../../domain/view/access.js';
import { say } from '../../domain/view/reply.js';
import type { Room } from '../../ports/records.js';
import { hasHappened } from '../applied.js';
import { audienceOf } from '../audience.js';
import { by, type Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer, shown } from '../results.js';
import { openMeeting, saved } from './change-meeting.js';
import { mayChange } from './roles.js';

export interface SlotWanted {
  /** The meeting a button names; otherwise the chat's open one. */
  meeting?: string;
  /** Id, or number on the agenda; without either the current item. */
  item?: ItemId | number;
  /** Key of the slot, or its number under the item; null where there is only one. */
  ask: string | number | null;
  choice: SlotChoice;
  text: string;
}

/**
 * Answers a slot of an item: by those who may capture, for items they may see, while the meeting is open. The card shows
 * it, so nothing is said.
 */
export async function answerAsked(call: Call, wanted: SlotWanted): Promise<Handled> {
  const forumId = await forumOf(call, wanted);
  if (!forumId) return answer(say('only-in-chat', {}));
  if (!mayChange(call.chat, call.sender.id)) return answer(say('not-allowed', { who: 'member' }));
  const forum = await call.deps.records.forum(forumId);
  const me = forum && (await audienceOf(forum, { person: call.sender.id }, call.deps.records));
  if (!me) return answer(say('card-too-old', {}));
  return call.deps.records.inForum(forumId, async (room) => {
    const meeting = await meetingOf(room, call, wanted);
    if (!meeting) return answer(say('no-meeting-open', {}));
    if (await hasHappened(room, meeting, call)) return nothing;
    const item = itemOf(meeting, wanted.item);
    const number = typeof wanted.item === 'number' ? wanted.item : 0;
    if (!item) return answer(say('no-such-item', { number, of: meeting.items.length }));
    if (!maySeeItem(item, me)) {
      return answer(say('item-closed-not-entitled', { number: itemNumber(meeting, item.id) }));
    }
    const slot = slotOf(meeting, item, wanted.ask);
    if (!slot)
      return answer(say('no-such-slot', { number: itemNumber(meeting, item.id), of: item.asks.length }));
    if (meeting.draftedAt !== null) return answer(say('slot-final', {}));
    if (wanted.choice === 'changed' && wanted.text === '') return answer(say('slot-text-missing', {}));
    const given = {
      item: item.id,
      ask: slot.key,
      choice: wanted.choice,
      text: wanted.text,
      by: by(call),
      source: sourceOf(call),
    };
    const answered = answerSlot(meeting, given, () => room.nextNumber());
    if (!answered || answered === meeting) return nothing;
    room.putMeeting(saved(answered, call, 'slot'));
    return shown(meeting.id);
  });
}

async function forumOf(call: Call, wanted: SlotWanted): Promise<Forum['id'] | null> {
  if (!wanted.meeting) return call.chat && call.forum ? call.forum.id : null;
  const meeting = await call.deps.records.meeting(wanted.meeting);
  return meeting && call.sender.id.startsWith(`${meeting.tenant}/`) ? meeting.forum : null;
}

async function meetingOf(room: Room, call: Call, wanted: SlotWanted): Promise<Meeting | null> {
  const id = wanted.meeting ?? (call.chat ? await openMeeting(room, call.chat.id) : null);
  return id ? room.meeting(id) : null;
}

const itemOf = (meeting: Meeting, wanted: ItemId | number | undefined): AgendaItem | null =>
  typeof wanted === 'number'
    ? (meeting.items[wanted - 1] ?? null)
    : findItem(meeting, wanted ?? meeting.current);

/** One that is not named is the only one, or the only one that is open. */
function slotOf(meeting: Meeting, item: AgendaItem, wanted: string | number | null): Slot<Outcome> | null {
  const slots = slotsOf(item, standing(meeting.entries.filter((entry) => entry.item === item.id)));
  if (wanted !== null) return slots.find(({ key, number }) => key === wanted || number === wanted) ?? null;
  const open = slots.filter(({ outcome }) => outcome === null);
  const [only, ...others] = slots.length === 1 ? slots : open;
  return only && others.length === 0 ? only : null;
}

const sourceOf = ({ cause, chat, key }: Call): EntrySource =>
  cause.kind === 'message' && chat
    ? { kind: 'message', chat: chat.id, message: cause.id }
    : { kind: 'button', key };
