import type { Calendar } from '../ports/calendar.js';
import type { Day } from '../domain/day.js';

/** Days off in Danish workplaces that are no public holidays (design §10). */
const alsoFree = ['12-24', '12-31', '06-05'];

/**
 * The working days of a country by date-holidays, which is large: it is loaded when a calendar is first wanted.
 * Weekends and public holidays are free; in Denmark also 24 and 31 December and 5 June.
 */
export async function workCalendar(country = 'DK'): Promise<Calendar> {
  const { default: Holidays } = await import('date-holidays');
  const holidays = new Holidays(country);
  const years = new Map<number, Set<string>>();
  const freeIn = (year: number): Set<string> => {
    let free = years.get(year);
    if (!free) {
      const days = holidays.getHolidays(year).filter((holiday) => holiday.type === 'public');
      free = new Set(days.map((holiday) => holiday.date.slice(0, 10)));
      if (country === 'DK') for (const day of alsoFree) free.add(`${year}-${day}`);
      years.set(year, free);
    }
    return free;
  };
  return {
    isWorkday(day: Day) {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      return weekday !== 0 && weekday !== 6 && !freeIn(Number(day.slice(0, 4))).has(day);
    },
  };
}

/** The calendar made once, on first use. */
export function lazyCalendar(country = 'DK'): () => Promise<Calendar> {
  let calendar: Promise<Calendar> | null = null;
  return () => (calendar ??= workCalendar(country));
}
