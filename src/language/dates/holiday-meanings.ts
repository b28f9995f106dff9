import { dayNumber, parts, type DayNumber } from './calendar.js';
import { yearBy, yearly, yearSaid } from './meanings.js';
import type { DateRule, Groups, Reference } from './rule.js';
import type { DateWords, Holiday } from './words.js';

const indexes = new WeakMap<DateWords, Map<string, Holiday>>();

/** The feast of a name; every spelling is a key. */
function holidayNamed(name: string, words: DateWords): Holiday | undefined {
  let index = indexes.get(words);
  if (!index) {
    index = new Map(
      words.holidays.flatMap((holiday) => holiday.names.map((spelling) => [spelling, holiday] as const)),
    );
    indexes.set(words, index);
  }
  return index.get(name.replace(/ +/g, ' '));
}

const told = (groups: Groups, { words }: Reference): Holiday | undefined =>
  holidayNamed(groups['holiday'] ?? '', words);

/** The one of last year, or of this year where it has been. */
function latest(of: (year: number) => DayNumber | null, today: DayNumber): DayNumber | null {
  const now = parts(today).year;
  for (let year = now; year > now - 8; year--) {
    const day = of(year);
    if (day !== null && day < today) return day;
  }
  return null;
}

/** How a language speaks of feasts. `of` holds the group `year`. */
export interface FeastWords {
  next: string;
  last: string;
  before: string;
  of: string;
  thisYear: string;
  nextYear: string;
  lastYear: string;
  /** "last year's", before the feast; the groups `gone` and `coming`. */
  yearsBefore?: string;
}

export const named = (say: FeastWords): readonly DateRule[] => [
  {
    name: 'holiday',
    form: `{holiday}${say.of}`,
    mean: (groups, r) => {
      const holiday = told(groups, r);
      return holiday ? yearly(holiday.day, yearSaid(groups), r.today) : null;
    },
  },
  {
    name: 'nextHoliday',
    form: `(?:${say.next}) {holiday}|{holiday2} (?:${say.nextYear})`,
    mean: (groups, r) => {
      const byYear = groups['holiday2'] !== undefined;
      const holiday = told({ holiday: groups['holiday'] ?? groups['holiday2'] }, r);
      if (!holiday) return null;
      return yearly(holiday.day, byYear ? parts(r.today).year + 1 : null, r.today + 1);
    },
  },
  {
    name: 'holidayThisYear',
    form: `{holiday} (?:${say.thisYear})`,
    mean: (groups, r) => {
      const holiday = told(groups, r);
      return holiday ? yearly(holiday.day, parts(r.today).year, r.today) : null;
    },
  },
  {
    name: 'holidayOfYear',
    form: `{holiday} (?:${say.lastYear})${say.yearsBefore === undefined ? '' : `|(?:${say.yearsBefore}) {holiday2}`}`,
    mean: (groups, r) => {
      const holiday = told({ holiday: groups['holiday'] ?? groups['holiday2'] }, r);
      const by = groups['holiday'] === undefined ? groups : { gone: '' };
      return holiday ? yearly(holiday.day, yearBy(by, r.today), r.today) : null;
    },
  },
  {
    name: 'lastHoliday',
    form: `(?:${say.last}) {holiday}`,
    mean: (groups, r) => {
      const holiday = told(groups, r);
      const day = holiday ? latest(holiday.day, r.today) : null;
      return day === null ? null : { day, past: true };
    },
  },
  {
    name: 'beforeHoliday',
    form: `(?:${say.before}) {holiday}${say.of}`,
    mean: (groups, r) => {
      const holiday = told(groups, r);
      if (!holiday) return null;
      const before =
        holiday.before ?? ((year: number): DayNumber => (holiday.day(year) ?? dayNumber(year, 12, 31)) - 1);
      const found = yearly(before, yearSaid(groups), r.today);
      return (
        found && {
          ...found,
          deadline: true,
          assumed: [...(found.assumed ?? []), { code: 'convention', phrase: 'before' }],
        }
      );
    },
  },
];
