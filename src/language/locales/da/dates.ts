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
    `\\d|morgen|dag|aften|middag|går|uge|weekend|måned|kvartal|halvår| år|året|årets|årsskift|ferie|næste|kommende|følgende|senere|fremtidig|forud|før |inden |(?<=(?:senest|inden|på|til|før|frist:?) )(?:${oneOf([...Object.keys(shortWeekdays), ...Object.keys(shortMonths)])})(?!\\p{L})|${oneOf(
      [...Object.keys(months), ...tellingWords(holidays.flatMap((holiday) => holiday.names))],
    )}`,
    'u',
  ),
  deadline:
    /(?:^|[^\p{L}])(?:senest|allersenest|inden|før|til|frist(?:en)?(?: er| bliver| på)?|deadline(?:n)?(?: er| bliver)?|forfald|due|klar|færdig|færdigt|ikke senere end|indtil|seneste)(?: (?:den|d\.|på|i|om|senest|inden|til|nu))*[ :,-]*(?:\()?$/u,
  elsewhere:
    /(?:^|[^\p{L}])(?:fra|af|for|siden|vedr\.?|vedrørende|omkring|angående|om|pr\.?|ifm\.?|gældende|efter|dateret|med virkning fra|mellem|over)(?: (?:den|d\.|på|i|mødet|mødet den|mødet d\.|møde den))*[ :]*$/u,
  proposed: /^[,\s]*(?:skal vi sige|lad os sige|kan vi sige)(?!\p{L})/u,
  question: /^[,\s]*(?:om|hvorvidt|hvordan|hvad|hvem|hvor|hvornår|hvorfor|hvilken|hvilket|hvilke)(?!\p{L})/u,
  around: new Set(
    `i på til senest allersenest inden før efter den d det dag dage dagen morgen overmorgen imorgen
    aften eftermiddag formiddag om for fra nu næste sidste kommende førstkommende denne dette uge
    ugen måned måneden månedens frist fristen deadline deadlinen er bliver skal være nej ja hov ups
    altså ret rettelse eller lad os sige vi siger så sig flyttes rykkes udskydes skub udskyd ryk flyt
    jeg mente mener gerne hellere stedet nå jo tak igen primo medio ultimo slutningen udgangen starten begyndelsen midten
    midt sidst først tidligt sent af ved omkring ca cirka kl møde mødet gang år året årets udgang
    kvartal kvartalet halvår weekend weekenden ferien siden senere ok okay og hen mod engang løbet
    halvt hverdage tid omme slut start dags dato nr`.split(/\s+/u),
  ),
  fillers:
    /(?<![\p{L}\p{N}])(?:senest|allersenest|inden|før|til|frist|fristen|deadline|den|d\.?|dag|på|i|er|omkring|ca\.?|cirka|og|nu|så|bliver|gerne|tak|igen|det|skal|være|kl\.? ?\d{1,2}(?:[.:]\d\d)?|ved|fra|om|for|hen|mod|engang|sagt|siger|vi|ret|altså|bare|helst|meget|nok|godt|lige|senere)(?![\p{L}\p{N}])/gu,
};
