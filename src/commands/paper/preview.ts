import { isSettled } from '../../domain/outcome.js';
import type { Forum } from '../../domain/forum.js';
import { itemNumber, type AgendaItem, type Meeting } from '../../domain/meeting.js';
import { maySeeItem } from '../../domain/view/access.js';
import type { CardReply, PaperItemView, PaperView } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import type { Audience } from '../../domain/view/views.js';
import type { Records } from '../../ports/records.js';
import { paperChanges } from './paper-changes.js';
import { paperTag } from './paper-tag.js';

export interface Previewed {
  forum: Forum;
  meeting: Meeting;
  /** The items that the paper brought. */
  items: readonly AgendaItem[];
  audience: Audience;
  /** What the paper's coming did; null when it is looked at again later. */
  came: { updated: boolean; unchanged: boolean } | null;
}

/** What was read of a paper and where it was put, from the record. */
export async function previewOf(shown: Previewed, records: Records, now: string): Promise<CardReply> {
  const { forum, meeting, items, came } = shown;
  const key = items[0]?.paper?.key ?? '';
  const lines: PaperItemView[] = [];
  for (const item of items) lines.push(await itemView(item, shown, key, records));
  const changed = lines.some(({ changes }) => changes.length > 0);
  const view: PaperView = {
    kind: items[0]?.paper?.kind ?? 'agenda',
    forum: { id: forum.id, name: forum.name },
    meeting: meeting.id,
    day: meeting.day,
    waiting: forum.chats.length === 0,
    updated: came?.updated ?? changed,
    unchanged: came?.unchanged ?? false,
    key: paperTag(key),
    items: lines,
    warnings: [...new Set(items.flatMap((item) => item.paper?.warnings ?? []))].filter(
      (code) => !answered(code, meeting, items),
    ),
  };
  return { kind: 'card', card: 'paper', paper: view, now };
}

/** A question of the paper's that somebody has answered since. */
const answered = (code: string, meeting: Meeting, items: readonly AgendaItem[]): boolean =>
  (code === 'visibility-unknown' && items.every(({ visibility }) => visibility !== null)) ||
  (code === 'date-missing' && meeting.day !== null && items.some(movedByHand));

const movedByHand = (item: AgendaItem): boolean => item.history.some(({ field }) => field === 'day');

async function itemView(
  item: AgendaItem,
  { forum, meeting, audience }: Previewed,
  key: string,
  records: Records,
): Promise<PaperItemView> {
  const entries = meeting.entries.filter((entry) => entry.item === item.id && !entry.withdrawn);
  const ofPaper = entries.filter((entry) => entry.source.kind === 'paper' && !entry.suggested);
  const promises: PaperItemView['promises'] = [];
  for (const { number } of item.promises.filter(({ answer }) => answer === null)) {
    const [found] = await records.find({ forums: [forum.id], number, open: true });
    const line = found && viewEntry(found, audience);
    if (line && line.text !== null) promises.push({ number, label: line.label, text: line.text });
  }
  return {
    id: item.id,
    number: itemNumber(meeting, item.id),
    title: item.title,
    visibility: item.visibility,
    presenters: item.presenters,
    minutes: item.minutes,
    asks: item.asks,
    followUps: ofPaper.filter((entry) => entry.type === 'followUp').length,
    // What was discussed, wished or told is no decision.
    outcomes: ofPaper.filter((entry) => entry.type === 'outcome' && isSettled(entry.kind)).length,
    changes: paperChanges(item, entries, key),
    related: item.related.filter(({ open }) => open),
    promises,
  };
}

/** The items of a meeting that a paper brought, as far as this person may see them. */
export const itemsOfPaper = (meeting: Meeting, tag: string, audience: Audience): AgendaItem[] =>
  meeting.items.filter(
    (item) =>
      item.paper !== null &&
      paperTag(item.paper.key) === tag &&
      (maySeeItem(item, audience) ||
        (audience.kind === 'person' && item.paper.broughtBy?.id === audience.person)),
  );
