import type { Day } from '../day.js';
import type { ForumId } from '../forum.js';
import type { ItemId, MeetingId, Purpose, RelatedItem } from '../meeting.js';
import type { PaperKind, PaperWarning, Visibility } from '../paper.js';
import type { HistoryLine } from './reply.js';

/** What was read from a paper and where it was put. */
export interface PaperView {
  kind: PaperKind;
  forum: { id: ForumId; name: string };
  meeting: MeetingId;
  day: Day | null;
  /** The forum has no chat yet: the items wait with it. */
  waiting: boolean;
  updated: boolean;
  /** The same paper again, word for word. */
  unchanged: boolean;
  /** Names the paper in what its buttons say. */
  key: string;
  items: PaperItemView[];
  warnings: PaperWarning[];
}

export interface PaperItemView {
  id: ItemId;
  number: number;
  title: string;
  visibility: Visibility | null;
  presenters: string[];
  minutes: number | null;
  asks: string[];
  followUps: number;
  outcomes: number;
  /** What the paper changed in an item that was there. */
  changes: PaperChange[];
  related: RelatedItem[];
  /** Follow-ups that the paper may bring to an end. */
  promises: { number: number; label: string; text: string }[];
}

/** What a paper that came again changed: a field, with how many were added and removed where it is a list. */
export interface PaperChange {
  field: PaperField;
  added: number;
  removed: number;
}

export type PaperField =
  | 'title'
  | 'presenters'
  | 'minutes'
  | 'visibility'
  | 'asks'
  | 'effects'
  | 'background'
  | 'communication'
  | 'coordination'
  | 'costs'
  | 'attachments'
  | 'caseNumber'
  | 'caseOfficers'
  | 'outcomes'
  | 'followUps'
  | 'due';

/** An item with what may be corrected of it, for the person who asked. */
export interface ItemFormView {
  meeting: MeetingId;
  item: ItemId;
  forum: string;
  number: number;
  title: string;
  presenters: string[];
  minutes: number | null;
  day: Day | null;
  /** False once the meeting has been held. */
  mayMove: boolean;
  visibility: Visibility | null;
  purpose: Purpose | null;
  caseNumber: string | null;
  asks: string[];
  /** How many changes it has had. */
  seen: number;
  /** The preview to return to. */
  paper: string | null;
  history: HistoryLine[];
}
