import { enterItem, leaveItem, nextItem } from '../../domain/agenda.js';
import { addMilliseconds } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import { itemNumber, type AgendaItem, type ItemId, type Meeting } from '../../domain/meeting.js';
import { say, type Reply } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { changeMeeting, type Changed } from './change-meeting.js';
import { openToChat } from './open-to-chat.js';

/** Two people who type `næste` within this time mean the same step. */
const together = 10_000;

export const next: Command = {
  intent: 'next',
  group: 'agenda',
  words: { da: ['næste', 'næste punkt', 'videre'], en: ['next', 'next item'] },
  run: (call) => nextStep(call, {}),
};

/** Goes to the item after the current one, or after `from`, where a button says which it was drawn for. */
export const nextStep = (call: Call, wanted: { meeting?: string; from?: ItemId | null }): Promise<Handled> =>
  changeMeeting(call, { did: 'next', run: true, meeting: wanted.meeting }, (meeting, forum) => {
    if (meeting.state === 'ended') return over(forum);
    // A button drawn for an item that has been left has had its effect already.
    if (wanted.from !== undefined && wanted.from !== meeting.current) return { replies: [] };
    if (wanted.from === undefined && justStepped(meeting, call)) return { replies: [] };
    const item = nextItem(meeting, meeting.current);
    if (!item) return { replies: [say(meeting.items.length === 0 ? 'no-agenda' : 'no-more-items', {})] };
    // Who goes on to the next is done with this one, also when it rests.
    return begin(leaveItem(meeting, call.at), item, call);
  });

function justStepped(meeting: Meeting, call: Call): boolean {
  const since = addMilliseconds(call.at, -together);
  return meeting.applied.some(
    (applied) => applied.did === 'next' && applied.at > since && applied.at <= call.at,
  );
}

export const goTo: Command = {
  intent: 'go-to',
  group: 'agenda',
  words: { da: ['gå til', 'gå til punkt', 'tilbage til punkt'], en: ['go to', 'go to item', 'back to item'] },
  form: { da: '3', en: '3' },
  tail: '(?<number>\\d{1,3})',
  run: (call) => goToItem(call, { number: Number(call.words['number']) }),
};

export const goToItem = (
  call: Call,
  wanted: { meeting?: string; item?: ItemId; number?: number },
): Promise<Handled> =>
  changeMeeting(call, { did: 'go-to', run: true, meeting: wanted.meeting }, (meeting, forum) => {
    if (meeting.state === 'ended') return over(forum);
    const item = meeting.items.find((i, at) => i.id === wanted.item || at + 1 === wanted.number);
    if (!item) return noSuchItem(meeting, wanted.number ?? 0);
    return item.id === meeting.current ? { replies: [] } : begin(meeting, item, call);
  });

/** A card of a meeting that is over changes nothing any more. */
const over = (forum: Forum): Changed => ({ replies: [say('meeting-ended', { forum: forum.name })] });

export const noSuchItem = (meeting: Meeting, number: number): Changed => ({
  replies: [
    meeting.items.length === 0
      ? say('no-agenda', {})
      : say('no-such-item', { number, of: meeting.items.length }),
  ],
});

/** Begins an item; of a closed one the chat hears only its number and how to see it. */
export function begin(meeting: Meeting, item: AgendaItem, call: Call): Changed {
  const present = (call.chat?.members ?? []).map((member) => member.id);
  const replies: Reply[] = openToChat(item, call.chat)
    ? []
    : [say('item-closed-shared', { number: itemNumber(meeting, item.id) })];
  return { meeting: enterItem(meeting, item.id, call.at, present), replies };
}
