import { meetingRule } from '../../dates/meeting-rule.js';
import type { DateWords } from '../../dates/words.js';
import { oneOf } from '../../text/pattern.js';
import { months, numbers, nths, ordinals, shortMonths, shortWeekdays, units, weekdays } from './calendar.js';
import { dateRules } from './date-rules.js';
import { holidays } from './holidays.js';

const meeting = meetingRule(
  '(?:(?:at|by|for|before|in|on) )?(?:(?:the |our )?(?:next|coming|upcoming|following) (?<body>(?:[\\p{L}-]+ )?)(?:meeting|call|telecon|session|standup|f2f)|next time(?= *(?:$|[.,;!?)]| we meet)))',
);

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
  rules: [...dateRules, meeting],
  hint: new RegExp(
    `\\d|day|week|month|quarter|year|tomorr?ow|tonight|morning|afternoon|evening|night|eo[dwmqy]|cob|close of|2moro|tmrw|meeting|call|session|telecon|standup|f2f|next time|break|holiday|vacation|${oneOf(
      [
        ...Object.keys(months),
        ...Object.keys(shortMonths),
        ...Object.keys(shortWeekdays),
        ...holidays.flatMap((holiday) =>
          holiday.names.map((name) => name.split(' ').find((word) => word.length > 3) ?? name),
        ),
      ],
    )}`,
    'u',
  ),
  deadline:
    /(?:^|[^\p{L}])(?:by|before|until|till|due(?: date)?(?: is| on| by)?|deadline(?: is| of)?|no later than|not later than|latest|at the latest|ready for|done by|on or before|eta)(?: (?:the|on|by|end of))*[ :,-]*\(?$/u,
  elsewhere:
    /(?:^|[^\p{L}])(?:from|of|since|about|re|regarding|dated|as of|effective|effective from|starting|between|covering|after|following|behind|over)(?: (?:the|on|in|meeting on|meeting|call))*[ :]*$/u,
  fillers:
    /(?<![\p{L}\p{N}])(?:by|before|until|on|at|the|around|about|approximately|due|deadline|is|and|or|latest|no later than|please|in|of|for|from|sometime|\d{1,2}(?::\d\d)? ?(?:am|pm))(?![\p{L}\p{N}])/gu,
};
