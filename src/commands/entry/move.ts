import type { FoundEntry } from '../../domain/found-entry.js';
import type { ItemId, Meeting } from '../../domain/meeting.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import { openToChat } from '../meeting/open-to-chat.js';
import { actOnNamed, type Act } from './act.js';
import { label } from './find-entry.js';

export const move: Command = {
  intent: 'move',
  group: 'change',
  words: { da: ['flyt'], en: ['move'] },
  form: { da: '15 til punkt 3', en: '15 to item 3' },
  tail: `${label}\\s+(?:(?:til|to)\\s+(?:punkt|item)\\s+(?<item>\\d{1,3})|(?:til\\s+|to\\s+)?(?:uden\\s+(?:for\\s+)?(?:punkt|dagsorden(?:en)?)|no\\s+item|outside))`,
  run: (call) =>
    actOnNamed(call, async (found) => {
      const meeting = found.ref.meeting ? await call.deps.records.meeting(found.ref.meeting) : null;
      return moveTo(
        call,
        found,
        meeting,
        call.words['item'] === undefined ? null : Number(call.words['item']),
      );
    }),
};

function moveTo(
  call: Call,
  found: FoundEntry,
  meeting: Meeting | null,
  number: number | null,
): { act: Act } | { reply: TextReply } {
  const item = number === null ? null : meeting?.items[number - 1];
  if (!meeting || item === undefined) {
    return { reply: say('no-such-item', { number: number ?? 0, of: meeting?.items.length ?? 0 }) };
  }
  return mayMoveTo(call, found, meeting, item?.id ?? null)
    ? { act: { kind: 'item', item: item?.id ?? null } }
    : { reply: say('not-allowed', { who: '' }) };
}

/** What was said of a closed item would be open to all elsewhere: the item itself must be opened, by those who may. */
export function mayMoveTo(
  { chat }: Pick<Call, 'chat'>,
  found: FoundEntry,
  meeting: Meeting,
  to: ItemId | null,
): boolean {
  const target = meeting.items.find(({ id }) => id === to);
  const closed = found.item !== null && !openToChat(found.item, chat);
  return !closed || (target !== undefined && !openToChat(target, chat));
}
