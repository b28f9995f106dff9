import { amend } from '../../domain/amend.js';
import { dayAt, type Day } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import { withProposals } from '../../domain/proposals.js';
import { say } from '../../domain/view/reply.js';
import { readDate } from '../../language/index.js';
import type { Room } from '../../ports/records.js';
import { by, type Call, type Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { pointAnew } from '../paper/related-items.js';
import { answer } from '../results.js';
import { comingMeeting } from './carry-over.js';
import { isLoose } from './choose.js';
import { planning, type Planned } from './planning.js';
import { readSlot, when } from './read-slot.js';

export const moveMeeting: Command = {
  intent: 'move-meeting',
  group: 'meeting',
  words: { da: ['flyt møde', 'flyt mødet'], en: ['move meeting', 'move the meeting'] },
  form: { da: 'til 4/12 kl. 9-11', en: 'to 4 Dec 9:00-11:00' },
  tail: `(?:(?<which>\\S.*?)\\s+)??(?:til|to)\\s+${when}`,
  run: (call) => move(call),
};

async function move(call: Call): Promise<Handled> {
  const words = call.words['when'] ?? '';
  const slot = readSlot(words, { now: call.at, zone: call.zone, locale: call.locale });
  if (!slot) return answer(say('date-not-read', { words }));
  const { day, start, end, assumed } = slot;
  if (day < dayAt(call.at, call.zone)) return answer(say('day-passed', { day }));
  return planning(call, 'move-meeting', async (room): Promise<Planned> => {
    const found = await meant(call, room);
    if ('replies' in found) return found;
    const taken = (await room.meetings()).some(
      (head) => head.id !== found.id && head.state === 'planned' && head.day === day,
    );
    if (taken) return { replies: [say('meeting-there-already', { day })] };
    const meeting = amend(found, { day, ...(start ? { start, end } : {}) }, by(call));
    const values = { from: found.day, day, start: meeting.start, end: meeting.end, assumed };
    return { meeting, replies: [say('meeting-moved', values)] };
  });
}

export const cancelMeeting: Command = {
  intent: 'cancel-meeting',
  group: 'meeting',
  words: { da: ['aflys møde', 'aflys mødet'], en: ['cancel meeting', 'cancel the meeting'] },
  form: { da: '[27/11]', en: '[27 Nov]' },
  tail: '(?<which>\\S.*?)?',
  run: (call) =>
    planning(call, 'cancel-meeting', async (room, forum): Promise<Planned> => {
      const found = await meant(call, room);
      if ('replies' in found) return found;
      const { day } = found;
      const items = found.items.length;
      const next =
        items > 0 || found.proposals.length > 0 ? await afterwards(found, room, forum, call) : null;
      // Never begun and over: it holds no agenda any more, and comes to nothing.
      const meeting = amend({ ...found, ...emptied }, { state: 'ended' }, by(call));
      if (next) await takeOver(next, found, room, forum);
      const replies = [say('meeting-cancelled', { day, items, to: next?.day ?? null })];
      return { meeting, replies, ...(next ? { also: [next.id] } : {}) };
    }),
};

const emptied = { items: [], entries: [], proposals: [], agendaShown: false } satisfies Partial<Meeting>;

/** Its agenda is that of the next meeting: with what was captured and proposed for it. */
async function takeOver(next: Meeting, cancelled: Meeting, room: Room, forum: Forum): Promise<void> {
  const whole: Meeting = {
    ...withProposals(next, cancelled.proposals),
    items: [...next.items, ...cancelled.items],
    entries: [...next.entries, ...cancelled.entries],
    revision: next.revision + 1,
  };
  room.putMeeting(whole);
  for (const item of cancelled.items) await pointAnew(whole, item, forum, room);
}

/** The next meeting that is planned, or the coming one, whose day nobody knows. */
async function afterwards(cancelled: Meeting, room: Room, forum: Forum, call: Call): Promise<Meeting> {
  const ahead = (await room.meetings())
    .filter((head) => head.id !== cancelled.id && head.state === 'planned')
    .filter((head) => (head.day ?? '9') > (cancelled.day ?? ''))
    .sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'));
  const known = ahead[0] ? await room.meeting(ahead[0].id) : null;
  return known ?? comingMeeting(room, forum, call);
}

/** The planned meeting of the day that is named, or the next one; or what to say when there is none. */
async function meant(call: Call, room: Room): Promise<Meeting | { replies: Planned['replies'] }> {
  const words = call.words['which']?.trim();
  const read = words ? readDate(words, { now: call.at, zone: call.zone, locale: call.locale }) : null;
  if (words && !read?.day) return { replies: [say('date-not-read', { words })] };
  const day: Day | null = read?.day ?? null;
  const today = dayAt(call.at, call.zone);
  const planned = (await room.meetings())
    .filter((head) => head.state === 'planned' && !isLoose(head))
    .filter((head) => (day === null ? (head.day ?? '9') >= today : head.day === day))
    .sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'));
  const meeting = planned[0] ? await room.meeting(planned[0].id) : null;
  if (meeting) return meeting;
  return { replies: [day === null ? say('no-meeting-planned', {}) : say('no-meeting-that-day', { day })] };
}
