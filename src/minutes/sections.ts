import type { EntryView } from '../domain/view/views.js';

type Kind = EntryView['kind'];

/** Entries of one kind, in the words "<forum> besluttede", "<forum> drøftede". */
export interface MinutesSection {
  kind: Kind;
  by: string | null;
  entries: EntryView[];
}

const outcomes: readonly Kind[] = [
  'informed',
  'discussed',
  'noted',
  'decided',
  'approved',
  'agreed',
  'recommended',
  'forwarded',
  'postponed',
  'rejected',
  'wished',
];
const notes: readonly Kind[] = ['note', 'question', 'idea'];

/** What the minutes tell of an item: its outcomes by kind, notes, and what is to be done. */
export function sectionsOf(entries: readonly EntryView[]): {
  outcomes: MinutesSection[];
  notes: MinutesSection[];
  followUps: EntryView[];
} {
  const kept = entries.filter(isSettled);
  return {
    outcomes: byKind(kept, outcomes),
    notes: byKind(kept, notes),
    followUps: kept.filter((entry) => entry.kind === 'followUp'),
  };
}

/** Neither withdrawn nor only suggested, and open to the reader. */
export const isSettled = (entry: EntryView): boolean =>
  !entry.withdrawn && !entry.suggested && entry.text !== null;

const byKind = (entries: readonly EntryView[], kinds: readonly Kind[]): MinutesSection[] =>
  kinds.flatMap((kind) => {
    const these = entries.filter((entry) => entry.kind === kind);
    const bys = [...new Set(these.map((entry) => entry.by))];
    return bys.map((by) => ({ kind, by, entries: these.filter((entry) => entry.by === by) }));
  });
