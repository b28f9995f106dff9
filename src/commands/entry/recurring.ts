import { amend, type By } from '../../domain/amend.js';
import { forumMeant } from '../../domain/body.js';
import { notBegun } from '../../domain/create.js';
import { dayAt, type Day } from '../../domain/day.js';
import { isOpen, type Due, type Entry, type FollowUp } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import { dayAfter, type Series } from '../../domain/series.js';
import { comingDay } from '../../domain/tied-day.js';
import type { Records, Room } from '../../ports/records.js';

interface Where {
  room: Room;
  forum: Forum;
  meeting: Meeting | null;
  records: Pick<Records, 'forums' | 'meetings'>;
  by: By;
}

/** An entry after a change, with the one of its series that the change made, or took back. */
interface Recurred {
  after: Entry;
  next: FollowUp | null;
}

/**
 * When one that comes again is done, the next is made: numbered anew, linked both ways, once. When it is opened again
 * the next is taken back, as long as nobody has done anything to it, so that there are never two.
 */
export async function recur(before: Entry, after: Entry, where: Where): Promise<Recurred> {
  if (before.type !== 'followUp' || after.type !== 'followUp') return { after, next: null };
  if (before.state === after.state) return { after, next: null };
  const { series } = after;
  if (after.state === 'done' && !after.withdrawn && series?.repeat && series.next === null) {
    const next = await following(after, series, where);
    return { after: amend(after, { series: { ...series, next: next.number } }, where.by), next };
  }
  const known = before.state === 'done' ? before.series : undefined;
  const there = known?.next ? entriesAt(where).find(({ number }) => number === known.next) : undefined;
  if (!known || there?.type !== 'followUp' || !isOpen(there) || there.history.length > 0)
    return { after, next: null };
  return {
    after: amend(after, { series: { ...known, next: null } }, where.by),
    next: amend(there, { withdrawn: true }, where.by),
  };
}

const entriesAt = ({ meeting, forum }: Where): readonly Entry[] => meeting?.entries ?? forum.followUps;

async function following(done: FollowUp, series: Series, where: Where): Promise<FollowUp> {
  const { room, forum, by } = where;
  const today = dayAt(by.at, forum.zone);
  const after = done.due?.day && done.due.day > today ? done.due.day : today;
  return {
    ...done,
    number: room.nextNumber(),
    at: by.at,
    // What is done to the message that made the first is done to that one alone.
    source: { kind: 'button', key: `series:${forum.id}:${done.number}` },
    due: await dueAfter(series, after, where),
    suggested: false,
    // Whoever it was offered to, and what they answered, goes with the one that is done.
    ...notBegun,
    evidence: [],
    series: { ...series, previous: done.number, next: null, after },
    history: [],
  };
}

async function dueAfter({ repeat }: Series, after: Day, where: Where): Promise<Due | null> {
  if (!repeat) return null;
  if (repeat.every !== 'meeting')
    return { day: dayAfter(repeat, after), meeting: null, source: 'implied', assumed: [] };
  const { records, room, forum, by } = where;
  const { body } = repeat;
  const named = body === null ? forum : forumMeant(body, await records.forums(forum.tenant), forum.id);
  const heads =
    named?.id === forum.id ? await room.meetings() : named ? await records.meetings(named.id) : [];
  const day = comingDay(heads, after, dayAt(by.at, forum.zone));
  return { day, meeting: { body }, source: 'implied', assumed: [] };
}
