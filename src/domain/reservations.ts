import { withItem } from './agenda.js';
import type { AgendaItem, ItemId, Meeting, Reservation } from './meeting.js';

/** The meeting with one more reservation under an item. */
export function withReservation(meeting: Meeting, item: ItemId, reservation: Reservation): Meeting {
  const found = meeting.items.find(({ id }) => id === item);
  return found ? withItem(meeting, item, { reservations: [...found.reservations, reservation] }) : meeting;
}

/** Every reservation that stands and fits, changed. The same meeting when there is none. */
export function changeReservations(
  meeting: Meeting,
  fits: (reservation: Reservation) => boolean,
  patch: Partial<Reservation>,
): Meeting {
  const change = (item: AgendaItem): AgendaItem =>
    item.reservations.some(fits)
      ? { ...item, reservations: item.reservations.map((one) => (fits(one) ? { ...one, ...patch } : one)) }
      : item;
  const items = meeting.items.map(change);
  return items.every((item, at) => item === meeting.items[at]) ? meeting : { ...meeting, items };
}

export const reservationsOf = (meeting: Meeting): Reservation[] =>
  meeting.items.flatMap(({ reservations }) => reservations);
