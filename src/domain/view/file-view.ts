import type { Day } from '../day.js';
import type { ForumId } from '../forum.js';
import type { Locale } from '../locale.js';
import type { ItemId, MeetingId } from '../meeting.js';

/** What is to be made into a file: found again when the person has said yes to it. */
export type FileJob = MinutesJob | ListJob;

export interface MinutesJob {
  meeting: MeetingId;
  /** Null: the minutes as a whole. */
  item: ItemId | null;
  format: 'docx' | 'html' | 'md';
  /** With how the forum's follow-ups went up to the meeting. */
  appendix?: boolean | undefined;
}

/** All that a forum has decided, or has given people to do, as a table. */
export interface ListJob {
  forum: ForumId;
  what: 'decisions' | 'follow-ups';
  as: 'xlsx' | 'csv';
  locale: Locale;
}

/** A file that a person may have, once they say where to: Teams asks them. */
export interface FileOffer {
  name: string;
  /** In bytes. */
  size: number;
  forum: string;
  /** The meeting's; null of a list. */
  day: Day | null;
  job: FileJob;
}

/** A file that has been put where the person keeps theirs. */
export interface StoredFile {
  name: string;
  url: string;
  id: string;
  type: string;
}
