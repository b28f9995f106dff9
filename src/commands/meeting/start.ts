import { newMeeting } from '../../domain/create.js';
import { dayAt } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import { say } from '../../domain/view/reply.js';
import { hasHappened } from '../applied.js';
import type { Call, Command } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { answer, shown } from '../results.js';
import { acting } from './acting.js';
import { withCarried } from './carry-over.js';
import { openMeeting, refused, saved } from './change-meeting.js';
import { startingMeeting } from './choose.js';
import { mayRun } from './roles.js';
import { tieAnew } from './tied-follow-ups.js';

export const start: Command = {
  intent: 'start-meeting',
  group: 'meeting',
  words: {
    da: ['start møde', 'start mødet', 'begynd møde', 'begynd mødet', 'startmøde'],
    en: ['start meeting', 'start the meeting', 'begin meeting', 'startmeeting'],
  },
  form: { da: '[navn]', en: '[name]' },
  tail: '(?<title>.*?)',
  run: (call) => startMeeting(call, { title: call.words['title']?.trim() ?? null }),
};

/** Opens the meeting that is planned for now, or one begun on the spot. One that is open already stays as it is. */
export async function startMeeting(
  call: Call,
  wanted: { title?: string | null; meeting?: string; byEvent?: boolean },
): Promise<Handled> {
  const { chat, deps } = call;
  if (!chat || !call.forum) return answer(say('only-in-chat', {}));
  const started = await deps.records.inForum(call.forum.id, async (room): Promise<Handled> => {
    const forum = await room.forum();
    if (!forum) return nothing;
    // A start that comes again when its meeting is over begins no other.
    if (await hasHappened(room, { applied: [] }, call)) return nothing;
    if (await openMeeting(room, chat.id)) return alreadyOpen(call, forum);
    const planned = wanted.meeting ?? startingMeeting(await room.meetings(), call.at, forum.zone)?.id;
    const known = planned ? await room.meeting(planned) : null;
    // A button of a meeting that is over, or that went on in another chat.
    if (known && known.state !== 'planned') return notAgain(known, call, forum);
    const run = await acting(forum, deps.records);
    if (!wanted.byEvent && !mayRun(run, null, call.sender.id)) return refused(run, null);
    // A meeting is cited by the day it was held on, which may not be the one it was planned for.
    const day = dayAt(call.at, forum.zone);
    const meant = known ?? newMeeting(deps.ids(), forum);
    const meeting = await withCarried({ ...meant, day }, room, call);
    room.putMeeting(saved(begun(meeting, call, wanted), call, 'start-meeting'));
    const said = say('meeting-started', { forum: forum.name, day: meant.day, items: meeting.items.length });
    return meant.day !== null && meant.day !== day ? shown(meeting.id, said) : shown(meeting.id);
  });
  if (started.redraw.length > 0) await tieAnew(call.forum.id, deps, call.at);
  return started;
}

function begun(meeting: Meeting, call: Call, wanted: { title?: string | null; byEvent?: boolean }): Meeting {
  const present = (call.chat?.members ?? []).filter((member) => member.name).map((member) => member.name);
  return {
    ...meeting,
    chat: call.chat?.id ?? null,
    title: wanted.title ? wanted.title : meeting.title,
    state: 'open',
    startedAt: meeting.startedAt ?? call.at,
    startedBy: wanted.byEvent ? null : { id: call.sender.id, name: call.sender.name },
    endedAt: null,
    agendaShown: true,
    participants: meeting.participants.length > 0 ? meeting.participants : present,
  };
}

const notAgain = (meeting: Meeting, call: Call, forum: Forum): Handled =>
  meeting.state === 'open' || call.cause.kind === 'event'
    ? alreadyOpen(call, forum)
    : answer(say('meeting-ended', { forum: forum.name }));

/** A start by Teams' event after one by hand is no reason to speak. */
const alreadyOpen = (call: Call, forum: Forum): Handled =>
  call.cause.kind === 'event' ? nothing : answer(say('meeting-already-open', { forum: forum.name }));
