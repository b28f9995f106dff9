import type { EntryView, MeetingView } from '../../domain/view/views.js';
import { titleOf } from './item.js';
import type { PanelWords } from './strings.js';

/** What has come since, in words for a screen reader: a new place on the agenda, and what was captured. */
export function newsOf(before: MeetingView | null, after: MeetingView | null, words: PanelWords): string[] {
  if (!before || !after || before.id !== after.id) return [];
  const known = new Set(entriesOf(before).map(({ number }) => number));
  const current = after.items.find((item) => item.id === after.current);
  const moved = current && before.current !== after.current;
  return [
    ...(moved ? [words.own.newItem(titleOf(current, words))] : []),
    ...entriesOf(after)
      .filter(({ number, text }) => !known.has(number) && text !== null)
      .map(({ label, text }) => words.own.newEntry(label, text ?? '')),
  ];
}

const entriesOf = (meeting: MeetingView): EntryView[] => [
  ...meeting.items.flatMap((item) => item.entries),
  ...meeting.loose,
];
