import assert from 'node:assert/strict';
import { addDays } from '../../src/domain/day.js';
import { readDate } from '../../src/language/index.js';

const first = '2026-01-01';
const days = Array.from({ length: 4 * 365 + 1 }, (_, i) => addDays(first, i));
const pad = (n: number): string => String(n).padStart(2, '0');

const forms: Record<
  'da' | 'en',
  ((y: number, m: number, d: number, name: (style: 'long' | 'short') => string, weekday: string) => string)[]
> = {
  da: [
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${d}/${m}-${y}`,
    (y, m, d) => `${pad(d)}-${pad(m)}-${y}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${d}. ${m}. ${y}`,
    (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
    (y, m, d) => `${pad(d)}.${pad(m)}.${pad(y % 100)}`,
    (y, _m, d, name) => `den ${d}. ${name('long')} ${y}`,
    (y, _m, d, name) => `senest d. ${d}. ${name('short')} ${y}`,
    (y, _m, d, name, weekday) => `${weekday} den ${d}. ${name('long')} ${y}`,
    (y, _m, d, name) => `inden ${d} ${name('long')} ${y}`,
  ],
  en: [
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
    (y, _m, d, name) => `${d} ${name('long')} ${y}`,
    (y, _m, d, name) => `${name('long')} ${d}, ${y}`,
    (y, _m, d, name) => `by ${name('short')} ${d} ${y}`,
    (y, _m, d, name, weekday) => `${weekday}, ${name('long')} ${d}, ${y}`,
    (y, _m, d, name) =>
      `the ${d}${d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th'} of ${name('long')} ${y}`,
    (y, _m, d, name) => `${d}-${name('short')}-${y}`,
  ],
};

describe('every day of four years', () => {
  for (const locale of ['da', 'en'] as const) {
    it(`comes back from every form it is written in (${locale})`, () => {
      const words = (style: 'long' | 'short') =>
        new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', { month: style, timeZone: 'UTC' });
      const [long, short] = [words('long'), words('short')];
      const weekdays = new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
        weekday: 'long',
        timeZone: 'UTC',
      });
      const context = { now: '2026-01-01T08:00:00.000Z', zone: 'Europe/Copenhagen', locale };
      // Each day in two of the forms, so that all forms meet all kinds of days.
      const wrong = days.flatMap((day, i) => {
        const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
        const date = new Date(`${day}T00:00:00Z`);
        const name = (style: 'long' | 'short'): string =>
          (style === 'long' ? long : short).format(date).replace(/\.$/, '');
        return [0, 1].flatMap((k) => {
          const form = forms[locale][(i * 2 + k + Math.floor(i / 31)) % forms[locale].length];
          const phrase = form?.(y, m, d, name, weekdays.format(date)) ?? '';
          const found = readDate(phrase, context)?.day;
          return found === day ? [] : [`${phrase}: ${found ?? 'none'}`];
        });
      });
      assert.deepEqual(wrong.slice(0, 5), []);
    });

    it(`is the coming one of its kind when told by weekday or without a year (${locale})`, () => {
      const weekdays = new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
        weekday: 'long',
        timeZone: 'UTC',
      });
      for (const day of days.filter((_, i) => i % 3 === 0)) {
        const context = { now: `${day}T10:00:00.000Z`, zone: 'Europe/Copenhagen', locale };
        for (let ahead = 1; ahead <= 7; ahead++) {
          const then = addDays(day, ahead);
          assert.equal(readDate(weekdays.format(new Date(`${then}T00:00:00Z`)), context)?.day, then);
        }
      }
    });
  }
});
