import { leaveItem, nextItem, pauseItem, postponeItem, withItem } from '../../domain/agenda.js';
import type { Day } from '../../domain/day.js';
import { findItem, itemNumber, type ItemId, type Meeting, type MeetingId } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import { readDate } from '../../language/index.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';
import { changeAgenda } from './change-agenda.js';
import { changeMeeting } from './change-meeting.js';
import { begin, noSuchItem } from './next.js';

export const closeItem: Command = {
  intent: 'close-item',
  group: 'agenda',
  words: { da: ['luk punkt', 'luk punktet'], en: ['close item', 'close the item'] },
  run: (call) =>
    changeMeeting(call, { did: 'close-item', run: true }, (meeting) =>
      meeting.current === null
        ? { replies: [say('no-item-running', {})] }
        : { meeting: leaveItem(meeting, call.at) },
    ),
};

export const skipItem: Command = {
  intent: 'skip-item',
  group: 'agenda',
  words: { da: ['spring over', 'spring punkt over', 'spring'], en: ['skip', 'skip item'] },
  form: { da: '[3]', en: '[3]' },
  tail: '(?:(?:punkt\\s+|item\\s+)?(?<number>\\d{1,3})(?:\\s+over)?)?',
  run: (call) =>
    changeAgenda(call, { did: 'skip-item', who: 'runners' }, (meeting) => {
      const item = itemMeant(meeting, call);
      if (!item) return noSuchItem(meeting, Number(call.words['number'] ?? 0));
      const left = item.id === meeting.current ? leaveItem(meeting, call.at) : meeting;
      return { meeting: withItem(left, item.id, { state: 'skipped' }) };
    }),
};

export const postpone: Command = {
  intent: 'postpone-item',
  group: 'agenda',
  words: {
    da: ['udskyd punkt', 'udsæt punkt', 'udskyd punktet', 'udsæt punktet'],
    en: ['postpone item', 'postpone the item'],
  },
  form: { da: '3 til 15/1', en: '3 to 15/1' },
  tail: '(?<number>\\d{1,3})?(?:\\s+(?:til|to|until)\\s+(?<day>\\S.*?))?',
  run: (call) => {
    const words = call.words['day'];
    const read = words && readDate(words, { now: call.at, zone: call.zone, locale: call.locale });
    // "Til næste møde" has no day of its own, and is where it goes anyway.
    if (words && (!read || (read.day === null && !read.meeting))) {
      return Promise.resolve(answer(say('date-not-read', { words })));
    }
    const day = read && !read.meeting ? read.day : null;
    const number = call.words['number'];
    return postponeTo(call, { ...(number ? { number: Number(number) } : {}), day });
  },
};

/** The named item, or the one that is on. */
export const postponeTo = (
  call: Call,
  wanted: { meeting?: MeetingId; item?: ItemId; number?: number; day: Day | null },
): Promise<Handled> =>
  changeAgenda(
    call,
    { did: 'postpone-item', who: 'runners', ...(wanted.meeting ? { meeting: wanted.meeting } : {}) },
    (meeting) => {
      const named = wanted.item !== undefined || wanted.number !== undefined;
      const item = named
        ? meeting.items.find((i, at) => i.id === wanted.item || at + 1 === wanted.number)
        : findItem(meeting, meeting.current);
      if (!named && !item) return { replies: [say('no-item-running', {})] };
      if (!item) return noSuchItem(meeting, wanted.number ?? 0);
      const said = say('item-postponed', { number: itemNumber(meeting, item.id), day: wanted.day });
      return {
        meeting: postponeItem(meeting, item.id, wanted.day, call.at),
        replies: meeting.agendaShown ? [] : [said],
      };
    },
  );

/** The numbered item, the current one, or the one that would come. */
const itemMeant = (meeting: Meeting, call: Call) => {
  const number = Number(call.words['number'] ?? 0);
  return number
    ? meeting.items[number - 1]
    : (findItem(meeting, meeting.current) ?? nextItem(meeting, null) ?? undefined);
};

export const pause: Command = {
  intent: 'pause',
  group: 'agenda',
  words: { da: ['pause', 'hold pause', 'vi holder pause'], en: ['pause', 'break'] },
  run: (call) => pauseAt(call, {}),
};

type At = { meeting?: MeetingId; item?: ItemId };

/** `item` is the one that a button was drawn for: the meeting may have gone on. */
export const pauseAt = (call: Call, wanted: At): Promise<Handled> =>
  changeMeeting(call, { did: 'pause', run: true, meeting: wanted.meeting }, (meeting) => {
    if (wanted.item !== undefined && wanted.item !== meeting.current) return { replies: [] };
    const paused = pauseItem(meeting, call.at);
    if (paused !== meeting) return { meeting: paused };
    return { replies: meeting.current === null ? [say('no-item-running', {})] : [] };
  });

export const resume: Command = {
  intent: 'resume',
  group: 'agenda',
  words: { da: ['fortsæt', 'genoptag', 'vi fortsætter'], en: ['resume', 'continue'] },
  run: (call) => resumeAt(call, {}),
};

/** Goes on with the item that rests: the current one, or the one that was paused when another was taken. */
export const resumeAt = (call: Call, wanted: At): Promise<Handled> =>
  changeMeeting(call, { did: 'resume', run: true, meeting: wanted.meeting }, (meeting) => {
    const current = findItem(meeting, meeting.current);
    const resting = current?.state === 'paused' ? current : meeting.items.find((i) => i.state === 'paused');
    const item = wanted.item === undefined ? resting : findItem(meeting, wanted.item);
    if (item?.state === 'paused') return begin(meeting, item, call);
    return { replies: item ? [] : [say('nothing-paused', {})] };
  });
