import { amend } from '../../domain/amend.js';
import { say } from '../../domain/view/reply.js';
import { by, type Command } from '../command.js';
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
    const number = Number(call.words['item']);
    let of = 0;
    const changed = await changeEntry(lookup.found.ref, call.deps, by(call), (entry, meeting) => {
      of = meeting?.items.length ?? 0;
      const item = meeting?.items[number - 1];
      return item ? amend(entry, { item: item.id }, by(call)) : entry;
    });
    if (number > of) return answer(say('no-such-item', { number, of }));
    const { prefix } = lookup.found.forum;
    return shown(
      changed?.meeting?.id ?? null,
      say('entry-moved', { label: `${prefix}-${lookup.found.ref.number}`, item: number }),
    );
  },
};
