import { addDays, type Day } from '../../domain/day.js';
import type { Choices } from './fields.js';
import type { ForumWords } from './strings.js';

/** A period as one chooses it: its first day and the day after its last; either may be open. */
export interface Period {
  from: string;
  before: string;
}

export const ownPeriod = 'own';

const valueOf = ({ from, before }: Period): string => (from || before ? `${from}/${before}` : '');

/** Years and months as days, so that a link to them says the same next year. */
export function periods(today: Day, { own }: Pick<ForumWords, 'own'>): Choices {
  const { filters } = own;
  if (today === '') return [['', filters.anyTime]];
  const year = Number(today.slice(0, 4));
  const yearOf = (one: number): readonly [string, string] => [
    valueOf({ from: `${one}-01-01`, before: `${one + 1}-01-01` }),
    filters.year(String(one)),
  ];
  return [
    ['', filters.anyTime],
    [valueOf({ from: addDays(today, -91), before: '' }), filters.lastMonths],
    ...[year, year - 1, year - 2].map(yearOf),
    [ownPeriod, filters.ownPeriod],
  ];
}

export const readPeriod = (value: string): Period => {
  const [from = '', before = ''] = value.split('/');
  return { from, before };
};

/** The choice that stands for a period; days that are none of them are one's own. */
export function chosenPeriod(period: Period, choices: Choices): string {
  const value = valueOf(period);
  return choices.some(([one]) => one === value) ? value : ownPeriod;
}
