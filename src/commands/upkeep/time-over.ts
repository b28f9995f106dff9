import { withItem } from '../../domain/agenda.js';
import { addMilliseconds, type Instant } from '../../domain/day.js';
import { findItem, itemNumber, type MeetingId } from '../../domain/meeting.js';
import { plannedEnd } from '../../domain/time-plan.js';
import { say } from '../../domain/view/reply.js';
import type { Deps } from '../command.js';
import { nothing, type Handled } from '../incoming.js';

/** Later than this, after a standstill, nobody needs to hear it. */
const news = 30 * 60_000;

/** A running item has had its time: its card shows it, and the chat is told once, in one line. */
export async function timeOver(deps: Deps, now: Instant): Promise<Handled> {
  let done = nothing;
  for (const { id, forum } of await deps.records.openMeetings()) {
    const one = await ofMeeting(id, forum, deps, now);
    done = { ...done, posts: [...done.posts, ...one.posts], redraw: [...done.redraw, ...one.redraw] };
  }
  return done;
}

async function ofMeeting(id: MeetingId, forum: string, { records }: Deps, now: Instant): Promise<Handled> {
  const known = await records.meeting(id);
  const running = known && findItem(known, known.current);
  const end = running && plannedEnd(running);
  if (!end || end > now || !known.chat) return nothing;
  // A chat that wants quiet is told when it listens again, should the item still run.
  if ((await records.chat(known.chat))?.quiet) return nothing;
  return records.inForum(forum, async (room) => {
    const meeting = await room.meeting(id);
    const item = meeting && findItem(meeting, meeting.current);
    const over = item && plannedEnd(item);
    if (!over || over > now || !meeting.chat || meeting.state !== 'open') return nothing;
    room.putMeeting({
      ...withItem(meeting, item.id, { overTold: true }),
      revision: meeting.revision + 1,
    });
    const said = say('time-over', { number: itemNumber(meeting, item.id), minutes: item.minutes ?? 0 });
    const late = addMilliseconds(over, news) < now;
    return { ...nothing, posts: late ? [] : [{ chat: meeting.chat, reply: said }], redraw: [id] };
  });
}
