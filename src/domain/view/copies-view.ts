import type { Day } from '../day.js';
import type { ItemId, MeetingId } from '../meeting.js';
import type { PersonRef } from '../person.js';

/** Who is to be offered a copy of what was decided, item by item. */
export interface CopiesView {
  meeting: MeetingId;
  forum: string;
  day: Day | null;
  items: {
    id: ItemId;
    number: number;
    title: string;
    /** `may`: they may read it. `sent`: they have had this version. */
    people: (PersonRef & { may: boolean; sent: boolean })[];
  }[];
}
