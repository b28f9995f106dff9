import type { Day } from '../../day.js';
import type { Due, FollowUpState } from '../../entry.js';
import type { Repeat } from '../../series.js';
import type { EntryView } from '../views.js';

/** Decisions and follow-ups. */
export interface EntryValues {
  'no-such-slot': { number: number; of: number };
  'slot-final': object;
  'slot-text-missing': object;
  captured: { entry: EntryView };
  'entry-done': { label: string; text: string | null; already: boolean };
  'entries-done': { labels: readonly string[] };
  'entry-reopened': { label: string };
  'entry-due': { label: string; day: Day; assumed: { code: string; [value: string]: unknown }[] };
  'entry-tied': { label: string; due: Due };
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
  'reservation-removed': { name: string };
  'nothing-to-undo': object;
  'not-a-follow-up': { label: string };
  'date-not-read': { words: string };
  'owner-not-here': object;
  'person-not-found': { words: string };
  'person-ambiguous': { words: string; names: string[] };
  'nothing-written': object;
}
