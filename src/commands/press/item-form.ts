import type { Forum } from '../../domain/forum.js';
import { itemNumber, type AgendaItem, type Meeting } from '../../domain/meeting.js';
import type { CardReply, ItemFormView } from '../../domain/view/reply.js';
import type { Call } from '../command.js';

/** An item with what may be corrected of it. */
export function itemForm(
  call: Pick<Call, 'at'>,
  { forum, meeting, item }: { forum: Forum; meeting: Meeting; item: AgendaItem },
  paper: string | null,
): CardReply {
  const form: ItemFormView = {
    meeting: meeting.id,
    item: item.id,
    forum: forum.name,
    number: itemNumber(meeting, item.id),
    title: item.title,
    presenters: item.presenters,
    minutes: item.minutes,
    day: meeting.day,
    mayMove: meeting.state !== 'ended',
    visibility: item.visibility,
    purpose: item.purpose,
    caseNumber: item.caseNumber,
    asks: item.asks,
    seen: item.history.length,
    paper,
    history: item.history.map(({ at, by, field, before, after }) => ({
      at,
      by: by?.name ?? null,
      field,
      before: plain(before),
      after: plain(after),
    })),
  };
  return { kind: 'card', card: 'item-form', form, now: call.at };
}

function plain(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    return value.filter((one): one is string => typeof one === 'string').join('; ') || null;
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
