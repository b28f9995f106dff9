import { amend } from '../../domain/amend.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import { say } from '../../domain/view/reply.js';
import { by, type Call, type Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { openToChat } from '../meeting/open-to-chat.js';
import { answer, shown } from '../results.js';
import { changeEntry } from './change-entry.js';
import { findEntry, label } from './find-entry.js';

export const move: Command = {
  intent: 'move',
  group: 'change',
  words: { da: ['flyt'], en: ['move'] },
  form: { da: '15 til punkt 3', en: '15 to item 3' },
  tail: `${label}\\s+(?:til|to)\\s+(?:punkt|item)\\s+(?<item>\\d{1,3})`,
  run: async (call) => {
    const lookup = await findEntry(call);
    if (!lookup.ok) return answer(lookup.reply);
    return moveTo(call, lookup.found, Number(call.words['item']));
  },
};

async function moveTo(call: Call, found: FoundEntry, number: number): Promise<Handled> {
  const { records } = call.deps;
  const meeting = found.ref.meeting ? await records.meeting(found.ref.meeting) : null;
  const item = meeting?.items[number - 1];
  if (!item) return answer(say('no-such-item', { number, of: meeting?.items.length ?? 0 }));
  // What was said of a closed item would be open to all: the item itself must be opened, by those who may.
  const closed = found.item !== null && !openToChat(found.item, call.chat);
  if (closed && openToChat(item, call.chat)) return answer(say('not-allowed', { who: '' }));
  const changed = await changeEntry(found.ref, call.deps, by(call), (entry) =>
    amend(entry, { item: item.id }, by(call)),
  );
  const label = `${found.forum.prefix}-${found.ref.number}`;
  return shown(changed?.meeting?.id ?? null, say('entry-moved', { label, item: number }));
}
