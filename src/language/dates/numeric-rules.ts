import { dayNumber, isDate } from './calendar.js';
import { numeric, yearSaid } from './meanings.js';
import type { DateRule, Groups, Reference } from './rule.js';

const ymd: DateRule['mean'] = (groups) => {
  const [year, month, day] = [Number(groups['year']), Number(groups['m']), Number(groups['d'])];
  return isDate(year, month, day) ? { day: dayNumber(year, month, day) } : null;
};

/** With full stops the day always comes first, and 10.30 is a time. */
const dotted: DateRule['mean'] = (groups, reference) =>
  Number(groups['m']) > 12 ? null : dmy(groups, reference);

const dmy = (groups: Groups, { today }: Reference): ReturnType<DateRule['mean']> =>
  numeric(
    Number(groups['d']),
    Number(groups['m']),
    yearSaid(groups) ?? (groups['year2'] === undefined ? null : Number(groups['year2'])),
    today,
  );

/** Dates in figures, the same in every language. Sums, shares and ratios are kept out by what must not follow. */
export const numericRules: readonly DateRule[] = [
  { name: 'iso', form: '{year}-{m}-{d}(?:t\\d\\d:\\d\\d\\S*)?', mean: ymd },
  { name: 'iso', form: '{year}/{m}/{d}', mean: ymd },
  { name: 'iso', form: '{year}\\.{m}\\.{d}', mean: ymd },
  { name: 'figures', form: '{d}/{m}(?:[/-](?:{year}|{yy})| {year2})', mean: dmy },
  { name: 'figures', form: '{d} / {m} / {year}', mean: dmy },
  { name: 'figures', form: '{d}-{m}-(?:{year}|{yy})', mean: dmy },
  { name: 'figures', form: '{d}\\. ?{m}\\. ?(?:{year}|{yy})', mean: dotted },
  { name: 'figures', form: '{d} {m} {year}', mean: dmy, alone: true },
  {
    name: 'figures',
    // Round the clock, where nothing says that it is a day.
    form: '(?:(?<!(?:senest|inden|til|den|d\\.|frist:?|deadline:?|dag|before|by|due|on) ?)(?!24/7)|(?<=(?:senest|inden|til|den|d\\.|frist:?|deadline:?|dag|before|by|due|on) ?)){d}/{m}(?! ?(?:del|dele|time|timer|år|stilling|mio|kr|million|hour|pint|cup|of|x|×))',
    mean: dmy,
  },
  {
    name: 'figures',
    form: '(?<=(?:senest|inden|til|den|d\\.|frist:?|deadline:?|before|by|due|on) )0?{d}-{m}',
    mean: dmy,
  },
  {
    name: 'figures',
    form: '(?<=(?:senest|inden|til|den|d\\.|frist:?|deadline:?) ){d}\\.{m}\\.?',
    mean: dotted,
  },
  { name: 'figures', form: '{d}-{m}', mean: dmy, alone: true },
  { name: 'figures', form: '{d}\\.{m}\\.?', mean: dotted, alone: true },
];
