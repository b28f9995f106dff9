import type { ListFact } from '../domain/view/reply.js';
import type { FoundItem } from '../ports/records.js';

/** Where items stand on their agendas. */
export const itemFacts = (items: readonly FoundItem[]): ListFact[] =>
  items.map(({ meeting, item }) => ({
    code: 'item',
    day: meeting.day,
    number: item.number,
    title: item.title,
    held: meeting.state === 'ended',
  }));
