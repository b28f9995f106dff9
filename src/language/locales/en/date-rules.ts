import { addMonths, dayNumber, lastOfMonth, mondayOf, parts, weekdayOf } from '../../dates/calendar.js';
import { named } from '../../dates/holiday-meanings.js';
import {
  coming, dayOfMonth, fridayOf, gone, inMonth, later, monthDay, monthEnd, monthNamed, nextDate, nextWeekday, nthIn,
  nthInMonth, nthSaid, numberSaid, spanEnd, unitSaid, weekdayNamed, weekNumbered, yearBy, yearSaid, past,
} from '../../dates/meanings.js'; // prettier-ignore
import { numericRules } from '../../dates/numeric-rules.js';
import { endOfSpan, monthPart, quarterEnd, shifted } from '../../dates/spans.js';
import { workingDayBeside, workingDayIn, workingDayOf } from '../../dates/working-days.js';
import type { DateRule } from '../../dates/rule.js';

const year = '(?:,? (?:of |in )?{year})?';
const ended = '(?= *(?:$|[.,;!?)]))';
const nth = '{dd}(?:st|nd|rd|th)';
const either = '{dd}(?:st|nd|rd|th)?';
const end = '(?:the )?(?:end|close) of (?:the )?';

export const dateRules: readonly DateRule[] = [
  ...numericRules,
  { name: 'today', form: "today|this (?:morning|afternoon|evening)|tonight|(?:by )?(?:eod|cob|end of (?:the )?(?:business )?day|close of (?:business|play))|later today", mean: (_, { today }) => ({ day: today }) },
  { name: 'tomorrow', form: "tomorrow(?:'s|s)?|tmrw|tomorow|2moro", mean: (_, { today }) => ({ day: today + 1 }) },
  { name: 'overmorrow', form: '(?:the )?day after tomorrow|overmorrow', mean: (_, { today }) => ({ day: today + 2 }) },
  { name: 'yesterday', form: 'yesterday|last night', mean: (_, { today }) => ({ day: today - 1, past: true }) },
  { name: 'ereyesterday', form: '(?:the )?day before yesterday', mean: (_, { today }) => ({ day: today - 2, past: true }) },
  // So long from now
  { name: 'in', form: "(?:in|within|inside)(?: the next| the coming| another)? {n} {unit}(?: time)?", mean: (g, r) => ({ day: later(r.today, numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'in', form: '{n} (?:more )?{unit} (?:from (?:now|today)|hence|ahead)', mean: (g, r) => ({ day: later(r.today, numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'in', form: '{n} {unit} from tomorrow', mean: (g, r) => ({ day: later(r.today + 1, numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'in', form: '(?:over |during |in )?(?:the )?(?:upcoming|coming|next|following) {n} {unit}|{n2} (?:upcoming|coming|next) {unit2}', mean: (g, r) => ({ day: later(r.today, numberSaid(g, r, g['n'] === undefined ? 'n2' : 'n'), unitSaid({ unit: g['unit'] ?? g['unit2'] }, r)) }) },
  { name: 'weekdayIn', form: '(?:a )?week (?:on|from|this) {weekday}|{weekday2} week', mean: (g, r) => ({ day: coming(weekdayNamed({ weekday: g['weekday'] ?? g['weekday2'] }, r), r.today) + 7 }) },
  { name: 'weekdayIn', form: '{n} weeks (?:on|this) {weekday}', mean: (g, r) => ({ day: coming(weekdayNamed(g, r), r.today) + 7 * numberSaid(g, r) }) },
  { name: 'in', form: '(?:a )?week (?:today|(?<coming>tomorrow))|(?:today|(?<coming2>tomorrow)) week', mean: (g, { today }) => ({ day: today + 7 + ((g['coming'] ?? g['coming2']) === undefined ? 0 : 1) }) },
  { name: 'in', form: '(?:in |within )?half a year(?: from now)?', mean: (_, { today }) => ({ day: addMonths(today, 6) }) },
  { name: 'weekdayIn', form: '{weekday} in {n} {unit}', mean: (g, r) => ({ day: later(coming(weekdayNamed(g, r), r.today), numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'weekdaysIn', form: '{n} {weekday} (?:from now|from today|hence)|in {n2} {weekday2}', mean: (g, r) => ({ day: coming(weekdayNamed({ weekday: g['weekday'] ?? g['weekday2'] }, r), r.today) + 7 * (numberSaid(g, r, g['n'] === undefined ? 'n2' : 'n') - 1) }) },
  { name: 'ago', form: '{n} {unit} (?:ago|back|earlier)', mean: (g, r) => ({ day: later(r.today, -numberSaid(g, r), unitSaid(g, r)), past: true }) },
  { name: 'ago', form: '{n} {weekday} ago', mean: (g, r) => ({ day: gone(weekdayNamed(g, r), r.today) - 7 * (numberSaid(g, r) - 1), past: true }) },
  // So long from another day
  { name: 'after', form: '{n} {unit} (?:after|from|following|past)', anchored: true, mean: (g, r, at) => ({ day: later(at, numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'after', form: 'in {n} {unit} from', anchored: true, mean: (g, r, at) => ({ day: later(at, numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'before', form: '{n} {unit} (?:before|prior to|ahead of)', anchored: true, mean: (g, r, at) => ({ day: later(at, -numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'after', form: '(?:the )?(?:day after|morning after)', anchored: true, mean: (_, __, at) => ({ day: at + 1 }) },
  { name: 'before', form: '(?:the )?(?:day before|eve of)', anchored: true, mean: (_, __, at) => ({ day: at - 1 }) },
  { name: 'after', form: '(?:the )?week after', anchored: true, mean: (_, __, at) => spanEnd(fridayOf(at, 1), 'week') },
  { name: 'after', form: '(?:the )?(?:first |next )?{weekday} (?:after|following)', anchored: true, mean: (g, r, at) => ({ day: coming(weekdayNamed(g, r), at) }) },
  { name: 'before', form: '(?:the )?(?:last )?{weekday} before', anchored: true, mean: (g, r, at) => ({ day: gone(weekdayNamed(g, r), at) }) },
  { name: 'end of it', form: '(?:by )?(?:the )?(?:eod|cob|end of (?:the )?(?:business )?day|close of (?:business|play))(?: on)?', anchored: true, mean: (_, __, at) => ({ day: at }) },
  { name: 'closest', form: '(?:the )?(?:closest|nearest) {wd} to', anchored: true, mean: (g, r, at) => ({ day: closest(weekdayNamed(g, r), at, 1) }) },
  { name: 'closest', form: '(?:the )?{nth} (?:closest|nearest) {wd} to', anchored: true, mean: (g, r, at) => ({ day: closest(weekdayNamed(g, r), at, nthSaid(g, r)) }) },
  // Weekdays
  { name: 'weekday', form: '(?:(?:this|coming|this coming|the coming|upcoming) )?{weekday}', mean: (g, r) => ({ day: coming(weekdayNamed(g, r), r.today) }) },
  { name: 'shortWeekday', form: '{shortwd}\\.?', alone: true, mean: (g, r) => ({ day: coming(weekdayNamed(g, r), r.today) }) },
  { name: 'shortWeekday', form: '(?<=(?:by|on|before|until|due|this) ){shortwd}\\.?', mean: (g, r) => ({ day: coming(weekdayNamed(g, r), r.today) }) },
  { name: 'nextWeekday', form: '(?:the )?next {wd}', mean: (g, r) => nextWeekday(weekdayNamed(g, r), r.today) },
  { name: 'afterNext', form: '(?:the )?{weekday} after next', mean: (g, r) => ({ day: coming(weekdayNamed(g, r), r.today) + 7 }) },
  { name: 'lastWeekday', form: '(?:last|this past|the past|past|previous|the previous|this last|the last) {wd}', mean: (g, r) => ({ day: gone(weekdayNamed(g, r), r.today), past: true }) },
  { name: 'beforeLast', form: '(?:the )?{weekday} before last', mean: (g, r) => ({ day: gone(weekdayNamed(g, r), r.today) - 7, past: true }) },
  { name: 'weekdayOfWeek', form: "{weekday},? (?:of |in |from )?(?:the )?(?:next|following|coming) week|next week(?:'s)?,? (?:on )?{weekday2}", mean: (g, r) => ({ day: mondayOf(r.today) + 6 + weekdayNamed({ weekday: g['weekday'] ?? g['weekday2'] }, r) }) },
  { name: 'weekdayOfWeek', form: '{weekday},? (?:of |in |from )?(?:this|the current) week|this week,? (?:on )?{weekday2}', mean: (g, r) => ({ day: mondayOf(r.today) - 1 + weekdayNamed({ weekday: g['weekday'] ?? g['weekday2'] }, r) }) },
  { name: 'weekdayOfWeek', form: "{weekday},? (?:of |in |from )?last week|last week(?:'s)? {weekday2}", mean: (g, r) => ({ day: mondayOf(r.today) - 8 + weekdayNamed({ weekday: g['weekday'] ?? g['weekday2'] }, r), past: true }) },
  { name: 'weekdayOfWeek', form: `{weekday} (?:of |in )?(?:week|wk) {week}${year}`, mean: (g, r) => { const day = weekNumbered(Number(g['week']), weekdayNamed(g, r), yearSaid(g), r.today); return day === null ? null : { day }; } },
  { name: 'weekdayDate', form: `{wd},? (?:the )?(?:${nth}|{dd2}(?= *$))`, mean: (g, r) => nextDate(Number(g['dd'] ?? g['dd2']), r.today, r.today, weekdayNamed(g, r)) },
  // Days of months
  { name: 'monthDay', form: `(?:{wd},? ?(?:the )?)?(?:the )?${either}(?: day)?(?: of)? ?{month},?(?: (?:of )?{year}|${ended}| {yy}${ended})?`, mean: (g, r) => monthDay(monthNamed(g, r), dayOfMonth(g, r), yearSaid(g), r.today) },
  { name: 'monthDay', form: `(?:{wd},? ?(?:the )?)?(?:the )?(?:${either}|{ord})(?: day)?(?: of)? ?{month},? (?:of )?(?:(?<coming>next)|(?<gone>last)|this) year`, mean: (g, r) => monthDay(monthNamed(g, r), dayOfMonth(g, r), yearBy(g, r.today), r.today) },
  { name: 'monthDay', form: `(?:{wd},? ?(?:the )?)?{month} ?(?:the )?(?:${either}|{ord}),? (?:of )?(?:(?<coming>next)|(?<gone>last)|this) year`, mean: (g, r) => monthDay(monthNamed(g, r), dayOfMonth(g, r), yearBy(g, r.today), r.today) },
  { name: 'monthDay', form: `(?:the )?${either}[- ]{month}-?(?:{year}|{yy})?`, mean: (g, r) => monthDay(monthNamed(g, r), dayOfMonth(g, r), yearSaid(g), r.today) },
  { name: 'monthDay', form: `(?:{wd},? ?(?:the )?)?(?:the )?{ord}(?: day)?(?: of| in)? {month}${year}`, mean: (g, r) => monthDay(monthNamed(g, r), dayOfMonth(g, r), yearSaid(g), r.today) },
  { name: 'monthDay', form: `(?:{wd},? ?)?{month}-? ?(?:the )?(?:${either}|{ord})(?! ?(?:\\d{1,3}(?!\\d)|%|percent|people|hours?|items|pm|am|o'clock))(?:,? (?:of )?{year}|-{year2}|, ?{yy}${ended})?`, mean: (g, r) => monthDay(monthNamed(g, r), dayOfMonth(g, r), g['year2'] === undefined ? yearSaid(g) : Number(g['year2']), r.today) },
  { name: 'date', form: `(?:(?<=(?:by|on|before|until|due|for|from) )(?:the )?|the )${nth}(?= *(?:$|[.,;!?)]|at |and |so |to |with ))`, mean: (g, r) => nextDate(dayOfMonth(g, r), r.today) },
  { name: 'date', form: `(?<=(?:by|on|before|until|due) )(?:the ){ord}${ended}|on the {ord2}${ended}`, mean: (g, r) => nextDate(dayOfMonth({ ord: g['ord'] ?? g['ord2'] }, r), r.today) },
  { name: 'date', form: `(?:on )?(?:the )?(?:${nth})|(?:on )?the {dd2}`, alone: true, mean: (g, r) => nextDate(Number(g['dd'] ?? g['dd2']), r.today) },
  { name: 'date', form: `(?:the )?(?:${either}|{ord})(?: day)?(?: of)? (?:next|the next|the coming|the following) month`, mean: (g, r) => inMonth(dayOfMonth(g, r), 1, r.today) },
  { name: 'date', form: `(?:the )?(?:${either}|{ord})(?: day)?(?: of)? (?:this|the|the current) month`, mean: (g, r) => inMonth(dayOfMonth(g, r), 0, r.today) },
  { name: 'date', form: `(?:the )?(?:${either}|{ord})(?: day)?(?: of)? (?:last|(?:the )?previous|the last) month`, mean: (g, r) => past(inMonth(dayOfMonth(g, r), -1, r.today)) },
  // The nth of something
  { name: 'nthWeekday', form: `(?:the )?{nth} {weekday} (?:of|in) {month}${year}`, mean: (g, r) => nthInMonth(nthSaid(g, r), weekdayNamed(g, r), monthNamed(g, r), yearSaid(g), r.today) },
  { name: 'nthWeekday', form: '(?:the )?{nth} {weekday} (?:of|in) (?:this|the|the current) month', mean: (g, r) => nthIn(nthSaid(g, r), weekdayNamed(g, r), 0, r.today) },
  { name: 'nthWeekday', form: '(?:the )?{nth} {weekday} (?:of|in) (?:next|the next|the coming) month', mean: (g, r) => nthIn(nthSaid(g, r), weekdayNamed(g, r), 1, r.today) },
  { name: 'nthWeekday', form: '(?:the )?{nth} {weekday} (?:of|in) last month', mean: (g, r) => nthIn(nthSaid(g, r), weekdayNamed(g, r), -1, r.today) },
  { name: 'workingDay', form: `(?:the )?{nth} (?:working day|business day|workday|weekday) (?:of|in) (?:{month}${year}|(?<coming>next month)|(?:this |the )month)`, mean: (g, r) => (g['month'] === undefined ? workingDayIn(nthSaid(g, r), g['coming'] === undefined ? 0 : 1, r.today) : workingDayOf(nthSaid(g, r), monthNamed(g, r), yearSaid(g), r.today)) },
  { name: 'lastDay', form: '(?:the )?last day (?:of|in) (?:the|this) year', mean: (_, { today }) => ({ day: dayNumber(parts(today).year, 12, 31) }) },
  { name: 'firstDay', form: '(?:the )?first day (?:of|in) (?:the|next) year', mean: (_, { today }) => monthDay(1, 1, null, today) },
  { name: 'after', form: '(?:the )?first (?:working|business) day after', anchored: true, mean: (_, __, at) => ({ day: workingDayBeside(at, 1) }) },
  { name: 'before', form: '(?:the )?last (?:working|business) day before', anchored: true, mean: (_, __, at) => ({ day: workingDayBeside(at, -1) }) },
  { name: 'lastDay', form: `(?:the )?last day of (?:the )?next month`, mean: (_, { today }) => endOfSpan('month', 1, today) },
  { name: 'lastDay', form: `(?:the )?last day (?:of|in) (?:(?:this |the )?month|{month}${year})`, mean: (g, r) => (g['month'] === undefined ? endOfSpan('month', 0, r.today) : { day: monthEnd(monthNamed(g, r), yearSaid(g), r.today) }) },
  { name: 'weekOfMonth', form: `(?:the )?{nth} week (?:of|in) {month}${year}`, mean: (g, r) => { const found = nthInMonth(nthSaid(g, r), 5, monthNamed(g, r), yearSaid(g), r.today); return found && { ...found, assumed: [...(found.assumed ?? []), { code: 'spanEnd', of: 'week' }] }; } },
  // Spans: their last day
  { name: 'week', form: `(?:week|wk|cw)(?: no\\.?| number)? ?{week}${year}`, mean: (g, r) => { const day = weekNumbered(Number(g['week']), 5, yearSaid(g), r.today); return day === null ? null : spanEnd(day, 'week'); } },
  { name: 'week', form: `${end}(?:this )?(?:week|working week|work week)|eow|(?:later )?this week|week's end|later in the week`, mean: (_, { today }) => endOfSpan('week', 0, today) },
  { name: 'week', form: `(?:${end}|late |later )?next week|the (?:following|coming) week`, mean: (_, { today }) => endOfSpan('week', 1, today) },
  { name: 'weekStart', form: '(?:the )?(?:start|beginning) of next week|early next week|first thing next week', mean: (_, { today }) => ({ day: mondayOf(today) + 7, assumed: [{ code: 'convention', phrase: 'weekStart' }] }) },
  { name: 'weekMiddle', form: '(?:the )?middle of next week|mid next week|midweek next week', mean: (_, { today }) => ({ day: mondayOf(today) + 9, assumed: [{ code: 'convention', phrase: 'weekMiddle' }] }) },
  { name: 'week', form: '(?:the )?week after next', mean: (_, { today }) => endOfSpan('week', 2, today) },
  { name: 'weekend', form: '(?:(?:at|over|during) )?(?:the |this |the coming )weekend', mean: (_, { today }) => spanEnd(mondayOf(today) + 6, 'weekend') },
  { name: 'weekend', form: '(?:before|ahead of) (?:the |this )?weekend', mean: (_, { today }) => ({ day: fridayOf(today, weekdayOf(today) > 5 ? 1 : 0), deadline: true }) },
  { name: 'month', form: `(?:${end}|late |later )(?:this |the )?month|this month|eom|month[- ]end|month's end`, mean: (_, { today }) => endOfSpan('month', 0, today) },
  { name: 'month', form: `(?:${end}|late )?next month`, mean: (_, { today }) => endOfSpan('month', 1, today) },
  { name: 'monthStart', form: '(?:the )?(?:start|beginning) of next month|early next month', mean: (_, { today }) => monthPart('start', parts(addMonths(today, 1)).month, null, today) },
  { name: 'monthMiddle', form: '(?:the )?middle of next month|mid next month', mean: (_, { today }) => monthPart('middle', parts(addMonths(today, 1)).month, null, today) },
  { name: 'monthMiddle', form: '(?:the )?middle of (?:this |the )month|mid-month', mean: (_, { today }) => monthPart('middle', parts(today).month, null, today) },
  { name: 'quarter', form: `(?:${end})?(?:this |the )quarter|end of quarter|eoq|quarter[- ]end`, mean: (_, { today }) => endOfSpan('quarter', 0, today) },
  { name: 'quarter', form: `(?:${end})?next quarter`, mean: (_, { today }) => endOfSpan('quarter', 1, today) },
  { name: 'quarter', form: `(?:${end})?(?:q{q}|(?:the )?{nth} quarter)(?:,? (?:of |in )?{year})?`, mean: (g, r) => quarterEnd(g['q'] === undefined ? nthSaid(g, r) : Number(g['q']), yearSaid(g), r.today) },
  { name: 'halfYear', form: `(?:${end})?(?:h(?<h>[12])|(?:the )?{nth} half(?: of the year)?)(?:,? (?:of |in )?{year})?`, mean: (g, r) => shifted(g['h'] === undefined ? nthSaid(g, r) : Number(g['h']), 6, yearSaid(g), r.today) },
  { name: 'year', form: `${end}(?:this |the )?year|year[- ]end|eoy|year's end|later this year|end-of-year`, mean: (_, { today }) => endOfSpan('year', 0, today) },
  { name: 'year', form: `(?:${end})?next year`, mean: (_, { today }) => endOfSpan('year', 1, today) },
  { name: 'year', form: `(?:${end}|late ){year}`, mean: (g) => spanEnd(lastOfMonth(Number(g['year']), 12), 'year') },
  { name: 'monthStart', form: `(?:early(?: in)?|(?:the )?(?:start|beginning) of) {fullmonth}${year}`, mean: (g, r) => monthPart('start', monthNamed(g, r), yearSaid(g), r.today) },
  { name: 'monthMiddle', form: `(?:mid[- ]?|(?:the )?middle of ){month}${year}`, mean: (g, r) => monthPart('middle', monthNamed(g, r), yearSaid(g), r.today) },
  { name: 'monthEnd', form: `(?:late(?: in)? |${end}){month}${year}`, mean: (g, r) => monthPart('end', monthNamed(g, r), yearSaid(g), r.today) },
  { name: 'monthEnd', form: `(?<=(?:in|by|before|until|during) (?:early |late )?){fullmonth}${year}(?! ?\\d)`, mean: (g, r) => spanEnd(monthEnd(monthNamed(g, r), yearSaid(g), r.today), 'month') },
  { name: 'monthEnd', form: `{fullmonth}${year}`, alone: true, mean: (g, r) => spanEnd(monthEnd(monthNamed(g, r), yearSaid(g), r.today), 'month') },
  ...named({ next: 'next', last: 'last|this past', before: 'before|by|ahead of|prior to', of: '(?:,? (?:of |in )?{year})?', thisYear: '(?:of )?this year', nextYear: '(?:of )?next year', lastYear: '(?:of )?last year', yearsBefore: "(?:(?<gone>last)|(?<coming>next)|this) year's" }),
]; // prettier-ignore

/** The nth nearest such weekday to a day; of two as near, the later one. */
function closest(weekday: number, at: number, count: number): number {
  const days = Array.from({ length: 8 * 7 }, (_, i) => at - 28 + i).filter(
    (day) => weekdayOf(day) === weekday,
  );
  return days.sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || b - a)[Math.max(1, count) - 1] ?? at;
}
