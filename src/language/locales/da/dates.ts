import { meetingRule } from '../../dates/meeting-rule.js';
import type { DateWords } from '../../dates/words.js';
import { oneOf } from '../../text/pattern.js';
import { months, numbers, nths, ordinals, shortMonths, shortWeekdays, units, weekdays } from './calendar.js';
import { dateRules } from './date-rules.js';
import { holidays } from './holidays.js';

const meeting = meetingRule(
  '(?:på |til |inden |ved |før )?(?:(?:det |vores |et )?(?:næste|kommende|førstkommende|følgende) (?<body>[\\p{L}-]*møde)(?:t|rne)?|næste gang(?= *(?:$|[.,;!?)]| vi mødes| vi ses))|mødet (?:i )?næste (?:uge|gang))',
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
    `\\d|morgen|dag|aften|middag|går|forgårs|uge|weekend|måned|kvartal|halvår| år|året|årets|årsskift|ferie|møde|gang|${oneOf(
      [
        ...Object.keys(months),
        ...Object.keys(shortWeekdays),
        ...holidays.flatMap((holiday) => holiday.names.map((name) => name.split(' ')[0] ?? name)),
      ],
    )}`,
    'u',
  ),
  deadline:
    /(?:^|[^\p{L}])(?:senest|allersenest|inden|før|til|frist(?:en)?(?: er| bliver| på)?|deadline(?:n)?(?: er| bliver)?|forfald|due|klar|færdig|færdigt|ikke senere end|indtil|seneste)(?: (?:den|d\.|på|i|om|senest|inden|til|nu))*[ :,-]*(?:\()?$/u,
  elsewhere:
    /(?:^|[^\p{L}])(?:fra|af|for|siden|vedr\.?|vedrørende|omkring|angående|om|pr\.?|ifm\.?|gældende|efter|dateret|med virkning fra|mellem|over)(?: (?:den|d\.|på|i|mødet|mødet den|mødet d\.|møde den))*[ :]*$/u,
  fillers:
    /(?<![\p{L}\p{N}])(?:senest|allersenest|inden|før|til|frist|fristen|deadline|den|d\.?|dag|på|i|er|omkring|ca\.?|cirka|og|nu|så|bliver|gerne|tak|igen|det|skal|være|kl\.? ?\d{1,2}(?:[.:]\d\d)?|ved|fra|om|for|hen|mod|engang|sagt|siger|vi|ret|altså)(?![\p{L}\p{N}])/gu,
};
