import { amend, type By } from '../../domain/amend.js';
import { forumMeant } from '../../domain/body.js';
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

/** Further ones are not open at a time. */
const most = 2_000;

/**
 * Follow-ups that are tied to the forum's next meeting get its day when it is planned, and move with it: its own and those
 * of other forums that name this one. So do its own that name others. Their source stays; the history says that the bot
 * did it.
 */
export async function tieAnew(
  id: ForumId,
  deps: Pick<Deps, 'records' | 'calendar'>,
  at: Instant,
): Promise<void> {
  const { records } = deps;
  const forum = await records.forum(id);
  if (!forum) return;
  const by: By = { person: null, at, cause: { kind: 'bot', id: `tied:${id}` } };
  const calendar = await deps.calendar();
  const workdayBefore = (day: Day): Day => addWorkdays(day, -1, calendar);
  for (const { found, to } of await tiesOf(forum, records)) {
    const heads = (await records.meetings(to.id)).filter((head) => !isLoose(head));
    const today = dayAt(at, to.zone);
    const said = saidOn(found, to);
    await changeEntry(found.ref, deps, by, (entry) => {
      if (entry.type !== 'followUp' || !entry.due) return entry;
      const held = heldFor(entry, heads);
      if (held) return amend(entry, followedUp(to, held, at), by);
      const day = tiedDay(entry, heads, said, today, workdayBefore);
      return day === undefined ? entry : amend(entry, { due: { ...entry.due, day } }, by);
    });
  }
}

/** The open follow-ups that are tied to one of the forum's meetings, and the forum's own that are tied to another's. */
async function tiesOf(forum: Forum, records: Records): Promise<{ found: FoundEntry; to: Forum }[]> {
  const forums = await records.forums(forum.tenant);
  const tied = await records.find({
    forums: forums.map((one) => one.id),
    type: 'followUp',
    open: true,
    tied: true,
    limit: most,
  });
  return tied.flatMap((found) => {
    const { entry, ref } = found;
    const tie = entry.type === 'followUp' ? (entry.due?.meeting ?? null) : null;
    const to = tie && tiedTo(tie, ref.forum, forums);
    return to && (to.id === forum.id || ref.forum === forum.id) ? [{ found, to }] : [];
  });
}

/** The forum whose meeting it is; null where nobody knows one by that name, or it may be several. */
const tiedTo = (
  { body }: NonNullable<Due['meeting']>,
  own: ForumId,
  forums: readonly Forum[],
): Forum | null =>
  body === null ? (forums.find(({ id }) => id === own) ?? null) : forumMeant(body, forums, own);

/** What is said at a meeting, or in its paper, is said on its day; one of a series comes after the one before. */
const saidOn = ({ meeting, entry }: FoundEntry, forum: Forum): Day => {
  const said = meeting?.day ?? dayAt(entry.at, forum.zone);
  const after = entry.type === 'followUp' ? (entry.series?.after ?? said) : said;
  return after > said ? after : said;
};

/** The day of the meeting at which it was followed up, of what is at every meeting: where that one fell out, at the next. */
function heldFor({ series, due }: FollowUp, heads: readonly MeetingHead[]): Day | null {
  const day = due?.day ?? null;
  if (series?.repeat?.every !== 'meeting' || day === null) return null;
  const held = heads.flatMap((head) =>
    head.state === 'ended' && head.day !== null && head.day >= day ? [head.day] : [],
  );
  return held.sort()[0] ?? null;
}

const followedUp = (forum: Forum, day: Day, at: Instant): Partial<FollowUp> => ({
  state: 'done',
  doneAt: at,
  remark: `${forum.name} ${day.split('-').reverse().join('-')}`,
});

/** The day of the meeting that something said now is tied to, where that is known already. */
export async function withMeetingDay<D extends { day: Due['day']; meeting?: Due['meeting'] }>(
  due: D,
  said: { forum: Forum; day: string | null; at: Instant },
  records: Pick<Records, 'forums' | 'meetings'>,
  calendar: Calendar,
): Promise<D> {
  if (!due.meeting || due.day !== null) return due;
  const { before } = due.meeting;
  const forum = tiedTo(due.meeting, said.forum.id, await records.forums(said.forum.tenant));
  if (!forum) return due;
  const today = dayAt(said.at, forum.zone);
  const day = comingDay(await records.meetings(forum.id), said.day ?? today, today);
  return { ...due, day: day !== null && before ? addWorkdays(day, -1, calendar) : day };
}
