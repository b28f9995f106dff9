import type { ItemId, MeetingId } from './meeting.js';
import type { PersonId } from './person.js';

/** What the buttons of the minutes say. The version is that of the draft, so that an old card changes no newer one. */
export type MinutesPress =
  | { verb: 'approve'; meeting: MeetingId; version: number }
  /** By those who run the meeting, for everybody. */
  | { verb: 'approve-all'; meeting: MeetingId; version: number }
  /** `about` is an item, or "all". */
  | { verb: 'comment'; meeting: MeetingId; version: number; about?: ItemId; comment?: string }
  /** The comment has been dealt with. */
  | { verb: 'settle-comment'; meeting: MeetingId; comment: string }
  | { verb: 'reopen-minutes'; meeting: MeetingId; version: number; reason?: string }
  /** As a file, in personal chat; of one item where it is named. */
  | { verb: 'minutes-file'; meeting: MeetingId; format: 'docx' | 'html' | 'md'; item?: ItemId }
  /** An excerpt to one whom the paper names; "all": to all of them. */
  | { verb: 'send-copy'; meeting: MeetingId; item: ItemId; to: PersonId };
