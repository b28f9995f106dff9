import { addDays, dayAt, type Day } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import { approvalsMissing, isOver } from '../../domain/minutes.js';
import type { AskView } from '../../domain/view/mine-view.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import type { MeetingHead } from '../../ports/records.js';
import { personTowards } from '../entry/open-of.js';
import { isLoose } from '../meeting/choose.js';
import { runners } from '../meeting/roles.js';
import { askedOf, membersOf } from '../minutes/change-minutes.js';
import type { Situation } from './situation.js';

/** Drafts that nobody has approved in so many days are not asked about for ever; they stand with their forum. */
const patience = 60;
const most = 6;

/** Drafts of minutes that want the person's word, and comments that wait for them as the one who looks after them. */
export async function minutesAsks(here: Situation): Promise<AskView[]> {
  const drafts = await Promise.all(
    here.forums.map(async (forum) =>
      (await here.records.meetings(forum.id))
        .filter((head) => isFreshDraft(head, addDays(here.today, -patience)))
        .map((head) => ({ head, forum })),
    ),
  );
  const newest = drafts
    .flat()
    .sort((a, b) => (b.head.endedAt ?? '').localeCompare(a.head.endedAt ?? ''))
    .slice(0, most);
  const asks = newest.map(async ({ head, forum }) => {
    const meeting = await here.records.meeting(head.id);
    return meeting ? asksOf(meeting, forum, here) : [];
  });
  return (await Promise.all(asks)).flat();
}

const isFreshDraft = (head: MeetingHead, since: Day): boolean =>
  head.draft && head.state === 'ended' && !isLoose(head) && (head.endedAt ?? '') >= since;

async function asksOf(meeting: Meeting, forum: Forum, here: Situation): Promise<AskView[]> {
  const { person, records, now } = here;
  const members = await membersOf(forum, meeting, records);
  if (members.find(({ id }) => id === person.id)?.role !== 'member') return [];
  const minutes = askedOf(meeting, forum, members);
  if (minutes?.state !== 'draft') return [];
  const view = viewMeeting(meeting, forum, await personTowards(forum, person.id, records));
  const about = { meeting: view.id, forum: forum.name, title: view.title, day: view.day };
  const { version, commentsUntil: until } = minutes;
  const silent = forum.approval.by === 'silence' && isOver(minutes, now);
  const wanted = !silent && approvalsMissing(minutes).some(({ id }) => id === person.id);
  const looksAfter = runners(forum, meeting).some(({ id }) => id === person.id);
  const comments = looksAfter ? (view.minutes?.comments ?? []).filter(({ text }) => text !== null) : [];
  return [
    ...(comments.length > 0 ? [{ kind: 'comments' as const, ...about, comments }] : []),
    ...(wanted
      ? [
          {
            kind: 'minutes' as const,
            ...about,
            chat: conversationOf(meeting, forum),
            version,
            until: until === null || isOver(minutes, now) ? null : dayAt(until, forum.zone),
            by: forum.approval.by,
            items: view.items.map(({ id, number, title }) => ({ id, number, title })),
          },
        ]
      : []),
  ];
}

function conversationOf({ chat }: Meeting, { chats, tenant }: Forum): string | null {
  const place = chat ?? chats[0];
  return place === undefined ? null : place.slice(tenant.length + 1);
}
