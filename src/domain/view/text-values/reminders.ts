import type { Day } from '../../day.js';

/** Owners who were not told of their follow-ups: nobody is named, the name is not known, or the person can't be reached. */
export interface UnreachedLine {
  /** Null where there is none, or the reader may not know. */
  who: string | null;
  why: 'nobody' | 'unknown' | 'unreachable';
  labels: string[];
}

/** Somebody who is asked to take a follow-up over is away, and is asked when they are back. */
export interface OfferWaits {
  until: Day;
  back: Day;
  substitute: string | null;
}

/** Reminders and the week. */
export interface RemindersValues {
  /** Follow-ups that did not reach their owners, by owner. */
  'owners-unreached': { forum: string; day: Day | null; lines: UnreachedLine[] };
  'reminders-set': { ladder: string };
  /** `who` may set them for all; one's own may be set anywhere else. */
  'reminders-not-yours': { who: string[]; ladder: string };
  'ping-reason-needed': { label: string };
  'ping-which': { labels: string[] };
  'ping-none': object;
  'ping-waits-needed': { label: string };
  'ping-day-needed': object;
  'ping-day-past': { label: string; day: Day };
  'ping-who-needed': object;
  'ping-stranger': object;
  'ping-not-yours': { label: string };
  /** What the newest reminder, or offer, may be answered with. */
  'ping-how': { offered: boolean };
  'no-next-meeting': object;
  'follow-up-withdrawn': { label: string };
  /** What it is, and what it waits for; null where the reader may not know. */
  'told-waiting': { label: string; name: string; waits: { text: string; reason: string } | null };
  /** `yours`: it stays with the one who is told. */
  'offer-made': { label: string; name: string; yours: boolean; away: OfferWaits | null };
  'offer-accepted': { label: string; name: string };
  'offer-declined': { label: string; name: string; yours: boolean };
  'offer-gone': { label: string; yours: boolean };
  'offer-taken': { label: string };
  'offer-refused': { label: string };
  /** `left`: the other owners, who still have it. */
  'entry-disowned': { label: string; left: readonly string[] };
  'reminders-mine': { ladder: string };
  /** As they are set; null: nobody has set their own. */
  'reminders-now': { ladder: string | null };
  'digest-empty': object;
  'digest-sent': object;
  'digest-set': { off: boolean };
}
