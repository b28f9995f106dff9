import { addDays } from '../../domain/day.js';
import type { CalendarEvent } from './events.js';

/** How often a calendar program may ask again, as it is told; most ask more seldom. */
const refresh = 60 * 60;

/** The events as an iCalendar file: whole days that leave the person free, in the form Outlook and Google take. */
export async function calendarText(events: readonly CalendarEvent[]): Promise<string> {
  const { default: ical, ICalCalendarMethod, ICalEventTransparency } = await import('ical-generator');
  const calendar = ical({
    name: 'Tovholder',
    prodId: { company: 'Tovholder', product: 'Tovholder', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refresh,
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      allDay: true,
      start: event.day,
      // The end of a whole day is the day after, which is no longer part of it.
      end: addDays(event.day, 1),
      summary: event.summary,
      transparency: ICalEventTransparency.TRANSPARENT,
      sequence: event.sequence,
      created: event.made,
      stamp: event.changed,
      lastModified: event.changed,
      ...(event.link === null ? {} : { url: event.link }),
    });
  }
  return calendar.toString();
}
