import { amend, type By } from './amend.js';
import { isSettled } from './outcome.js';
import { addDays, dayAt, instantAt, type Instant } from './day.js';
import type { Outcome } from './entry.js';
import type { Approval, Forum } from './forum.js';
import type { Meeting, Minutes } from './meeting.js';
import type { PersonId, PersonRef } from './person.js';

/** The minutes as they begin when a meeting is over: a draft, open to comments for as many days as the forum says. */
export const draftOf = (
  meeting: Pick<Meeting, 'draftedAt'>,
  forum: Pick<Forum, 'approval' | 'zone'>,
  approvers: PersonRef[],
): Minutes => ({
  state: 'draft',
  version: 1,
  commentsUntil: meeting.draftedAt && deadline(meeting.draftedAt, forum),
  comments: [],
  approvers,
  approvals: [],
  remindedAt: null,
  approvedAt: null,
  copies: [],
  versions: [],
  history: [],
});

/** How far a meeting's minutes are; null before they are drafted. Until somebody has to do with them, they just began. */
export const minutesNow = (meeting: Meeting, forum: Pick<Forum, 'approval' | 'zone'>): Minutes | null =>
  meeting.draftedAt === null ? null : (meeting.minutes ?? draftOf(meeting, forum, []));

/** The last minute of the last day for comments. */
function deadline(from: Instant, { approval, zone }: { approval: Approval; zone: string }): Instant {
  return instantAt(addDays(dayAt(from, zone), approval.days), '23:59', zone);
}

/** Those whose word is still wanted. */
export const approvalsMissing = (minutes: Minutes): PersonRef[] =>
  minutes.approvers.filter((person) => !minutes.approvals.some((given) => given.person.id === person.id));

/** The minutes with one more approval; the same minutes when that person has given theirs. */
export const withApproval = (minutes: Minutes, person: PersonRef, at: Instant): Minutes =>
  minutes.approvals.some((given) => given.person.id === person.id)
    ? minutes
    : { ...minutes, approvals: [...minutes.approvals, { person, at }] };

/** Everybody has approved: those who were asked to, of whom there is at least one. */
export const isAgreed = (minutes: Minutes): boolean =>
  minutes.approvers.length > 0 && approvalsMissing(minutes).length === 0;

/** The deadline has passed, the forum takes silence for consent, and no comment waits for an answer. */
export const isSilent = (minutes: Minutes, approval: Approval, now: Instant): boolean =>
  approval.by === 'silence' && isOver(minutes, now) && minutes.comments.every((comment) => comment.settled);

export const isOver = ({ commentsUntil }: Minutes, now: Instant): boolean =>
  commentsUntil !== null && now > commentsUntil;

/** Makes the draft final: with its time, and an official number for each decision that has none. */
export function finalised(
  meeting: Meeting,
  forum: Forum,
  minutes: Minutes,
  by: By,
): { meeting: Meeting; forum: Forum } {
  const year = (meeting.day ?? dayAt(by.at, forum.zone)).slice(0, 4);
  const order = [...meeting.items.map((item) => item.id), null];
  const wanting = order.flatMap((item) =>
    meeting.entries.filter(
      (entry): entry is Outcome => entry.item === item && entry.type === 'outcome' && needsNumber(entry),
    ),
  );
  const given = forum.decisionsGiven[year] ?? 0;
  const numbers = new Map(
    wanting.map((entry, i) => [entry.number, `${forum.prefix} ${year}-${given + i + 1}`]),
  );
  const entries = meeting.entries.map((entry) => {
    const decisionNumber = numbers.get(entry.number);
    return entry.type === 'outcome' && decisionNumber ? amend(entry, { decisionNumber }, by) : entry;
  });
  const final = amend(minutes, { state: 'final', approvedAt: by.at }, by);
  return {
    meeting: { ...meeting, entries, minutes: final, revision: meeting.revision + 1 },
    forum:
      numbers.size === 0
        ? forum
        : { ...forum, decisionsGiven: { ...forum.decisionsGiven, [year]: given + numbers.size } },
  };
}

const needsNumber = (entry: Outcome): boolean =>
  isSettled(entry.kind) && !entry.suggested && !entry.withdrawn && entry.decisionNumber === null;

/** Approved minutes opened again: the draft of another version, which everybody is asked about anew. */
export function reopened(minutes: Minutes, forum: Forum, reason: string, by: By): Minutes {
  const { version, approvedAt, versions } = minutes;
  const patch: Partial<Minutes> = {
    state: 'draft',
    version: version + 1,
    commentsUntil: deadline(by.at, forum),
    approvals: [],
    remindedAt: null,
    approvedAt: null,
    versions: [...versions, { version, approvedAt: approvedAt ?? by.at, reason }],
  };
  return amend(minutes, patch, by);
}

/** Who is asked to approve: the chat's own members, but for those who were away from the whole meeting. */
export function approversOf(
  meeting: Pick<Meeting, 'absences'>,
  members: readonly { id: PersonId; name: string; role: string }[],
): PersonRef[] {
  const away = meeting.absences.filter(({ kind, item }) => kind === 'absent' && item === null);
  const wasAway = (member: PersonRef): boolean =>
    away.some(({ person, name }) => (person === null ? name === member.name : person === member.id));
  return members
    .filter((member) => member.role === 'member' && member.name && !wasAway(member))
    .map(({ id, name }) => ({ id, name }));
}
