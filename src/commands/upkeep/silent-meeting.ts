import { addMilliseconds, instantAt, type Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import { holesOf } from '../../domain/holes.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import type { Room } from '../../ports/records.js';
import type { Deps } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { carryOn } from '../meeting/carry-over.js';
import { saved } from '../meeting/change-meeting.js';
import { ended } from '../meeting/end.js';
import { tieAnew } from '../meeting/tied-follow-ups.js';
import type { Upkeep } from './upkeep.js';

const silence = 60 * 60_000;
const did = 'silent';

/**
 * A meeting whose end nobody told of: when nothing has been said or done in it for an hour, its minutes are drafted, or
 * where something is still open in it, closing is proposed, and after another such hour without an answer they are
 * drafted as it stands: a meeting that everybody has left does not go on with the next call. Not before it was planned to
 * end.
 */
export const silentMeeting: Upkeep = async (deps, now) => {
  const redraw: MeetingId[] = [];
  for (const head of await deps.records.openMeetings()) {
    const forum = await deps.records.forum(head.forum);
    const chat = head.chat ? await deps.records.chat(head.chat) : null;
    if (!forum || chat?.quiet || chat?.gone) continue;
    const meeting = await deps.records.meeting(head.id);
    if (!meeting || !isSilent(meeting, forum, now, deps)) continue;
    const drawn = await deps.records.inForum(forum.id, (room) => close(head.id, forum, room, now, deps));
    if (drawn.length > 0) await tieAnew(forum.id, deps, now);
    redraw.push(...drawn);
  }
  return redraw.length === 0 ? nothing : ({ ...nothing, redraw } satisfies Handled);
};

function isSilent(meeting: Meeting, forum: Forum, now: Instant, deps: Deps): boolean {
  const { day, end, closingAskedAt } = meeting;
  if (day !== null && end !== null && now < instantAt(day, end, forum.zone)) return false;
  const since = addMilliseconds(now, -silence);
  return lastSign(meeting, deps) <= since && (closingAskedAt === null || closingAskedAt <= since);
}

/** When something was last written down, done or said in it by people. */
function lastSign(meeting: Meeting, { talk }: Pick<Deps, 'talk'>): Instant {
  const signs = [
    meeting.startedAt ?? '',
    (meeting.chat && talk.latest(meeting.chat)) ?? '',
    ...meeting.entries.flatMap(({ at, history }) => [at, history.at(-1)?.at ?? '']),
    ...meeting.applied.flatMap((applied) => (applied.did === did ? [] : [applied.at])),
    ...meeting.items.map(({ startedAt }) => startedAt ?? ''),
  ];
  return signs.reduce((latest, at) => (at > latest ? at : latest), '');
}

async function close(
  id: MeetingId,
  forum: Forum,
  room: Room,
  now: Instant,
  deps: Deps,
): Promise<MeetingId[]> {
  const meeting = await room.meeting(id);
  if (meeting?.state !== 'open' || !isSilent(meeting, forum, now, deps)) return [];
  const key = `silent:${id}:${now}`;
  const open = holesOf(meeting).length > 0 || meeting.items.some(({ state }) => state === 'waiting');
  if (open && meeting.closingAskedAt === null) {
    room.putMeeting(saved({ ...meeting, closingAskedAt: now }, { key, at: now }, did));
    return [id];
  }
  // It was over when the last thing was said in it.
  const over = { ...ended(meeting, { at: lastSign(meeting, deps) || now }), draftedAt: now };
  const whole = saved(over, { key, at: now }, did);
  return [id, ...(await carryOn(whole, room, forum, { at: now, deps }))];
}
