import type { Unit } from '../../dates/words.js';

export const months = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10,
  november: 11, december: 12,
}; // prettier-ignore

export const shortMonths = {
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
}; // prettier-ignore

export const weekdays = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7,
}; // prettier-ignore

export const shortWeekdays = {
  mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
}; // prettier-ignore

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };

export const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  ...Object.fromEntries(ones.map((word, index) => [word, index + 1])),
  ...Object.fromEntries(teens.map((word, index) => [word, index + 10])),
  ...tens,
  'a couple of': 2,
  'couple of': 2,
  'a couple': 2,
  'a pair of': 2,
  'a hundred': 100,
};

const firsts = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

export const ordinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(firsts.map((word, index) => [word, index + 1])),
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  ...Object.fromEntries(
    firsts.flatMap((word, i) => [
      [`twenty-${word}`, 21 + i],
      [`twenty ${word}`, 21 + i],
    ]),
  ),
  thirtieth: 30,
  'thirty-first': 31,
  'thirty first': 31,
};

export const nths = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5,
}; // prettier-ignore

export const units: Record<string, Unit> = {
  day: 'day', days: 'day', "day's": 'day', "days'": 'day',
  'working day': 'workday', 'working days': 'workday', 'business day': 'workday', 'business days': 'workday',
  workday: 'workday', workdays: 'workday', weekday: 'workday', weekdays: 'workday',
  week: 'week', weeks: 'week', wk: 'week', wks: 'week', "week's": 'week', "weeks'": 'week',
  fortnight: 'fortnight', fortnights: 'fortnight',
  month: 'month', months: 'month', mth: 'month', mths: 'month',
  quarter: 'quarter', quarters: 'quarter',
  year: 'year', years: 'year', yr: 'year', yrs: 'year',
}; // prettier-ignore
