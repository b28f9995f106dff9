import { addMilliseconds, type Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting, Minutes } from '../../domain/meeting.js';
import { approvalsMissing, finalised, isOver, isSilent } from '../../domain/minutes.js';
import { say } from '../../domain/view/reply.js';
import type { MeetingHead } from '../../ports/records.js';
import type { Deps } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { isLoose } from '../meeting/choose.js';
import { askedOf, membersOf } from '../minutes/change-minutes.js';
import { minutesCard } from '../minutes/minutes-card.js';
import { keeperOf, tellOfApproval } from '../minutes/tell-of-approval.js';

const day = 24 * 60 * 60_000;
/** Meetings longer ago than this are left in peace; nobody is asked about minutes that were due longer ago than that. */
const oldest = 120 * day;
const news = 14 * day;

/**
 * When the time for comments is over: minutes that nobody objected to are final where the forum says so; otherwise those
 * who have said nothing are asked once, and the secretary is told who they are.
 */
export async function minutesDue(deps: Deps, now: Instant): Promise<Handled> {
  const { records } = deps;
  let done = nothing;
  for (const forum of await records.allForums()) {
    for (const head of (await records.meetings(forum.id)).filter((one) => isRecent(one, now))) {
      const one = await ofMeeting(head, forum, deps, now);
      done = { ...done, others: [...done.others, ...one.others], redraw: [...done.redraw, ...one.redraw] };
    }
  }
  return done;
}

const isRecent = (head: MeetingHead, now: Instant): boolean =>
  head.draft && !isLoose(head) && (head.endedAt ?? '') > addMilliseconds(now, -oldest);

async function ofMeeting(head: MeetingHead, forum: Forum, deps: Deps, now: Instant): Promise<Handled> {
  const known = await deps.records.meeting(head.id);
  if (!known || !isWaiting(known)) return nothing;
  const members = await membersOf(forum, known, deps.records);
  const settled = await deps.records.inForum(forum.id, async (room) => {
    const meeting = await room.meeting(head.id);
    const minutes = meeting && isWaiting(meeting) ? askedOf(meeting, forum, members) : null;
    if (!meeting || !minutes || minutes.state === 'final') return null;
    if (isSilent(minutes, forum.approval, now)) {
      const current = (await room.forum()) ?? forum;
      const final = finalised(meeting, current, minutes, bot(meeting, now));
      room.putMeeting(final.meeting);
      if (final.forum !== current) room.putForum(final.forum);
      return final.meeting;
    }
    const remind = minutes.remindedAt === null && isOver(minutes, now) && isNews(minutes, now);
    // Fixed while the roster is the one of the meeting.
    if (!remind && meeting.minutes !== null) return null;
    const asked = { ...meeting, minutes: { ...minutes, ...(remind ? { remindedAt: now } : {}) } };
    room.putMeeting({ ...asked, revision: meeting.revision + 1 });
    return remind ? asked : null;
  });
  if (!settled) return nothing;
  if (settled.minutes?.state === 'final') {
    return {
      ...nothing,
      redraw: [settled.id],
      others: await tellOfApproval(settled, forum, null, deps.records, now),
    };
  }
  return { ...nothing, others: await reminders(settled, forum, deps, now) };
}

const isNews = ({ commentsUntil }: Minutes, now: Instant): boolean =>
  commentsUntil !== null && now < addMilliseconds(commentsUntil, news);

const isWaiting = (meeting: Meeting): boolean =>
  meeting.draftedAt !== null && meeting.minutes?.state !== 'final';

const bot = ({ id, minutes }: Meeting, at: Instant) => ({
  person: null,
  at,
  cause: { kind: 'bot' as const, id: `minutes:${id}:${minutes?.version ?? 1}` },
});

async function reminders(
  meeting: Meeting,
  forum: Forum,
  deps: Deps,
  now: Instant,
): Promise<Handled['others']> {
  const { minutes, day: held } = meeting;
  if (!minutes) return [];
  const missing = approvalsMissing(minutes);
  const keeper = keeperOf(forum, meeting);
  const asked = forum.approval.by === 'members' ? missing : [];
  const cards = await Promise.all(
    asked.map(async (person) => ({
      person: person.id,
      reply: await minutesCard({ deps, at: now, sender: person }, { forum, meeting }),
    })),
  );
  const names = missing.map(({ name }) => name);
  const comments = minutes.comments.filter(({ settled }) => !settled).length;
  const told = say('minutes-missing', { forum: forum.name, day: held, names, comments });
  return keeper && (names.length > 0 || comments > 0)
    ? [...cards, { person: keeper.id, reply: told }]
    : cards;
}
