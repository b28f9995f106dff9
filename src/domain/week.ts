import { addDays, daysBetween, type Day } from './day.js';

const someMonday = '2000-01-03';

/** The Monday of the week that a day is in. */
export const mondayOf = (day: Day): Day => addDays(day, -(((daysBetween(someMonday, day) % 7) + 7) % 7));

/** By ISO: the week of the year's first Thursday is the first. */
export function weekNumber(monday: Day): number {
  const thursday = addDays(monday, 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}
