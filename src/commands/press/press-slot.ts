import { standing } from '../../domain/holes.js';
import { findItem, itemNumber, type AgendaItem, type Meeting } from '../../domain/meeting.js';
import type { Back, Press } from '../../domain/press.js';
import { maySeeItem } from '../../domain/view/access.js';
import { say, type Reply } from '../../domain/view/reply.js';
import { viewSlots } from '../../domain/view/slot-view.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import type { Handled } from '../incoming.js';
import { openToChat } from '../meeting/open-to-chat.js';
import { mayChange } from '../meeting/roles.js';
import { settle } from '../meeting/settle.js';
import { answerAsked } from '../meeting/slots.js';
import { answer } from '../results.js';
import { meetingCard } from './back.js';

/** Takes what the card of open things proposes; the presser sees at once what is left. */
export async function pressSettle(call: Call, press: Extract<Press, { verb: 'settle' }>): Promise<Handled> {
  const done = await settle(call, press);
  if (done.replies.length > 0) return done;
  const card = await meetingCard(call, press.meeting, 'closing');
  return { ...done, replies: card ? [card] : [] };
}

/** Answers a slot; the presser sees the card it stood on as it is now. */
export async function pressSlot(call: Call, press: Extract<Press, { verb: 'slot' }>): Promise<Handled> {
  const { meeting, item, ask, outcome, text, back } = press;
  const done = await answerAsked(call, { meeting, item, ask, choice: outcome, text: text?.trim() ?? '' });
  if (done.replies.length > 0) return done;
  const known = await call.deps.records.meeting(meeting);
  const found = known && findItem(known, item);
  if (!found) return done;
  return { ...done, replies: [await cardAfter(call, back, known, found)] };
}

async function cardAfter(call: Call, back: Back | null, meeting: Meeting, item: AgendaItem): Promise<Reply> {
  const place = back && 'meeting' in back ? back : { meeting: meeting.id, slot: `item:${item.id}` as const };
  // What the chat may not see is answered to the presser alone.
  const forMe = place.slot.startsWith('item:') && !openToChat(item, call.chat);
  return (await meetingCard(call, place.meeting, place.slot, { forMe })) ?? say('card-too-old', {});
}

/** The form of a slot, for those who may see its item. */
export async function slotForm(call: Call, press: Extract<Press, { verb: 'slot-form' }>): Promise<Handled> {
  const { records } = call.deps;
  const meeting = await records.meeting(press.meeting);
  const forum = meeting && (await records.forum(meeting.forum));
  const item = meeting && findItem(meeting, press.item);
  if (!forum || !item || !call.sender.id.startsWith(`${forum.tenant}/`))
    return answer(say('card-too-old', {}));
  const audience = await audienceOf(forum, { person: call.sender.id }, records);
  const number = itemNumber(meeting, item.id);
  if (!maySeeItem(item, audience)) return answer(say('item-closed-not-entitled', { number }));
  const entries = meeting.entries.filter((entry) => entry.item === item.id);
  const slot = viewSlots(item, standing(entries), forum.prefix, audience.inside).find(
    ({ key }) => key === press.ask,
  );
  if (!slot) return answer(say('card-too-old', {}));
  const form = {
    meeting: meeting.id,
    item: item.id,
    number,
    title: item.title,
    slot,
    mayChange: mayChange(call.chat, call.sender.id) && meeting.draftedAt === null,
    back: press.back,
  };
  return answer({ kind: 'card', card: 'slot', form });
}
