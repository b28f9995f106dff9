import { amend } from '../../domain/amend.js';
import { newMeeting } from '../../domain/create.js';
import { dayAt } from '../../domain/day.js';
import type { Meeting } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import type { Room } from '../../ports/records.js';
import { by, type Call, type Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';
import { withCarried } from './carry-over.js';
import { isLoose } from './choose.js';
import { planning, type Planned } from './planning.js';
import { readSlot, when, type Slot } from './read-slot.js';

export const plan: Command = {
  intent: 'plan-meeting',
  group: 'meeting',
  words: {
    da: ['møde', 'nyt møde', 'planlæg møde'],
    en: ['meeting', 'new meeting', 'plan meeting'],
  },
  form: { da: '27/11 kl. 9-11 [titel]', en: '27 Nov 9:00-11:00 [title]' },
  tail: `:?\\s*${when}`,
  run: (call) => planMeeting(call),
};

/** Plans a meeting, or tells the time and title of one that is planned for the day. */
async function planMeeting(call: Call): Promise<Handled> {
  const words = call.words['when'] ?? '';
  const slot = readSlot(words, { now: call.at, zone: call.zone, locale: call.locale });
  if (!slot) return answer(say('date-not-read', { words }));
  const { day, start, end, assumed } = slot;
  if (day < dayAt(call.at, call.zone)) return answer(say('day-passed', { day }));
  return planning(call, 'plan-meeting', async (room, forum): Promise<Planned> => {
    const known = await plannedFor(slot, room);
    const meeting = await withCarried(known ?? newMeeting(call.deps.ids(), forum), room, call);
    const whole = amend(meeting, fields(slot, meeting), by(call));
    const values = { day, start: whole.start ?? start, end: whole.end ?? end, title: whole.title };
    const items = whole.items.length;
    return { meeting: whole, replies: [say('meeting-planned', { ...values, items, assumed })] };
  });
}

const fields = ({ day, start, end, title }: Slot, known: Meeting): Partial<Meeting> => ({
  day,
  // Told again without its end, it still ends when it did.
  ...(start ? { start, end: end ?? (start === known.start ? known.end : null) } : {}),
  ...(title && title !== known.title ? { title } : {}),
});

/** The meeting of that day that has no other time; the coming one, as long as nobody knew its day. */
async function plannedFor({ day, start }: Slot, room: Room): Promise<Meeting | null> {
  const planned = (await room.meetings()).filter((head) => head.state === 'planned' && !isLoose(head));
  const there = planned.find((head) => head.day === day && (!start || !head.start || head.start === start));
  const head = there ?? planned.find((one) => one.day === null);
  return head ? room.meeting(head.id) : null;
}
