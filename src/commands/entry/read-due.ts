import type { Due } from '../../domain/entry.js';
import type { Forum, ForumId } from '../../domain/forum.js';
import { readDate } from '../../language/index.js';
import type { Call } from '../command.js';
import { withMeetingDay } from '../meeting/tied-follow-ups.js';

/** The day that was typed for a follow-up of a forum, or the meeting it is now tied to; null where neither was told. */
export async function readDue(words: string, id: ForumId, call: Call): Promise<Due | null> {
  const read = readDate(words, { now: call.at, zone: call.zone, locale: call.locale });
  if (!read) return null;
  const { day, meeting } = read;
  const due: Due = {
    day,
    meeting: meeting ?? null,
    source: 'stated',
    assumed: read.assumed.map((one) => ({ ...one })),
  };
  const forum = await call.deps.records.forum(id);
  if (!meeting || !forum) return day === null ? null : due;
  const said = { forum, day: null, at: call.at };
  return withMeetingDay(due, said, call.deps.records, await call.deps.calendar());
}

/** The forum's next meeting, with its day where that is known. */
export async function nextMeeting(forum: Forum, call: Call): Promise<Due> {
  const due: Due = { day: null, meeting: { body: null }, source: 'stated', assumed: [] };
  return withMeetingDay(
    due,
    { forum, day: null, at: call.at },
    call.deps.records,
    await call.deps.calendar(),
  );
}
