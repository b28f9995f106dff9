import { addMonths, dayNumber, lastOfMonth, mondayOf, parts, weekdayOf } from '../../dates/calendar.js';
import {
  coming, dayOfMonth, fridayOf, gone, inMonth, later, monthDay, monthEnd, monthNamed, nextDate, nextWeekday, nthIn,
  nthInMonth, nthSaid, numberSaid, spanEnd, unitSaid, weekdayNamed, weekNumbered, yearBy, yearSaid, numeric, past,
} from '../../dates/meanings.js'; // prettier-ignore
import { named } from '../../dates/holiday-meanings.js';
import { numericRules } from '../../dates/numeric-rules.js';
import { endOfSpan, monthPart, quarterEnd, shifted } from '../../dates/spans.js';
import { workingDayBeside, workingDayIn, workingDayOf } from '../../dates/working-days.js';
import type { DateRule, Groups, Meaning, Reference } from '../../dates/rule.js';
import { pastWeekdays } from './calendar.js';

const year = '(?:,? {year})?';
/** "den femte i niende" */
const ordinalMonth = (g: Groups, r: Reference): Meaning | null => {
  const month = dayOfMonth({ ord: g['ord2'] }, r);
  return month > 12 ? null : monthDay(month, dayOfMonth(g, r), null, r.today);
};
const den = '(?:d\\.?|den|dag den) ';
/** A day of a month given by its number alone must not be read out of "den 3. gang" or "d. 12 deltagere". */
const alone =
  '(?= *(?:$|[,;!?)\\n-]|\\.(?! *\\p{Ll})|og |eller |i stedet|kl|om |til |med |så |for |hos |ved ))';

/** What is said of days, in the order of trust. */
export const dateRules: readonly DateRule[] = [
  ...numericRules,
  // Days near today
  { name: 'today', form: 'i ?dag|dags dato|i aften|i eftermiddag|i formiddag|senere i dag', mean: (_, { today }) => ({ day: today }) },
  { name: 'tomorrow', form: 'i ?morgen(?! tidlig er)', mean: (_, { today }) => ({ day: today + 1 }) },
  { name: 'overmorrow', form: '(?:i )?overmorgen|dagen efter i morgen', mean: (_, { today }) => ({ day: today + 2 }) },
  { name: 'yesterday', form: 'i ?går', mean: (_, { today }) => ({ day: today - 1, past: true }) },
  { name: 'ereyesterday', form: 'i ?forgårs|forgårs|dagen før i går', mean: (_, { today }) => ({ day: today - 2, past: true }) },
  // So long from now
  { name: 'in', form: '(?:om|inden for|indenfor|inden) {n} {unit}(?: tid)?', mean: (g, r) => ({ day: later(r.today, numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'in', form: '(?:i løbet af )?(?:de )?(?:næste|kommende) {n} {unit}|{n2} (?:kommende|næste) {unit2}', mean: (g, r) => ({ day: later(r.today, numberSaid(g, r, g['n'] === undefined ? 'n2' : 'n'), unitSaid({ unit: g['unit'] ?? g['unit2'] }, r)) }) },
  { name: 'in', form: '{n} {unit} fra (?:nu|i dag|dags dato)', mean: (g, r) => ({ day: later(r.today, numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'in', form: 'i ?dag om {n} {unit}', mean: (g, r) => ({ day: later(r.today, numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'in', form: 'i ?morgen om {n} {unit}', mean: (g, r) => ({ day: later(r.today + 1, numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'weekdayIn', form: '(?:på )?{weekday} (?:om )?(?:otte|8) dage', mean: (g, r) => ({ day: coming(weekdayNamed(g, r), r.today) + 7 }) },
  { name: 'weekdayIn', form: '{weekday} om {n} {unit}', mean: (g, r) => ({ day: later(coming(weekdayNamed(g, r), r.today), numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'weekdaysIn', form: '(?:om )?{n} {weekday}e(?: fra nu)?', mean: (g, r) => ({ day: coming(weekdayNamed(g, r), r.today) + 7 * (numberSaid(g, r) - 1) }) },
  { name: 'ago', form: '(?:for )?{n} {unit} siden', mean: (g, r) => ({ day: later(r.today, -numberSaid(g, r), unitSaid(g, r)), past: true }) },
  { name: 'ago', form: '(?:for )?{n} {weekday}e siden', mean: (g, r) => ({ day: gone(weekdayNamed(g, r), r.today) - 7 * (numberSaid(g, r) - 1), past: true }) },
  // So long from another day
  { name: 'after', form: '{n} {unit} (?:efter|fra)', anchored: true, mean: (g, r, at) => ({ day: later(at, numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'before', form: '{n} {unit} (?:før|inden)', anchored: true, mean: (g, r, at) => ({ day: later(at, -numberSaid(g, r), unitSaid(g, r)) }) },
  { name: 'after', form: '(?:den )?første (?:hverdag|arbejdsdag) efter', anchored: true, mean: (_, __, at) => ({ day: workingDayBeside(at, 1) }) },
  { name: 'before', form: '(?:den )?sidste (?:hverdag|arbejdsdag) (?:før|inden)', anchored: true, mean: (_, __, at) => ({ day: workingDayBeside(at, -1) }) },
  { name: 'after', form: 'dagen efter', anchored: true, mean: (_, __, at) => ({ day: at + 1 }) },
  { name: 'before', form: 'dagen før|dagen inden', anchored: true, mean: (_, __, at) => ({ day: at - 1 }) },
  { name: 'after', form: 'ugen efter', anchored: true, mean: (_, __, at) => spanEnd(fridayOf(at, 1), 'week') },
  { name: 'after', form: '(?:(?:den )?første )?{weekday} efter', anchored: true, mean: (g, r, at) => ({ day: coming(weekdayNamed(g, r), at) }) },
  { name: 'before', form: '(?:(?:den )?sidste )?{weekday} (?:før|inden)', anchored: true, mean: (g, r, at) => ({ day: gone(weekdayNamed(g, r), at) }) },
  // Weekdays
  { name: 'weekday', form: '(?:(?:nu )?på |nu |førstkommende |kommende |denne |den kommende )?{weekday}', mean: (g, r) => ({ day: coming(weekdayNamed(g, r), r.today) }) },
  { name: 'shortWeekday', form: '{shortwd}\\.?', alone: true, mean: (g, r) => ({ day: coming(weekdayNamed(g, r), r.today) }) },
  { name: 'shortWeekday', form: '(?<=(?:senest|inden|på|til|før|frist:?) ){shortwd}\\.?(?! \\p{L})', mean: (g, r) => ({ day: coming(weekdayNamed(g, r), r.today) }) },
  { name: 'nextWeekday', form: '(?:på )?(?:den )?næste {weekday}', mean: (g, r) => nextWeekday(weekdayNamed(g, r), r.today) },
  { name: 'nextWeekdayAgain', form: '(?:på )?næste {weekday} igen|{weekday2} efter næste', mean: (g, r) => ({ day: coming(weekdayNamed({ weekday: g['weekday'] ?? g['weekday2'] }, r), r.today) + 7 }) },
  { name: 'lastWeekday', form: '(?:i )?(?:sidste|forrige|seneste) {weekday}', mean: (g, r) => ({ day: gone(weekdayNamed(g, r), r.today), past: true }) },
  { name: 'pastWeekday', form: `i (?:${Object.entries(pastWeekdays).map(([word, n]) => `(?<w${n}>${word})`).join('|')})`, mean: (g, { today }) => ({ day: gone(Number(Object.keys(g).find((key) => /^w\d/.test(key) && g[key] !== undefined)?.slice(1)), today), past: true }) },
  { name: 'weekdayOfWeek', form: '{weekday},? (?:i )?(?:den )?næste uge|næste uges?(?: på)? {weekday2}', mean: (g, r) => ({ day: mondayOf(r.today) + 6 + weekdayNamed({ weekday: g['weekday'] ?? g['weekday2'] }, r) }) },
  { name: 'weekdayOfWeek', form: '{weekday} i (?:denne|indeværende|samme) uge', mean: (g, r) => ({ day: mondayOf(r.today) - 1 + weekdayNamed(g, r) }) },
  { name: 'weekdayOfWeek', form: '{weekday},? (?:i )?(?:sidste|forrige) uge|(?:i )?(?:sidste|forrige) uges?,? (?:på )?{weekday2}', mean: (g, r) => ({ day: mondayOf(r.today) - 8 + weekdayNamed({ weekday: g['weekday'] ?? g['weekday2'] }, r), past: true }) },
  { name: 'weekdayOfWeek', form: `{weekday} (?:i )?uge {week}${year}|uge {week2},? {weekday2}`, mean: (g, r) => { const day = weekNumbered(Number(g['week'] ?? g['week2']), weekdayNamed({ weekday: g['weekday'] ?? g['weekday2'] }, r), yearSaid(g), r.today); return day === null ? null : { day }; } },
  { name: 'weekdayDate', form: `{wd},? ?(?:${den})?{dd}\\.?${alone}`, mean: (g, r) => nextDate(dayOfMonth(g, r), r.today, r.today, weekdayNamed(g, r)) },
  // Days of months
  { name: 'monthDay', form: `(?:{wd},? ?)?(?:${den})?{dd}(?:\\.|'e|:e)? ?{month},?(?: {year}|(?= *(?:$|[.,;!?)]))| {yy}(?= *(?:$|[.,;!?)])))?`, mean: (g, r) => monthDay(monthNamed(g, r), dayOfMonth(g, r), yearSaid(g), r.today) },
  { name: 'monthDay', form: `(?:{wd},? ?)?(?:${den})?{ord} (?:dag i )?{month}${year}`, mean: (g, r) => monthDay(monthNamed(g, r), dayOfMonth(g, r), yearSaid(g), r.today) },
  { name: 'monthDay', form: `(?:{wd},? ?)?{month} ?(?:den )?{dd}\\.?(?! ?\\d|\\.? (?:time|pct|procent|personer|deltagere|stk|kr))${year}`, mean: (g, r) => monthDay(monthNamed(g, r), dayOfMonth(g, r), yearSaid(g), r.today) },
  { name: 'monthDay', form: `(?:{wd},? ?)?(?:${den})?(?:{dd}\\.?|{ord}) ?{month} (?:(?<coming>næste)|(?<gone>sidste)|i|dette) år`, mean: (g, r) => monthDay(monthNamed(g, r), dayOfMonth(g, r), yearBy(g, r.today), r.today) },
  { name: 'monthDay', form: `(?:{wd},? ?)?${den}{d}\\.? i {m}\\.?(?:(?: i)? {year})?(?! (?:klasse|årgang|række|etape|runde|forsøg|omgang|semester))`, mean: (g, r) => (Number(g['m']) > 12 ? null : numeric(Number(g['d']), Number(g['m']), yearSaid(g), r.today)) },
  { name: 'date', form: `${den}{dd}\\.?${alone}`, mean: (g, r) => nextDate(dayOfMonth(g, r), r.today) },
  { name: 'date', form: `${den}{ord}(?= *(?:$|[.,;!?]))`, alone: true, mean: (g, r) => nextDate(dayOfMonth(g, r), r.today) },
  { name: 'date', form: `(?:${den})?(?:{dd}\\.?|{ord}) (?:i )?(?:næste|kommende) måned`, mean: (g, r) => inMonth(dayOfMonth(g, r), 1, r.today) },
  { name: 'date', form: `(?:${den})?(?:{dd}\\.?|{ord}) i (?:sidste|forrige) måned`, mean: (g, r) => past(inMonth(dayOfMonth(g, r), -1, r.today)) },
  { name: 'monthDay', form: `${den}{ord} i {ord2}(?= *(?:$|[.,;!?]))`, mean: (g, r) => ordinalMonth(g, r) },
  { name: 'monthDay', form: '{ord} i {ord2}', alone: true, mean: (g, r) => ordinalMonth(g, r) },
  { name: 'date', form: `(?:${den})?(?:{dd}\\.?|{ord}) i måneden`, mean: (g, r) => nextDate(dayOfMonth(g, r), r.today) },
  { name: 'date', form: `(?:${den})?(?:{dd}\\.?|{ord}) (?:i )?(?:denne|indeværende) måned`, mean: (g, r) => inMonth(dayOfMonth(g, r), 0, r.today) },
  // The nth of something
  { name: 'nthWeekday', form: `(?:den )?{nth} {weekday} i {month}${year}`, mean: (g, r) => nthInMonth(nthSaid(g, r), weekdayNamed(g, r), monthNamed(g, r), yearSaid(g), r.today) },
  { name: 'nthWeekday', form: '(?:den )?{nth} {weekday} i (?:denne )?måned(?:en)?', mean: (g, r) => nthIn(nthSaid(g, r), weekdayNamed(g, r), 0, r.today) },
  { name: 'nthWeekday', form: '(?:den )?{nth} {weekday} i næste måned', mean: (g, r) => nthIn(nthSaid(g, r), weekdayNamed(g, r), 1, r.today) },
  { name: 'nthWeekday', form: '(?:den )?{nth} {weekday} i (?:sidste|forrige) måned', mean: (g, r) => nthIn(nthSaid(g, r), weekdayNamed(g, r), -1, r.today) },
  { name: 'workingDay', form: `(?:den )?{nth} (?:hverdag|arbejdsdag) i (?:{month}${year}|(?<coming>næste måned)|(?:denne )?måned(?:en)?)`, mean: (g, r) => (g['month'] === undefined ? workingDayIn(nthSaid(g, r), g['coming'] === undefined ? 0 : 1, r.today) : workingDayOf(nthSaid(g, r), monthNamed(g, r), yearSaid(g), r.today)) },
  { name: 'lastDay', form: '(?:den )?sidste dag i (?:året|dette år)|årets sidste dag', mean: (_, { today }) => ({ day: dayNumber(parts(today).year, 12, 31) }) },
  { name: 'firstDay', form: '(?:den )?første dag i (?:næste år|året)|årets første dag', mean: (_, { today }) => monthDay(1, 1, null, today) },
  { name: 'lastDay', form: `(?:den )?sidste dag i (?:måneden|denne måned|{month}${year})`, mean: (g, r) => (g['month'] === undefined ? endOfSpan('month', 0, r.today) : { day: monthEnd(monthNamed(g, r), yearSaid(g), r.today) }) },
  { name: 'weekOfMonth', form: `(?:i )?(?:den )?{nth} uge i {month}${year}`, mean: (g, r) => { const found = nthInMonth(nthSaid(g, r), 5, monthNamed(g, r), yearSaid(g), r.today); return found && { ...found, assumed: [...(found.assumed ?? []), { code: 'spanEnd', of: 'week' }] }; } },
  // Spans: their last day
  { name: 'week', form: `uge ?(?:nr\\.? ?)?(?:{week2} ?(?:-|/|\\+|og|til) ?)?{week}${year}(?! [a-zæøå]*dag)`, mean: (g, r) => { const day = weekNumbered(Number(g['week']), 5, yearSaid(g), r.today); return day === null ? null : spanEnd(day, 'week'); } },
  { name: 'week', form: '(?:slutningen af |udgangen af |i løbet af |sidst (?:i|på) |sent i )?(?:denne uge|indeværende uge|ugen(?! (?:efter|før|op))|ugen er omme|ugens udgang)|senere (?:på|i) ugen', mean: (_, { today }) => endOfSpan('week', 0, today) },
  { name: 'week', form: '(?:i |slutningen af |udgangen af |i løbet af |sidst i |sent i )*(?:næste|kommende) uge', mean: (_, { today }) => endOfSpan('week', 1, today) },
  { name: 'weekStart', form: '(?:i )?(?:starten|begyndelsen) af næste uge|(?:først|tidligt) i næste uge', mean: (_, { today }) => ({ day: mondayOf(today) + 7, assumed: [{ code: 'convention', phrase: 'weekStart' }] }) },
  { name: 'weekMiddle', form: '(?:i )?midten af næste uge|midt i næste uge', mean: (_, { today }) => ({ day: mondayOf(today) + 9, assumed: [{ code: 'convention', phrase: 'weekMiddle' }] }) },
  { name: 'week', form: '(?:i )?ugen efter næste|(?:i )?næste uge igen|om to uger i ugen', mean: (_, { today }) => endOfSpan('week', 2, today) },
  { name: 'weekend', form: '(?:i )?(?:denne |kommende )?(?:weekenden|weekend)', mean: (_, { today }) => spanEnd(mondayOf(today) + 6, 'weekend') },
  { name: 'weekend', form: '(?:i )?næste weekend', mean: (_, { today }) => spanEnd(mondayOf(today) + (weekdayOf(today) > 5 ? 13 : 6), 'weekend') },
  { name: 'weekend', form: '(?:inden|før|op til) (?:den kommende )?weekenden?', mean: (_, { today }) => ({ day: fridayOf(today, weekdayOf(today) > 5 ? 1 : 0), deadline: true }) },
  { name: 'month', form: '(?:i |slutningen af |udgangen af |i løbet af |sidst (?:i|på) |ultimo )*(?:denne måned|indeværende måned|måneden(?! (?:efter|før))|månedens (?:udgang|slutning))', mean: (_, { today }) => endOfSpan('month', 0, today) },
  { name: 'month', form: '(?:i |slutningen af |udgangen af |i løbet af |sidst i |ultimo )*(?:næste|kommende) måned', mean: (_, { today }) => endOfSpan('month', 1, today) },
  { name: 'monthStart', form: '(?:i )?(?:starten|begyndelsen) af næste måned|først i næste måned|primo næste måned', mean: (_, { today }) => monthPart('start', parts(addMonths(today, 1)).month, null, today) },
  { name: 'monthMiddle', form: '(?:i )?midten af næste måned|midt i næste måned|medio næste måned', mean: (_, { today }) => monthPart('middle', parts(addMonths(today, 1)).month, null, today) },
  { name: 'monthStart', form: '(?:først|tidligt) (?:på|i) måneden|primo måneden', mean: (_, { today }) => { const ahead = parts(today).day > 5 ? 1 : 0; return { day: addMonths(today - parts(today).day + 5, ahead), assumed: [{ code: 'convention', phrase: 'primo' }] }; } },
  { name: 'monthMiddle', form: 'medio (?:denne )?måned(?:en)?|midt (?:i|på) måneden|midten af (?:denne )?måned(?:en)?', mean: (_, { today }) => monthPart('middle', parts(today).month, null, today) },
  { name: 'quarter', form: '(?:udgangen af |slutningen af |i løbet af )?(?:dette kvartal|indeværende kvartal|kvartalet|kvartalets udgang)', mean: (_, { today }) => endOfSpan('quarter', 0, today) },
  { name: 'quarter', form: '(?:udgangen af |slutningen af |i løbet af )?næste kvartal', mean: (_, { today }) => endOfSpan('quarter', 1, today) },
  { name: 'quarter', form: `(?:{q}\\.? kvartal|{nth} kvartal|q{q2}|k{q3}(?= {year2}| *$))(?:,? (?:i )?{year})?`, mean: (g, r) => quarterEnd(Number(g['q'] ?? g['q2'] ?? g['q3'] ?? nthSaid(g, r)), g['year2'] === undefined ? yearSaid(g) : Number(g['year2']), r.today) },
  { name: 'halfYear', form: `(?:(?<h>[12])\\.? halvår|{nth} halvår)${year}`, mean: (g, r) => shifted(g['h'] === undefined ? nthSaid(g, r) : Number(g['h']), 6, yearSaid(g), r.today) },
  { name: 'year', form: '(?:udgangen af |slutningen af |ultimo )(?:i år|året|dette år)|årets udgang|årets slutning|året er omme|året er gået', mean: (_, { today }) => endOfSpan('year', 0, today) },
  { name: 'year', form: '(?:udgangen af |slutningen af |ultimo |i løbet af )?(?:næste|kommende) år', mean: (_, { today }) => endOfSpan('year', 1, today) },
  { name: 'year', form: '(?:udgangen af|slutningen af|ultimo|i løbet af|inden) {year}', mean: (g) => spanEnd(lastOfMonth(Number(g['year']), 12), 'year') },
  { name: 'monthStart', form: `(?:primo|(?:i )?(?:starten|begyndelsen) af|start|først i|tidligt i) {fullmonth}${year}`, mean: (g, r) => monthPart('start', monthNamed(g, r), yearSaid(g), r.today) },
  { name: 'monthMiddle', form: `(?:medio|midt i|midt|(?:i )?midten af) {fullmonth}${year}`, mean: (g, r) => monthPart('middle', monthNamed(g, r), yearSaid(g), r.today) },
  { name: 'monthEnd', form: `(?:ultimo|(?:i )?(?:slutningen|udgangen) af|sidst i|sent i|i løbet af|slut|inden udgangen af) {fullmonth}${year}`, mean: (g, r) => monthPart('end', monthNamed(g, r), yearSaid(g), r.today) },
  { name: 'monthEnd', form: `(?<=(?:i|til|inden|senest|frist:?|deadline:?) ){fullmonth}(?: måned)?${year}(?! ?\\d)`, mean: (g, r) => spanEnd(monthEnd(monthNamed(g, r), yearSaid(g), r.today), 'month') },
  { name: 'monthEnd', form: `{fullmonth}${year}`, alone: true, mean: (g, r) => spanEnd(monthEnd(monthNamed(g, r), yearSaid(g), r.today), 'month') },
  { name: 'monthEnd', form: '{fullmonth}s udgang', mean: (g, r) => monthPart('end', monthNamed(g, r), null, r.today) },
  // Feasts and holidays
  ...named({ next: 'næste', last: 'sidste', before: 'inden|før|op til|forud for', of: '(?:,? (?:i )?{year})?', thisYear: '(?:i )?dette år', nextYear: '(?:i )?næste år', lastYear: '(?:i )?sidste år' }),
]; // prettier-ignore
