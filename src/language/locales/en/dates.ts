import type { DateWords } from '../../dates/words.js';
import { oneOf, tellingWords } from '../../text/pattern.js';
import { months, numbers, nths, ordinals, shortMonths, shortWeekdays, units, weekdays } from './calendar.js';
import { dateRules } from './date-rules.js';
import { holidays } from './holidays.js';
import { meetings } from './meetings.js';

export const dates: DateWords = {
  months,
  shortMonths,
  weekdays,
  shortWeekdays,
  numbers,
  ordinals,
  nths,
  units,
  holidays,
  rules: [...dateRules, ...meetings],
  hint: new RegExp(
    `\\d|before |ahead of|prior to|future|later|day|week|month|quarter|year|tomorr?ow|tonight|morning|afternoon|evening|last night|eo[dwmqy]|cob|close of|2moro|tmrw|next|coming|following|overmorrow|fortnight|hal[fv]|ides of|(?<=(?:by|on|before|until|due|this|next|last|past|in|of|mid|early|late)[ -])(?:${oneOf([...Object.keys(shortWeekdays), ...Object.keys(shortMonths)])})(?!\\p{L})|${oneOf(
      [...Object.keys(months), ...tellingWords(holidays.flatMap((holiday) => holiday.names))],
    )}`,
    'u',
  ),
  deadline:
    /(?:^|[^\p{L}])(?:by|before|until|till|due(?: date)?(?: is| on| by)?|deadline(?: is| of)?|no later than|not later than|latest|at the latest|ready for|done by|on or before|eta)(?: (?:the|on|by|end of))*[ :,-]*\(?$/u,
  elsewhere:
    /(?:^|[^\p{L}])(?:from|of|since|about|re|regarding|dated|as of|effective|effective from|starting|between|covering|after|following|behind|(?<!(?:it|them|that|this|him|her|us|all) )over)(?: (?:the|on|in|meeting on|meeting|call))*[ :]*$/u,
  proposed: /^[,\s]*(?:shall we say|let's say|can we say)(?!\p{L})/u,
  question: /^[,\s]*(?:whether|if|how|what|who|where|when|why|which)(?!\p{L})/u,
  around: new Set(
    `in on by at to the a an of for from before until till after due next last this coming following
    upcoming day days week weeks month months quarter year today tomorrow tonight morning afternoon
    evening noon eod eow eom eoy cob end start beginning middle mid early late close latest no later
    than not deadline is it be should make that it's let's say no oops sorry correction actually i
    mean meant or and rather move push change date please around about sometime then ok okay within
    hence now time weekend fortnight yes working business`.split(/\s+/u),
  ),
  fillers:
    /(?<![\p{L}\p{N}])(?:by|before|until|on|at|the|around|about|approximately|due|deadline|is|and|or|latest|no later than|please|in|of|for|from|sometime|just|ideally|preferably|\d{1,2}(?::\d\d)? ?(?:am|pm))(?![\p{L}\p{N}])/gu,
};
