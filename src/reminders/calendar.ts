import { addDays, type Day } from '../domain/day.js';
import type { LocalFreeDay } from '../domain/forum.js';
import type { Calendar } from '../ports/calendar.js';

/** Days off in Danish workplaces that are no public holidays (design §10). */
const alsoFreeInDenmark = ['12-24', '12-31', '06-05'];

interface Year {
  free: Set<Day>;
  local: Record<LocalFreeDay, Day | null>;
}

/**
 * The working days of a country ("DK", "DE-BY") by date-holidays, which is large: it is loaded when a calendar is first
 * wanted. Weekends and public holidays are free; in Denmark also 24 and 31 December and 5 June.
 */
export async function workCalendar(place = 'DK'): Promise<Calendar> {
  const { default: Holidays } = await import('date-holidays');
  const [country = '', state] = place.split('-');
  const holidays = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const years = new Map<string, Year>();
  const read = (year: string): Year => {
    const all = holidays.getHolidays(Number(year));
    const free = new Set(all.flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : [])));
    if (country === 'DK') for (const day of alsoFreeInDenmark) free.add(`${year}-${day}`);
    const ascension = all.find(({ rule }) => rule === 'easter 39')?.date.slice(0, 10);
    return {
      free,
      local: {
        'labour-day': `${year}-05-01`,
        'ascension-friday': ascension === undefined ? null : addDays(ascension, 1),
      },
    };
  };
  const yearOf = (year: string): Year => {
    let known = years.get(year);
    if (!known) years.set(year, (known = read(year)));
    return known;
  };
  const days = new Map<Day, boolean>();
  const isFree = (day: Day): boolean => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday === 0 || weekday === 6 || yearOf(day.slice(0, 4)).free.has(day);
  };
  return {
    isWorkday(day, alsoFree = []) {
      let free = days.get(day);
      if (free === undefined) days.set(day, (free = isFree(day)));
      if (free || alsoFree.length === 0) return !free;
      const { local } = yearOf(day.slice(0, 4));
      return !alsoFree.some((name) => local[name] === day);
    },
  };
}

/** The calendar made once, on first use. */
export function lazyCalendar(place = 'DK'): () => Promise<Calendar> {
  let calendar: Promise<Calendar> | null = null;
  return () => (calendar ??= workCalendar(place));
}

const inForums = new WeakMap<Calendar, Map<string, Calendar>>();

/** The calendar as it is in a forum: one and the same for those that agree, so that what is known of it stays known. */
export function calendarIn(calendar: Calendar, alsoFree: readonly LocalFreeDay[]): Calendar {
  if (alsoFree.length === 0) return calendar;
  let known = inForums.get(calendar);
  if (!known) inForums.set(calendar, (known = new Map<string, Calendar>()));
  const key = alsoFree.join(' ');
  let here = known.get(key);
  if (!here) known.set(key, (here = { isWorkday: (day) => calendar.isWorkday(day, alsoFree) }));
  return here;
}
