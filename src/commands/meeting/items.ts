import { leaveItem, nextItem, withItem } from '../../domain/agenda.js';
import { amend } from '../../domain/amend.js';
import { newItem } from '../../domain/create.js';
import { findItem, itemNumber, type AgendaItem, type Meeting } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import { by, type Call, type Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { begin, noSuchItem } from './next.js';
import { changeMeeting, type Changed } from './change-meeting.js';
import { openToChat } from './open-to-chat.js';
import { changePlanned } from './planned.js';

const numbered = '(?:punkt\\s+|item\\s+)?(?<number>\\d{1,3})';

export const addItem: Command = {
  intent: 'add-item',
  group: 'agenda',
  words: {
    da: ['punkt+', 'nyt punkt:', 'nyt punkt', 'punkt:'],
    en: ['agenda+', 'new item:', 'new item', 'item+'],
  },
  form: { da: 'Titel [Nanna] (15 min)', en: 'Title [Nanna] (15 min)' },
  tail: '(?<title>\\S.*?)\\s*(?:\\[(?<presenters>[^\\]]*)\\])?\\s*(?:\\((?<minutes>\\d{1,3})\\s*min\\.?\\))?',
  run: (call) =>
    changePlanned(call, 'add-item', (meeting) => {
      const item = newItem(call.deps.ids(), call.words['title']?.trim() ?? '', {
        presenters: (call.words['presenters'] ?? '')
          .split(/[,;]/)
          .map((name) => name.trim())
          .filter(Boolean),
        minutes: call.words['minutes'] ? Number(call.words['minutes']) : null,
      });
      const items = [...meeting.items, item];
      return {
        meeting: { ...meeting, items },
        replies: meeting.agendaShown ? [] : [say('item-added', { number: items.length, title: item.title })],
      };
    }),
};

export const topic: Command = {
  intent: 'topic',
  group: 'agenda',
  words: { da: ['emne', 'emne:'], en: ['topic', 'topic:'] },
  form: { da: 'Titel', en: 'Title' },
  tail: '(?<title>\\S.*?)',
  run: (call) =>
    changeMeeting(call, { did: 'topic', run: true }, (meeting) => {
      const item = newItem(call.deps.ids(), call.words['title']?.trim() ?? '');
      const at = meeting.items.findIndex((i) => i.id === meeting.current);
      const items = meeting.items.toSpliced(at < 0 ? meeting.items.length : at + 1, 0, item);
      return begin({ ...meeting, items }, item, call);
    }),
};

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
        return { meeting: left(meeting, item, 'skipped'), replies: [say('item-skipped', { number })] };
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
});

export const order: Command = {
  intent: 'order',
  group: 'agenda',
  words: { da: ['rækkefølge'], en: ['order'] },
  form: { da: '3,1,2', en: '3,1,2' },
  tail: '(?<numbers>\\d{1,3}(?:[\\s,;]+\\d{1,3})+)',
  run: (call) =>
    changePlanned(call, 'order', (meeting) => {
      const numbers = (call.words['numbers'] ?? '').split(/[\s,;]+/).map(Number);
      const wrong = numbers.find((number) => !meeting.items[number - 1]);
      if (wrong !== undefined) return noSuchItem(meeting, wrong);
      const first = [...new Set(numbers)].flatMap((number) => meeting.items[number - 1] ?? []);
      return {
        meeting: { ...meeting, items: [...first, ...meeting.items.filter((item) => !first.includes(item))] },
      };
    }),
};

export const closeItem: Command = {
  intent: 'close-item',
  group: 'agenda',
  words: { da: ['luk punkt', 'luk punktet'], en: ['close item', 'close the item'] },
  run: (call) =>
    changeMeeting(call, { did: 'close-item', run: true }, (meeting) => ({ meeting: leaveItem(meeting) })),
};

export const skipItem: Command = {
  intent: 'skip-item',
  group: 'agenda',
  words: { da: ['spring over', 'spring punkt over'], en: ['skip', 'skip item'] },
  form: { da: '[3]', en: '[3]' },
  tail: `(?:${numbered})?`,
  run: (call) => setState(call, 'skip-item', 'skipped'),
};

export const postponeItem: Command = {
  intent: 'postpone-item',
  group: 'agenda',
  words: { da: ['udskyd punkt', 'udsæt punkt'], en: ['postpone item'] },
  form: { da: '3', en: '3' },
  tail: '(?<number>\\d{1,3})',
  run: (call) => setState(call, 'postpone-item', 'postponed'),
};

/** Skips or postpones the numbered item, the current one, or the one that would come. */
const setState = (call: Call, did: string, state: 'skipped' | 'postponed'): Promise<Handled> =>
  changeMeeting(call, { did, run: true }, (meeting) => {
    const number = Number(call.words['number'] ?? 0);
    const item = number
      ? meeting.items[number - 1]
      : (findItem(meeting, meeting.current) ?? nextItem(meeting, null));
    return item ? { meeting: left(meeting, item, state) } : noSuchItem(meeting, number);
  });

const left = (meeting: Meeting, item: AgendaItem, state: 'skipped' | 'postponed'): Meeting =>
  item.id === meeting.current ? leaveItem(meeting, state) : withItem(meeting, item.id, { state });

const changeNumbered = (
  call: Call,
  did: string,
  work: (meeting: Meeting, item: AgendaItem) => Changed,
): Promise<Handled> =>
  changePlanned(call, did, (meeting) => {
    const number = Number(call.words['number']);
    const item = meeting.items[number - 1];
    return item ? work(meeting, item) : noSuchItem(meeting, number);
  });
