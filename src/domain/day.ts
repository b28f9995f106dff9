/** A calendar day without a clock or a zone, "YYYY-MM-DD". Sorts as text. */
export type Day = string;

/** A moment in UTC, ISO 8601 with milliseconds and "Z". Sorts as text. */
export type Instant = string;

/** Formats are dear to make, and there are few zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** The wall clock of a zone at a moment, as if it were UTC, in milliseconds. */
function wallClock(epoch: number, zone: string): number {
  const [, month, day, year, hour, minute, second] =
    /(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)/.exec(clockOf(zone).format(epoch)) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}

/** The day it is in a zone at a moment. */
export const dayAt = (instant: Instant, zone: string): Day =>
  new Date(wallClock(Date.parse(instant), zone)).toISOString().slice(0, 10);

/** The time of day it is in a zone at a moment, "HH:MM". */
export const timeAt = (instant: Instant, zone: string): string =>
  new Date(wallClock(Date.parse(instant), zone)).toISOString().slice(11, 16);

export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The moment `hh:mm` strikes on a day in a zone; in the hour that a change to summer time skips, an hour later. */
export function instantAt(day: Day, time: string, zone: string): Instant {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  // The offset may differ on the two sides of a change, so it is read once more at the first guess.
  const guess = asIfUtc - offsetAt(asIfUtc, zone);
  return new Date(asIfUtc - offsetAt(guess, zone)).toISOString();
}

/** How many milliseconds a zone is ahead of UTC at a moment. */
const offsetAt = (epoch: number, zone: string): number =>
  wallClock(epoch, zone) - Math.floor(epoch / 1000) * 1000;

export const addMilliseconds = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** Puts the earlier of two days or moments first: as they sort as text, without asking how a language sorts. */
export const earlier = (a: Instant, b: Instant): number => (a < b ? -1 : a > b ? 1 : 0);
