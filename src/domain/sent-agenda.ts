import type { AgendaItem, ItemId, Meeting } from './meeting.js';

/** What of an item its readers were told when the agenda was sent out. */
const told: ReadonlySet<string> = new Set([
  'title',
  'presenters',
  'minutes',
  'purpose',
  'caseNumber',
  'asks',
  'effects',
  'background',
  'attachments',
]);

/** What is new about an item since the agenda was sent out. */
export function newsOf({ sent }: Pick<Meeting, 'sent'>, item: AgendaItem): 'added' | 'changed' | null {
  if (!sent) return null;
  if (!sent.items.includes(item.id)) return 'added';
  const later = item.history.filter(({ at, field }) => at > sent.at && told.has(field));
  const first = new Map(later.toReversed().map(({ field, before }) => [field, before]));
  const differs = [...first].some(
    ([field, before]) => JSON.stringify(before) !== JSON.stringify(item[field as keyof AgendaItem]),
  );
  return differs ? 'changed' : null;
}

/** Whether items were taken off, or stand in another order, since the agenda was sent out. */
export function rearranged({ sent, items }: Pick<Meeting, 'sent' | 'items'>): boolean {
  if (!sent) return false;
  const known: ItemId[] = items.map(({ id }) => id).filter((id) => sent.items.includes(id));
  return JSON.stringify(known) !== JSON.stringify(sent.items);
}
