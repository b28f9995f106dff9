import { dayAt, instantAt, type Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { AgendaItem, ItemId, Meeting } from '../../domain/meeting.js';
import type { Paper } from '../../domain/paper.js';

/**
 * A planned meeting as its minutes tell of it: held on its day, and nothing that could still begin. Minutes are a paper
 * that holds outcomes, of a day that is over or, where it calls itself minutes, of today.
 */
export function asHeld(
  meeting: Meeting,
  paper: Paper,
  placed: ReadonlySet<ItemId>,
  { at, forum }: { at: Instant; forum: Forum },
): Meeting {
  const { day, start, end } = meeting;
  const today = dayAt(at, forum.zone);
  const tells = paper.items.some(({ outcomes }) => outcomes.length > 0);
  const over = day !== null && (day < today || (day === today && paper.kind === 'minutes'));
  if (meeting.state !== 'planned' || !over || !tells) return meeting;
  return {
    ...meeting,
    state: 'ended',
    startedAt: instantAt(day, start ?? '00:00', forum.zone),
    endedAt: instantAt(day, end ?? start ?? '00:00', forum.zone),
    items: meeting.items.map((item) => (placed.has(item.id) ? treated(item, meeting) : item)),
  };
}

function treated(item: AgendaItem, { entries }: Meeting): AgendaItem {
  const outcome = entries.findLast((entry) => entry.item === item.id && entry.type === 'outcome');
  const postponed = outcome?.type === 'outcome' && outcome.kind === 'postponed';
  return item.state === 'waiting' ? { ...item, state: postponed ? 'postponed' : 'done' } : item;
}
