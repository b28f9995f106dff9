import { newItem } from '../../domain/create.js';
import type { AgendaItem, ItemId, Meeting } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import { changeAgenda, mayArrange } from './change-agenda.js';
import { changeMeeting, type Changed } from './change-meeting.js';
import { readItemLine } from './item-line.js';
import { begin } from './next.js';
import { tellRunner } from './proposals.js';
import { propose } from './propose.js';

const words = {
  da: ['punkt+', 'nyt punkt:', 'nyt punkt', 'punkt:'],
  en: ['agenda+', 'new item:', 'new item', 'item+'],
};

/** Adds items, or proposes them, when somebody else runs the meeting. A message may have several, one to a line. */
export const addItem: Command = {
  intent: 'add-item',
  group: 'agenda',
  words,
  form: { da: 'Titel [Nanna] (15 min) til beslutning', en: 'Title [Nanna] (15 min) for decision' },
  tail: '(?<lines>\\S.*?)',
  long: true,
  run: async (call) => {
    const made: ItemId[] = [];
    const done = await changeAgenda(
      call,
      { did: 'add-item', who: 'anyone' },
      async (meeting, forum, room) => {
        const items = linesIn(call.words['lines'] ?? '').map((line) =>
          newItem(call.deps.ids(), '', readItemLine(line)),
        );
        if (mayArrange(forum, meeting, call.sender.id)) return added(meeting, items);
        const { changed, late } = await propose(meeting, items, { call, forum, room });
        if (!late) made.push(...items.map(({ id }) => id));
        return changed;
      },
    );
    return made.length > 0 ? tellRunner(done, call, made) : done;
  },
};

function added(meeting: Meeting, fresh: readonly AgendaItem[]): Changed {
  const items = [...meeting.items, ...fresh];
  const [first] = fresh;
  const told =
    fresh.length === 1 && first
      ? say('item-added', { number: items.length, title: first.title })
      : say('items-added', { from: meeting.items.length + 1, to: items.length });
  return { meeting: { ...meeting, items }, replies: meeting.agendaShown ? [] : [told] };
}

const starts = new RegExp(
  `^(?:#?(?:${[...words.da, ...words.en].map((word) => word.replace('+', '\\+')).join('|')})|[-*•–]\\s)\\s*`,
  'iu',
);

/** The items of a message: a line that begins like the first, or with a bullet, is one more; any other goes on. */
function linesIn(text: string): string[] {
  const items: string[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const item = line.replace(starts, '').trim();
    const goesOn = items.length > 0 && item === line;
    if (goesOn) items.push(`${items.pop() ?? ''} ${line}`.trim());
    else if (item !== '') items.push(item);
  }
  return items;
}

export const topic: Command = {
  intent: 'topic',
  group: 'agenda',
  words: { da: ['emne', 'emne:'], en: ['topic', 'topic:'] },
  form: { da: 'Titel', en: 'Title' },
  tail: '(?<title>\\S.*?)',
  run: (call: Call) =>
    changeMeeting(call, { did: 'topic', run: true }, (meeting) => {
      const item = newItem(call.deps.ids(), '', readItemLine(call.words['title'] ?? ''));
      const at = meeting.items.findIndex((i) => i.id === meeting.current);
      const items = meeting.items.toSpliced(at < 0 ? meeting.items.length : at + 1, 0, item);
      return begin({ ...meeting, items }, item, call);
    }),
};
