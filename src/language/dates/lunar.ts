import { dayNumber, type DayNumber } from './calendar.js';

type Lunar = 'chinese' | 'hebrew' | 'islamic-umalqura';

/** A day of a moon calendar in a year of ours, from the calendars that Node carries; looked up once a year and feast. */
export function lunar(calendar: Lunar, month: string, date: number): (year: number) => DayNumber | null {
  const known = new Map<number, DayNumber | null>();
  let format: Intl.DateTimeFormat | null = null;
  return (year) => {
    let day = known.get(year);
    if (day === undefined) {
      format ??= new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      });
      day = search(format, year, month, String(date));
      known.set(year, day);
    }
    return day;
  };
}

function search(format: Intl.DateTimeFormat, year: number, month: string, date: string): DayNumber | null {
  const end = dayNumber(year + 1, 1, 1);
  for (let day = dayNumber(year, 1, 1); day < end; day++) {
    const parts = format.formatToParts(day * 86_400_000);
    const told = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    if (told('day') === date && told('month') === month) return day;
  }
  return null;
}
