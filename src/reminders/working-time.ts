import { addDays, dayAt, instantAt, type Day, type Instant } from '../domain/day.js';
import type { Calendar } from '../ports/calendar.js';

const opens = '08:30';
const closes = '16:00';

/**
 * Zones are read by a formatter that takes longer than all else in planning, and the same few days and moments are asked
 * for again and again.
 */
const most = 20_000;
const moments = new Map<string, Instant>();
const days = new Map<string, Day>();
const counted = new WeakMap<Calendar, Map<string, Day>>();

function remembered(known: Map<string, string>, key: string, read: () => string): string {
  let value = known.get(key);
  if (value === undefined) {
    if (known.size >= most) known.clear();
    value = read();
    known.set(key, value);
  }
  return value;
}

const momentOf = (day: Day, time: string, zone: string): Instant =>
  remembered(moments, `${day} ${time} ${zone}`, () => instantAt(day, time, zone));

/** The day it is in a zone at a moment. */
export const dayIn = (at: Instant, zone: string): Day =>
  remembered(days, `${at} ${zone}`, () => dayAt(at, zone));

/** When reminders may begin to leave on a day in a zone. */
export const opening = (day: Day, zone: string): Instant => momentOf(day, opens, zone);

/** When a day begins in a zone. */
export const midnight = (day: Day, zone: string): Instant => momentOf(day, '00:00', zone);

/** `now` itself in working hours, else when they next begin. */
export function workingMoment(now: Instant, zone: string, calendar: Calendar): Instant {
  const today = dayIn(now, zone);
  if (calendar.isWorkday(today)) {
    const begin = opening(today, zone);
    if (now < begin) return begin;
    if (now < momentOf(today, closes, zone)) return now;
  }
  return opening(addWorkdays(today, 1, calendar), zone);
}

/** The given day if it is a working day, else the nearest one in that direction. */
export function workdayFrom(day: Day, direction: 1 | -1, calendar: Calendar): Day {
  let there = day;
  while (!calendar.isWorkday(there)) there = addDays(there, direction);
  return there;
}

/** So many working days on, or back; the day itself does not count. */
export function addWorkdays(day: Day, count: number, calendar: Calendar): Day {
  const known = counted.get(calendar) ?? new Map<string, Day>();
  counted.set(calendar, known);
  return remembered(known, `${day} ${count}`, () => countWorkdays(day, count, calendar));
}

function countWorkdays(day: Day, count: number, calendar: Calendar): Day {
  const direction = count < 0 ? -1 : 1;
  let there = day;
  for (let left = Math.abs(count); left > 0; left--)
    there = workdayFrom(addDays(there, direction), direction, calendar);
  return there;
}
