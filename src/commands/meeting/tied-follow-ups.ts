import { amend, type By } from '../../domain/amend.js';
import { forumCalled } from '../../domain/body.js';
import { dayAt, type Day, type Instant } from '../../domain/day.js';
import type { Due, FollowUp } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum, ForumId } from '../../domain/forum.js';
import { comingDay, tiedDay } from '../../domain/tied-day.js';
import type { Calendar } from '../../ports/calendar.js';
import type { MeetingHead, Records } from '../../ports/records.js';
import { addWorkdays } from '../../reminders/working-time.js';
import type { Deps } from '../command.js';
import { changeEntry } from '../entry/change-entry.js';
import { isLoose } from './choose.js';

/** Follow-ups looked through for one that waits for a meeting of the forum; more are not open at a time. */
const most = 2_000;

/**
 * Follow-ups that are tied to the forum's next meeting get its day when it is planned, and move with it. Those of other
 * forums that name this one are among them. Their source stays; the history says that the bot did it.
 */
export async function tieAnew(
  id: ForumId,
  deps: Pick<Deps, 'records' | 'calendar'>,
  at: Instant,
): Promise<void> {
  const { records } = deps;
  const forum = await records.forum(id);
  if (!forum) return;
  const heads = (await records.meetings(id)).filter((head) => !isLoose(head));
  const today = dayAt(at, forum.zone);
  const by: By = { person: null, at, cause: { kind: 'bot', id: `tied:${id}` } };
  const calendar = await deps.calendar();
  const workdayBefore = (day: Day): Day => addWorkdays(day, -1, calendar);
  for (const found of await tiedTo(forum, records)) {
    const said = saidOn(found, forum);
    await changeEntry(found.ref, deps, by, (entry) => {
      if (entry.type !== 'followUp' || !entry.due) return entry;
      if (isFollowedUp(entry, heads)) return amend(entry, followedUp(forum, entry.due.day, at), by);
      const day = tiedDay(entry, heads, said, today, workdayBefore);
      return day === undefined ? entry : amend(entry, { due: { ...entry.due, day } }, by);
    });
  }
}

async function tiedTo(forum: Forum, records: Records): Promise<FoundEntry[]> {
  const forums = await records.forums(forum.tenant);
  const open = await records.find({
    forums: forums.map((one) => one.id),
    type: 'followUp',
    open: true,
    limit: most,
  });
  return open.filter(({ entry, ref }) => {
    const tie = entry.type === 'followUp' ? (entry.due?.meeting ?? null) : null;
    if (tie === null) return false;
    return tie.body === null ? ref.forum === forum.id : forumCalled(tie.body, forums)?.id === forum.id;
  });
}

/** What is said at a meeting, or in its paper, is said on its day; one of a series comes after the one before. */
const saidOn = ({ meeting, entry }: FoundEntry, forum: Forum): Day => {
  const said = meeting?.day ?? dayAt(entry.at, forum.zone);
  const after = entry.type === 'followUp' ? (entry.series?.after ?? said) : said;
  return after > said ? after : said;
};

/** What is followed up at every meeting has been, when the meeting was held; the next one is made. */
const isFollowedUp = ({ series, due }: FollowUp, heads: readonly MeetingHead[]): boolean =>
  series?.repeat?.every === 'meeting' &&
  typeof due?.day === 'string' &&
  heads.some(({ state, day }) => state === 'ended' && day === due.day);

const followedUp = (forum: Forum, day: Day | null, at: Instant): Partial<FollowUp> => ({
  state: 'done',
  doneAt: at,
  remark: [forum.name, day?.split('-').reverse().join('-')].filter(Boolean).join(' '),
});

/** The day of the meeting that something said now is tied to, where that is known already. */
export async function withMeetingDay<D extends { day: Due['day']; meeting?: Due['meeting'] }>(
  due: D,
  said: { forum: Forum; day: string | null; at: Instant },
  records: Pick<Records, 'forums' | 'meetings'>,
  calendar: Calendar,
): Promise<D> {
  if (!due.meeting || due.day !== null) return due;
  const { body, before } = due.meeting;
  const forum = body === null ? said.forum : forumCalled(body, await records.forums(said.forum.tenant));
  if (!forum) return due;
  const today = dayAt(said.at, forum.zone);
  const day = comingDay(await records.meetings(forum.id), said.day ?? today, today);
  return { ...due, day: day !== null && before ? addWorkdays(day, -1, calendar) : day };
}
