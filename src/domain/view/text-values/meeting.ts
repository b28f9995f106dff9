import type { Day } from '../../day.js';

/** A meeting. */
export interface MeetingValues {
  'meeting-started': { forum: string; day: Day | null; items: number };
  'meeting-already-open': { forum: string };
  'meeting-ended': { forum: string };
  'no-meeting-open': object;
  'time-over': { number: number; minutes: number };
  'meeting-planned': {
    day: Day;
    start: string | null;
    end: string | null;
    title: string | null;
    items: number;
    assumed: { code: string; [value: string]: unknown }[];
  };
  'meeting-moved': {
    from: Day | null;
    day: Day;
    start: string | null;
    end: string | null;
    assumed: { code: string; [value: string]: unknown }[];
  };
  /** `to` is the day of the meeting that has its items now; null where that has none yet. */
  'meeting-cancelled': { day: Day | null; items: number; to: Day | null };
  'meeting-there-already': { day: Day };
  'no-meeting-planned': object;
  'no-meeting-that-day': { day: Day };
  'day-passed': { day: Day };
}
