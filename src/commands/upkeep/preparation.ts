import { addDays, dayAt, instantAt, type Day, type Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { PersonRef } from '../../domain/person.js';
import { isProposed } from '../../domain/proposals.js';
import type { PreparationView } from '../../domain/view/forum-view.js';
import { maySeeItem } from '../../domain/view/access.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import type { Calendar } from '../../ports/calendar.js';
import type { MeetingHead } from '../../ports/records.js';
import { calendarIn } from '../../reminders/calendar.js';
import { withoutDate } from '../../reminders/without-date.js';
import { audienceOf } from '../audience.js';
import type { Deps } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import type { Upkeep } from './upkeep.js';

const from = '08:30';
const until = '18:00';
/** More follow-ups than this are looked up by asking. */
const most = 50;
const all = 2000;

/**
 * The working day before a meeting its chair, or else the secretary, is told what it holds and what is missing. That
 * it was told is on record first: never twice, but again when the meeting is moved.
 */
export const preparation: Upkeep = async (deps, now) => {
  const others: Handled['others'] = [];
  for (const forum of await deps.records.allForums()) {
    const person = forum.chair ?? forum.secretary;
    if (!person || !inHours(forum, now)) continue;
    const heads = await deps.records.meetings(forum.id);
    for (const head of await dueToday(heads, forum, now, deps)) {
      const meeting = await noted(head, forum, now, deps);
      if (meeting)
        others.push({ person: person.id, reply: await cardFor(person, meeting, forum, now, deps) });
    }
  }
  return others.length === 0 ? nothing : { ...nothing, others };
};

function inHours({ zone }: Forum, now: Instant): boolean {
  const today = dayAt(now, zone);
  return now >= instantAt(today, from, zone) && now < instantAt(today, until, zone);
}

async function dueToday(
  heads: readonly MeetingHead[],
  forum: Forum,
  now: Instant,
  deps: Deps,
): Promise<MeetingHead[]> {
  const today = dayAt(now, forum.zone);
  // Seen before the calendar is asked for, which takes a while to load; no row of free days is longer.
  const near = heads.filter(
    ({ state, day }) => state === 'planned' && day !== null && day > today && day <= addDays(today, 12),
  );
  if (near.length === 0) return [];
  const calendar = calendarIn(await deps.calendar(), forum.freeDays);
  return near.filter(({ day }) => day !== null && dayBefore(day, calendar) === today);
}

function dayBefore(day: Day, calendar: Calendar): Day {
  let before = addDays(day, -1);
  while (!calendar.isWorkday(before)) before = addDays(before, -1);
  return before;
}

/** The meeting, for the one who noted that it is told. */
const noted = (head: MeetingHead, forum: Forum, now: Instant, { records }: Deps): Promise<Meeting | null> =>
  records.inForum(forum.id, async (room) => {
    const meeting = await room.meeting(head.id);
    if (meeting?.state !== 'planned' || meeting.day !== head.day) return null;
    const told = meeting.history.some(({ field, after }) => field === 'preparation' && after === meeting.day);
    if (told) return null;
    const line = {
      at: now,
      by: null,
      cause: { kind: 'bot' as const, id: `preparation:${meeting.id}` },
      field: 'preparation',
      before: null,
      after: meeting.day,
    };
    const after = { ...meeting, history: [...meeting.history, line], revision: meeting.revision + 1 };
    room.putMeeting(after);
    return after;
  });

async function cardFor(person: PersonRef, meeting: Meeting, forum: Forum, now: Instant, { records }: Deps) {
  const audience = await audienceOf(forum, { person: person.id }, records);
  const today = dayAt(now, forum.zone);
  const query = {
    forums: [forum.id],
    type: 'followUp' as const,
    open: true,
    order: 'due' as const,
    limit: most,
  };
  const day = meeting.day ?? today;
  const overdue = await records.find({ ...query, dueBefore: today });
  const promised = await records.find({ ...query, dueFrom: day, dueBefore: addDays(day, 1) });
  const undated = withoutDate(await records.find({ ...query, limit: all }));
  const view: PreparationView = {
    meeting: viewMeeting(meeting, forum, audience),
    overdue: overdue.map((found) => viewEntry(found, audience)),
    promised: promised.map((found) => viewEntry(found, audience)),
    undated: undated.slice(0, most).map((found) => viewEntry(found, audience)),
    withoutPaper: meeting.items.flatMap((item, at) => (lacksPaper(item) ? [at + 1] : [])),
    proposals: meeting.proposals
      .filter(isProposed)
      .map((item) => (maySeeItem(item, audience) ? item.title : null)),
  };
  return { kind: 'card' as const, card: 'preparation' as const, preparation: view, now };
}

/** Wanted of what is to be decided, has a case, or is brought by somebody; not of what is told or comes every time. */
const lacksPaper = (item: Meeting['items'][number]): boolean =>
  item.paper === null &&
  !item.standing &&
  item.purpose !== 'information' &&
  item.purpose !== 'discussion' &&
  (item.purpose === 'decision' || item.caseNumber !== null || item.presenters.length > 0);
