import type { Day } from '../day.js';
import type { ItemId, MeetingId } from '../meeting.js';

/** What is to be made into a file: found again when the person has said yes to it. */
export interface FileJob {
  meeting: MeetingId;
  /** Null: the minutes as a whole. */
  item: ItemId | null;
  format: 'docx' | 'html' | 'md';
}

/** A file that a person may have, once they say where to: Teams asks them. */
export interface FileOffer {
  name: string;
  /** In bytes. */
  size: number;
  forum: string;
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
