import type { Day } from '../../day.js';

/** Owners who were not told of their follow-ups: nobody is named, the name is not known, or the person can't be reached. */
export interface UnreachedLine {
  /** Null where there is none, or the reader may not know. */
  who: string | null;
  why: 'nobody' | 'unknown' | 'unreachable';
  labels: string[];
}

/** Reminders and the week. */
export interface RemindersValues {
  /** Follow-ups that did not reach their owners, by owner. */
  'owners-unreached': { forum: string; day: Day | null; lines: UnreachedLine[] };
  'reminders-set': { ladder: string };
  'ping-reason-needed': { label: string };
  'ping-which': { labels: string[] };
  'ping-none': object;
  'told-waiting': { label: string; name: string; reason: string };
  'offer-made': { label: string; name: string };
  'offer-accepted': { label: string; name: string };
  'offer-declined': { label: string; name: string };
  'offer-gone': { label: string };
  'entry-disowned': { label: string };
  'reminders-mine': { ladder: string };
  /** As they are set; null: nobody has set their own. */
  'reminders-now': { ladder: string | null };
  'digest-empty': object;
  'digest-sent': object;
  'digest-set': { off: boolean };
}
