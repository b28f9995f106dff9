import type { Instant } from '../day.js';
import type { Approval, Forum } from '../forum.js';
import { itemNumber, type Meeting } from '../meeting.js';
import { approvalsMissing, minutesNow } from '../minutes.js';
import { maySeeItem } from './access.js';
import type { Audience } from './views.js';

/** How far the minutes are, as an audience may see it. */
export interface MinutesView {
  state: 'draft' | 'final';
  version: number;
  commentsUntil: Instant | null;
  approval: Approval['by'];
  approvedAt: Instant | null;
  /** Names of those who have approved, and of those whose approval is still wanted. */
  approvals: string[];
  missing: string[];
  /** Those that wait for an answer. */
  comments: CommentView[];
  /** Why approved minutes were opened again to become this version. */
  reason: string | null;
}

export interface CommentView {
  key: string;
  /** Null when the comment is about an item that is closed to the audience. */
  by: string | null;
  text: string | null;
  item: number | null;
  at: Instant;
}

/** Comments and approvals are the members' own matter: what leaves the circle has none of them. */
export function viewMinutes(meeting: Meeting, forum: Forum, audience: Audience): MinutesView | null {
  const minutes = minutesNow(meeting, forum);
  if (!minutes) return null;
  const { state, version, commentsUntil, approvedAt, versions } = minutes;
  const inside = audience.inside;
  return {
    state,
    version,
    commentsUntil,
    approval: forum.approval.by,
    approvedAt,
    approvals: inside ? minutes.approvals.map(({ person }) => person.name) : [],
    missing: inside ? approvalsMissing(minutes).map(({ name }) => name) : [],
    comments: inside ? commentsIn(meeting, minutes.comments, audience) : [],
    reason: inside ? (versions.at(-1)?.reason ?? null) : null,
  };
}

function commentsIn(
  meeting: Meeting,
  comments: NonNullable<Meeting['minutes']>['comments'],
  audience: Audience,
): CommentView[] {
  return comments
    .filter((comment) => !comment.settled)
    .map(({ key, by, at, item: id, text }) => {
      const item = meeting.items.find((one) => one.id === id) ?? null;
      const open = maySeeItem(item, audience);
      return {
        key,
        at,
        by: open ? by.name : null,
        text: open ? text : null,
        item: item && itemNumber(meeting, item.id),
      };
    });
}
