import type { Day, Instant } from '../day.js';
import type { Approval, ForumId } from '../forum.js';
import type { ItemId, MeetingId } from '../meeting.js';
import type { PersonRef } from '../person.js';
import type { DigestPart } from './digest-view.js';
import type { CommentView } from './minutes-view.js';
import type { LineView } from './views.js';

/** Everything that is one person's, over all their forums. */
export interface MineView {
  /** The person's own day. */
  today: Day;
  name: string;
  asks: AskView[];
  /** Somebody would like the person to take these over. */
  offers: { line: LineView; from: string; at: Instant }[];
  parts: MinePart[];
  /** Units that the person is the contact of, where they are not an owner themselves. */
  units: { name: string; total: number; lines: MineLine[] }[];
  /** Colleagues who are away, and left their follow-ups to the person meanwhile. */
  standIns: { id: string; name: string; until: Day; total: number; lines: MineLine[] }[];
  meetings: ComingMeeting[];
  /** What the choices of a follow-up take to be offered, by forum. */
  forums: Record<ForumId, Around>;
}

export interface MinePart {
  code: Extract<DigestPart['code'], 'overdue' | 'week' | 'later' | 'undated' | 'waiting'>;
  lines: MineLine[];
  /** Counts those that are not shown too. */
  total: number;
}

export interface MineLine {
  line: LineView;
  /** Whom it is offered to, who has not answered yet. */
  offered: string | null;
}

export interface Around {
  /** Days it may be put off to with one press. */
  later: { tomorrow: Day; week: Day; meeting: Day | null };
  /** Whom it may be handed to. */
  people: PersonRef[];
}

interface AskedMeeting {
  meeting: MeetingId;
  forum: string;
  title: string | null;
  day: Day | null;
}

/** Something that waits for the person's word. */
export type AskView =
  | (AskedMeeting & {
      kind: 'minutes';
      /** The conversation it was held in, where the minutes can be fetched. */
      chat: string | null;
      version: number;
      /** The last day for comments; null when it is over. */
      until: Day | null;
      by: Approval['by'];
      items: { id: ItemId; number: number; title: string | null }[];
    })
  /** Members' comments on minutes that the person looks after. */
  | (AskedMeeting & { kind: 'comments'; comments: CommentView[] })
  /** Something was said that seems to show that a follow-up is done. */
  | { kind: 'evidence'; line: LineView; key: string; link: string | null }
  /** A paper that the person brought does not say whether it is open. */
  | (AskedMeeting & { kind: 'visibility'; item: ItemId; number: number; itemTitle: string | null })
  /** It seems to be what a follow-up promised. */
  | (AskedMeeting & {
      kind: 'promise';
      item: ItemId;
      number: number;
      itemTitle: string | null;
      followUp: LineView;
    });

export interface ComingMeeting {
  id: MeetingId;
  forum: string;
  title: string | null;
  day: Day | null;
  start: string | null;
  end: string | null;
  place: string | null;
  open: boolean;
  items: number;
  /** Items that the person presents. */
  presents: { number: number; title: string | null }[];
  /** Opens its chat in Teams. */
  link: string | null;
}
