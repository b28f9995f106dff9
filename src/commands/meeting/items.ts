import { leaveItem, withItem } from '../../domain/agenda.js';
import { amend } from '../../domain/amend.js';
import { itemNumber, type AgendaItem, type Meeting } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import { by, type Command } from '../command.js';
import { changeAgenda, changeNumbered } from './change-agenda.js';
import { noSuchItem } from './next.js';
import { openToChat } from './open-to-chat.js';

export const renameItem: Command = {
  intent: 'rename-item',
  group: 'agenda',
  words: { da: ['punkt'], en: ['item'] },
  form: { da: '3 = ny titel', en: '3 = new title' },
  tail: '(?<number>\\d{1,3})\\s*=\\s*(?<title>\\S.*?)',
  run: (call) =>
    changeNumbered(call, 'rename-item', (meeting, item) => {
      const title = call.words['title']?.trim() ?? item.title;
      const number = itemNumber(meeting, item.id);
      return {
        meeting: withItem(meeting, item.id, amend(item, { title }, by(call))),
        replies: meeting.agendaShown ? [] : [say('item-renamed', { number, title })],
      };
    }),
};

export const removeItem: Command = {
  intent: 'remove-item',
  group: 'agenda',
  words: { da: ['fjern'], en: ['remove'] },
  form: { da: 'punkt 3', en: 'item 3' },
  tail: '(?:punkt|item)\\s+(?<number>\\d{1,3})',
  run: (call) =>
    changeNumbered(call, 'remove-item', (meeting, item) => {
      const number = itemNumber(meeting, item.id);
      const open = openToChat(item, call.chat);
      // What was said of a closed item would be open without it, so the item stays, skipped.
      if (!open && meeting.entries.some((entry) => entry.item === item.id)) {
        const left = meeting.current === item.id ? leaveItem(meeting, call.at) : meeting;
        return {
          meeting: withItem(left, item.id, { state: 'skipped' }),
          replies: [say('item-skipped', { number })],
        };
      }
      return {
        meeting: withoutItem(meeting, item),
        replies: meeting.agendaShown
          ? []
          : [say('item-removed', { number, title: open ? item.title : null })],
      };
    }),
};

/** What was captured under the item is kept, outside any item. */
const withoutItem = (meeting: Meeting, item: AgendaItem): Meeting => ({
  ...meeting,
  current: meeting.current === item.id ? null : meeting.current,
  items: meeting.items.filter((i) => i.id !== item.id),
  entries: meeting.entries.map((entry) => (entry.item === item.id ? { ...entry, item: null } : entry)),
  absences: meeting.absences.filter((absence) => absence.item !== item.id),
});

export const order: Command = {
  intent: 'order',
  group: 'agenda',
  words: { da: ['rækkefølge'], en: ['order'] },
  form: { da: '3,1,2', en: '3,1,2' },
  tail: '(?<numbers>\\d{1,3}(?:[\\s,;]+\\d{1,3})+)',
  run: (call) =>
    changeAgenda(call, { did: 'order' }, (meeting) => {
      const numbers = (call.words['numbers'] ?? '').split(/[\s,;]+/).map(Number);
      const wrong = numbers.find((number) => !meeting.items[number - 1]);
      if (wrong !== undefined) return noSuchItem(meeting, wrong);
      const first = [...new Set(numbers)].flatMap((number) => meeting.items[number - 1] ?? []);
      return {
        meeting: { ...meeting, items: [...first, ...meeting.items.filter((item) => !first.includes(item))] },
        replies: meeting.agendaShown ? [] : [say('items-ordered', {})],
      };
    }),
};
