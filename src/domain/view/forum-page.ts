import type { Day, Instant } from '../day.js';
import type { FollowUpState } from '../entry.js';
import type { ForumId } from '../forum.js';
import type { MeetingId } from '../meeting.js';
import type { MinutesView } from './minutes-view.js';
import type { LineView, MeetingView } from './views.js';

/** What the forum's page shows, part by part; only what its reader may see. */
export interface ForumPage<P extends ForumPart = ForumPart> {
  /** Null where the chat has no forum yet, or what was asked for is not there. */
  forum: { id: ForumId; name: string; zone: string } | null;
  /** The forum's day. */
  today: Day;
  part: P | null;
}

export type ForumPart =
  | MeetingsPart
  | { kind: 'meeting'; meeting: MeetingView }
  | DecisionsPart
  | FollowUpsPart
  | BoardPart
  | OverviewPart
  | EntryPart;

export interface MeetingsPart {
  kind: 'meetings';
  /** The next first. */
  coming: MeetingRow[];
  /** The last first. */
  held: MeetingRow[];
  /** Asked for with everything up to it, this shows more; null at the end. */
  more: MeetingId | null;
}

export interface MeetingRow extends Pick<
  MeetingView,
  'id' | 'title' | 'day' | 'start' | 'end' | 'place' | 'state' | 'startedAt' | 'endedAt'
> {
  items: number;
  decisions: number;
  followUps: number;
  minutes: Pick<
    MinutesView,
    'state' | 'version' | 'commentsUntil' | 'approvedAt' | 'approval' | 'missing'
  > | null;
}

interface Listed<L> {
  lines: L[];
  /** Null where it is not counted to the end. */
  total: number | null;
  /** The number of the entry that everything up to it shows more; null at the end. */
  more: number | null;
  /** Titles that come near, where a search found nothing. */
  near: string[];
}

export interface DecisionsPart extends Listed<LineView> {
  kind: 'decisions';
}

/** A follow-up with what the reader may do with it. */
export interface FollowUpLine {
  line: LineView;
  /** Correct it; say how far it is. */
  may: { change: boolean; answer: boolean };
}

export interface FollowUpsPart extends Listed<FollowUpLine> {
  kind: 'follow-ups';
  people: OwnerChoice[];
}

/** Who can be given something: a member of the chat, or a unit. */
export interface OwnerChoice {
  id: string;
  name: string;
}

/** One entry, decision or follow-up. */
export interface EntryPart {
  kind: 'entry';
  line: FollowUpLine;
  people: OwnerChoice[];
}

export interface BoardPart {
  kind: 'board';
  /** In the order of the states; of what is done only the last two weeks. */
  columns: { state: FollowUpState; lines: FollowUpLine[]; total: number | null }[];
  people: OwnerChoice[];
}

export interface OverviewPart {
  kind: 'overview';
  open: number;
  overdue: number;
  undated: number;
  unowned: number;
  waiting: number;
  /** Finished in the last two weeks. */
  done: number;
  since: Instant;
}
