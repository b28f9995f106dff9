import type { EntryView, MeetingView } from '../../domain/view/views.js';
import { titleOf } from './item.js';
import type { PanelWords } from './strings.js';

/** What has come since, in words for a screen reader: how the meeting goes, and what was captured. */
export function newsOf(before: MeetingView | null, after: MeetingView | null, words: PanelWords): string[] {
  if (!before || !after || before.id !== after.id) return [];
  const { own, card } = words;
  const known = new Map(entriesOf(before).map((entry) => [entry.number, entry]));
  const current = after.items.find((item) => item.id === after.current);
  const was = before.items.find((item) => item.id === current?.id);
  const moved = current && before.current !== after.current;
  return [
    ...(before.state !== 'open' && after.state === 'open' ? [own.began] : []),
    ...(before.state !== 'ended' && after.state === 'ended' ? [own.ended] : []),
    ...(moved ? [own.itemNow(titleOf(current, words))] : []),
    ...(current?.state === 'paused' && was?.state === 'running' ? [own.paused] : []),
    ...(current?.over && !was?.over ? [own.timeOver(titleOf(current, words))] : []),
    ...(before.closingAskedAt === null && after.closingAskedAt !== null ? [card.labels.closing] : []),
    ...entriesOf(after).flatMap((entry) => newsOfEntry(known.get(entry.number) ?? null, entry, words)),
  ];
}

function newsOfEntry(
  before: EntryView | null,
  { label, text, ...after }: EntryView,
  words: PanelWords,
): string[] {
  if (text === null) return [];
  const { own, card } = words;
  if (before && !before.withdrawn && after.withdrawn) return [`${label}: ${card.labels.withdrawnMark}`];
  if (after.withdrawn) return [];
  if (!before && after.suggested) return [`${card.labels.suggestion}: ${text}`];
  if (!before || (before.suggested && !after.suggested)) return [own.captured(label, text)];
  return [];
}

const entriesOf = (meeting: MeetingView): EntryView[] => [
  ...meeting.items.flatMap((item) => item.entries),
  ...meeting.loose,
];
