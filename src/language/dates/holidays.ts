import { dayNumber, easter, nthWeekday, orthodoxEaster, weekdayOf, type DayNumber } from './calendar.js';

type Yearly = (year: number) => DayNumber;

export const fixed =
  (month: number, day: number): Yearly =>
  (year) =>
    dayNumber(year, month, day);

export const fromEaster =
  (days: number): Yearly =>
  (year) =>
    easter(year) + days;

export const fromOrthodoxEaster =
  (days: number): Yearly =>
  (year) =>
    orthodoxEaster(year) + days;

/** The nth weekday (1 Monday … 7 Sunday) of a month, -1 the last, and so many days after it. */
export const nth =
  (count: number, weekday: number, month: number, after = 0) =>
  (year: number): DayNumber | null => {
    const day = nthWeekday(year, month, weekday, count);
    return day === null ? null : day + after;
  };

/** The working day before a day that people are off from. */
export const workdayBefore =
  (day: Yearly): Yearly =>
  (year) => {
    const eve = day(year) - 1;
    return eve - Math.max(0, weekdayOf(eve) - 5);
  };

/** The Wednesday before Maundy Thursday. */
export const beforeEaster = fromEaster(-4);
