import { findItem, itemNumber } from '../../domain/meeting.js';
import { maySeeItem } from '../../domain/view/access.js';
import type { Press } from '../../domain/press.js';
import { say } from '../../domain/view/reply.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { pressAdd } from '../extension/add.js';
import { nothing, type Handled } from '../incoming.js';
import { keepOpen } from '../meeting/closing.js';
import { endMeeting } from '../meeting/end.js';
import { listFromLast } from '../meeting/from-last.js';
import { fromLastCard } from '../meeting/from-last.js';
import { goToItem, nextStep } from '../meeting/next.js';
import { startMeeting } from '../meeting/start.js';
import { answer } from '../results.js';
import { digestCard } from '../settings/digest.js';
import { nameForum } from '../settings/forum.js';
import { givenAgain, meetingCard } from './back.js';
import { pingCard } from './ping-card.js';
import { pressAgenda } from './press-agenda.js';
import { pressPing } from './press-ping.js';
import { pressEvidence } from './press-evidence.js';
import { pressEntry } from './press-entry.js';
import { pressSettle, pressSlot, slotForm } from './press-slot.js';
import { askAgain } from './ask-again.js';
import { backToPreview, pressItem } from './press-item.js';
import { pressMinutes } from '../minutes/press-minutes.js';

/**
 * A card's button ends in the same command as what is typed. What it changes shows on the shared cards, which are drawn
 * again; only what was asked for by one person is answered.
 */
export async function press(call: Call, pressed: Press): Promise<Handled> {
  switch (pressed.verb) {
    case 'start':
      return startMeeting(call, { meeting: pressed.meeting });
    case 'next':
      return nextStep(call, pressed);
    case 'goto':
      return goToItem(call, pressed);
    case 'pause':
    case 'resume':
    case 'postpone':
    case 'send-agenda':
    case 'proposals':
    case 'accept-proposal':
    case 'decline-proposal':
    case 'loose':
      return pressAgenda(call, pressed);
    case 'from-last':
      return listFromLast(call, pressed.meeting);
    case 'end':
      return endMeeting(call, pressed);
    case 'end-anyway':
      return endMeeting(call, { meeting: pressed.meeting, anyway: true });
    case 'go-on':
      return keepOpen(call, pressed);
    case 'settle':
      return pressSettle(call, pressed);
    case 'slot':
      return pressSlot(call, pressed);
    case 'slot-form':
      return slotForm(call, pressed);
    case 'show':
      return show(call, pressed);
    case 'more':
      return askAgain(call, pressed);
    case 'all':
      return card(call, pressed.meeting, `item:${pressed.item}`, { all: true });
    case 'visibility':
    case 'open-item':
    case 'edit-item':
    case 'promise':
      return pressItem(call, pressed);
    case 'evidence':
      return pressEvidence(call, pressed);
    case 'digest':
      return answer((await digestCard(call, pressed.all, pressed.from)) ?? say('digest-empty', {}));
    case 'back':
      if ('digest' in pressed.back)
        return answer(
          (await digestCard(call, pressed.back.digest, pressed.back.from)) ?? say('digest-empty', {}),
        );
      if ('preview' in pressed.back) return backToPreview(call, pressed.back);
      if ('ping' in pressed.back)
        return answer((await pingCard(call, pressed.back.ping)) ?? say('card-too-old', {}));
      if ('fromLast' in pressed.back)
        return answer((await fromLastCard(call, pressed.back.fromLast)) ?? say('card-too-old', {}));
      if ('given' in pressed.back)
        return answer((await givenAgain(call, pressed.back.given)) ?? say('card-too-old', {}));
      if (!('meeting' in pressed.back)) return nothing;
      return card(call, pressed.back.meeting, pressed.back.slot);
    case 'add':
    case 'make':
      return pressAdd(call, pressed);
    case 'open-ping':
    case 'doing':
    case 'waiting':
    case 'snooze':
    case 'hand-over':
    case 'not-mine':
    case 'accept':
    case 'refuse':
      return pressPing(call, pressed);
    case 'approve':
    case 'approve-all':
    case 'comment':
    case 'settle-comment':
    case 'reopen-minutes':
    case 'minutes-file':
    case 'send-copy':
      return pressMinutes(call, pressed);
    case 'forum':
      return nameForum(call, {
        name: pressed.name?.trim() ?? '',
        aliases: [],
        ...(pressed.forum ? { id: pressed.forum } : {}),
      });
    case 'done':
    case 'reopen':
      if (pressed.back && 'ping' in pressed.back) return pressPing(call, pressed);
      return pressEntry(call, pressed);
    default:
      return pressEntry(call, pressed);
  }
}

async function card(call: Call, ...args: ParametersAfterCall): Promise<Handled> {
  const reply = await meetingCard(call, ...args);
  return answer(reply ?? say('card-too-old', {}));
}

type ParametersAfterCall = Parameters<typeof meetingCard> extends [unknown, ...infer Rest] ? Rest : never;

/** A closed item is shown to the one who asks and may, and to nobody else. */
async function show(call: Call, pressed: Extract<Press, { verb: 'show' }>): Promise<Handled> {
  const { records } = call.deps;
  const meeting = await records.meeting(pressed.meeting);
  const forum = meeting && (await records.forum(meeting.forum));
  const item = meeting && findItem(meeting, pressed.item);
  if (!meeting || !forum || !item) return answer(say('card-too-old', {}));
  const audience = await audienceOf(forum, { person: call.sender.id }, records);
  if (!maySeeItem(item, audience)) {
    return answer(say('item-closed-not-entitled', { number: itemNumber(meeting, item.id) }));
  }
  return card(call, meeting.id, `item:${item.id}`, { forMe: true });
}
