import type { Day } from '../day.js';
import type { FollowUpState } from '../entry.js';
import type { LocalFreeDay } from '../forum.js';
import type { Repeat } from '../series.js';
import type { Visibility } from '../paper.js';
import type { EntryView } from './views.js';

/** Owners who were not told of their follow-ups: nobody is named, the name is not known, or the person can't be reached. */
export interface UnreachedLine {
  /** Null where there is none, or the reader may not know. */
  who: string | null;
  why: 'nobody' | 'unknown' | 'unreachable';
  labels: string[];
}

/** Short answers, by code, with the values their sentences need. */
export interface TextValues {
  'meeting-started': { forum: string; day: Day | null; items: number };
  'meeting-already-open': { forum: string };
  'meeting-ended': { forum: string };
  'no-meeting-open': object;
  'no-agenda': object;
  'no-such-item': { number: number; of: number };
  'no-more-items': object;
  'no-such-slot': { number: number; of: number };
  'slot-final': object;
  'slot-text-missing': object;
  'item-added': { number: number; title: string };
  'items-added': { from: number; to: number };
  'item-changed': { number: number };
  'item-postponed': { number: number; day: Day | null };
  'no-item-running': object;
  'nothing-paused': object;
  'time-over': { number: number; minutes: number };
  'proposal-kept': { count: number; title: string; who: string };
  'proposal-late': { count: number; day: Day; time: string | null };
  'proposal-accepted': { number: number; title: string; forum: string };
  'proposal-declined': { title: string; forum: string };
  'items-ordered': object;
  'no-such-proposal': { number: number };
  'no-proposals': object;
  'proposals-until-set': { day: Day; time: string | null };
  'proposals-until-none': object;
  /** Title null: closed to its reader for now. */
  'agenda-for-you': {
    forum: string;
    day: Day | null;
    items: { number: number; title: string | null; minutes: number | null }[];
  };
  /** Item null: the whole meeting. */
  'absent-set': { name: string; item: number | null };
  'disqualified-set': { name: string; item: number | null };
  'absence-removed': { name: string; item: number | null };
  /** Title null: closed to those who read it. */
  'item-removed': { number: number; title: string | null };
  'item-renamed': { number: number; title: string };
  'item-skipped': { number: number };
  'item-closed-shared': { number: number };
  'item-closed-private': { number: number };
  'item-closed-not-entitled': { number: number };
  'typed-in-closed-item': { number: number };
  captured: { entry: EntryView };
  'entry-done': { label: string; text: string | null; already: boolean };
  'entry-reopened': { label: string };
  'entry-due': { label: string; day: Day; assumed: { code: string; [value: string]: unknown }[] };
  'entry-owner': { label: string; owners: string[] };
  'entry-text': { label: string };
  'entry-moved': { label: string; item: number };
  'entry-withdrawn': { label: string };
  'entry-restored': { label: string };
  'entry-confirmed': { label: string };
  'entry-undone': { label: string };
  'entry-kind': { label: string; kind: EntryView['kind'] };
  'entry-embargo': { label: string };
  'entry-loose': { label: string };
  'kind-not-known': { words: string };
  'entry-waiting': { label: string; reason: string };
  'entry-repeats': { label: string; repeat: Repeat | null; day: Day | null };
  'entry-next': { label: string; day: Day | null };
  'repeat-not-read': { words: string };
  'entry-noted': { label: string };
  'entry-state': { label: string; state: FollowUpState };
  'entry-final': { label: string };
  'no-such-entry': { label: string };
  'which-entry': { number: number; labels: string[] };
  /** Follow-ups that did not reach their owners, by owner. */
  'owners-unreached': { forum: string; day: Day | null; lines: UnreachedLine[] };
  'reservation-removed': { name: string };
  'nothing-to-undo': object;
  'not-a-follow-up': { label: string };
  'date-not-read': { words: string };
  'owner-not-here': object;
  'person-not-found': { words: string };
  'person-ambiguous': { words: string; names: string[] };
  'chair-set': { name: string };
  'secretary-set': { name: string };
  'unit-set': { unit: string; name: string };
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
  'forum-busy': { forum: string };
  'item-is-open': { number: number };
  'access-given': { number: number; name: string };
  'access-taken': { number: number; name: string };
  'forum-set': { name: string; aliases: string[]; prefix: string };
  /** `who` may join a chat to it. */
  'forum-taken': { name: string; who: string[] };
  'forum-papers-joined': { name: string; items: number };
  'language-set': object;
  'quiet-on': object;
  'quiet-off': object;
  'off-record-on': { number: number };
  'off-record-off': { number: number };
  /** `near`: titles that come near. */
  'nothing-found': { topic: string; near: string[] };
  'nothing-asked': { topic: string; near: string[] };
  'nothing-due': object;
  'nothing-awaited': object;
  'nothing-new': object;
  'nothing-settled': { forum: string; day: Day | null };
  'no-meeting-held': object;
  'no-ranking': object;
  /** `rest`: part of it is shown to all. */
  'answered-privately': { rest: boolean };
  'no-tasks': { name: string | null };
  'nothing-overdue': object;
  'no-decisions': { topic: string; near: string[] };
  'not-understood': object;
  'only-in-chat': object;
  'only-in-personal': object;
  /** A group by its word, or those who may by their names; "": somebody without access. */
  'not-allowed': { who: string | readonly string[] };
  'card-too-old': object;
  'form-too-old': object;
  'nothing-written': object;
  'guests-only-read': object;
  'quiet-here': object;
  'off-record-here': { number: number };
  'visibility-set': { number: number; title: string; visibility: Visibility };
  'paper-reading': { name: string; count: number };
  'paper-all-read': { read: number; of: number };
  'paper-empty': { name: string };
  'paper-too-large': { name: string };
  'paper-unreadable': { name: string };
  'paper-encrypted': { name: string };
  'paper-scanned': { name: string };
  'paper-format': { name: string };
  'paper-mislabelled': { name: string };
  'paper-link-refused': { name: string };
  'paper-fetch-failed': { name: string };
  'paper-send-again': { name: string };
  'paper-no-forum': object;
  'file-in-chat': object;
  'message-too-long': { limit: number };
  'reminders-set': { ladder: string };
  'away-set': { from: Day | null; until: Day; back: Day; substitute: string | null };
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
  'away-over': object;
  'free-day-set': { day: LocalFreeDay; free: boolean };
  'calendar-on': { address: string; text: boolean };
  'digest-empty': object;
  'digest-sent': object;
  'digest-set': { off: boolean };
  'calendar-off': object;
  'calendar-is-on': { text: boolean };
  'calendar-is-off': object;
  'calendar-text': { text: boolean };
  'calendar-no-address': object;
  'edited-after-draft': { label: string };
  'no-minutes': object;
  'minutes-approved': { forum: string; day: Day | null; version: number };
  'minutes-your-approval': { missing: number };
  'minutes-final': { forum: string; day: Day | null; version: number };
  'minutes-still-draft': object;
  'minutes-reason': object;
  'minutes-reopened': { version: number };
  'minutes-comment': { name: string; forum: string; number: number | null; text: string };
  'minutes-comment-noted': object;
  /** The time for comments is over; `name` looks after the minutes. */
  'minutes-too-late': { name: string | null };
  'minutes-missing': { forum: string; day: Day | null; names: string[]; comments: number };
  'approval-set': { by: 'members' | 'silence'; days: number };
  'embargo-lifted': { number: number };
  'no-embargo': { number: number };
  'file-coming': object;
  'file-declined': object;
  'file-failed': { name: string };
  failed: { reference: string };
}
