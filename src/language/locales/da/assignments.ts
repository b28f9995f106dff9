import type { Clause } from '../../rules/clauses.js';
import { self } from '../../owners/parties.js';
import type { Finding, Reading, Sentence } from '../../rules/reading.js';
import { hasDate } from '../../rules/has-date.js';
import { verbAt } from '../../rules/verbs.js';
import { actAt } from './act.js';
import { infinitiveVerbs } from './verbs.js';
import { past } from './words.js';

const roles = '(?:tovholdere?|ansvarlige?|projektledere?|opgaveejere?|ejere?|primus motor)';
const before = new RegExp(
  `(?<!\\p{L})(?:${roles}(?: (?:på|for|af|herfor|til|herpå)[^.:;]{0,60}?)? ?(?::|er|bliver|=|-)|(?:opgaven|bolden|ansvaret|aktionen) (?:ligger|ligger nu|er|går|lander|placeres|bliver)(?: (?:nu|så))? (?:hos|til|ved)) *@?$`,
  'u',
);
const after = new RegExp(
  `^ *(?:(?:er|bliver|udpeges som|udpeges til|vælges som|vælges til|sættes på som) (?:derfor |så |vores |ny )?${roles}(?!\\p{L})(?! (?:til daglig|i dag))|(?:har|får|tager|overtager|påtager sig|beholder)(?: (?:så|nu|fortsat))? (?:ansvaret|opgaven|bolden|aktionen|tovholderrollen|rollen som tovholder)(?! i dag)|sættes på opgaven|er på opgaven|(?:får|har fået) til opgave|(?:vil|kan)(?: \\p{L}+){0,2} (?:være|stå som) ${roles}(?!\\p{L})|har (?:sagt ja til|lovet|tilbudt|indvilliget i) at (?:være|stå som) ${roles}(?!\\p{L})|melder (?:mig|sig)(?: \\p{L}+)? som ${roles})`,
  'u',
);
const asked =
  /(?<!\p{L})(?:bede[rs]?|bedt|beder jeg|beder vi|pålægge[rs]?|overlade[rs]?|uddelegerer|giver opgaven til|giver|sætter) +@?$/u;
const denied = /(?<!\p{L})(?:ikke|ingen|var|plejer|hvem|hvad)(?!\p{L})/u;

const deadline = /(?<!\p{L})(?:senest|inden|frist|deadline)(?!\p{L})/u;

/** Words that give somebody a task by its name: "tovholder på … er X", "X har bolden", "ansvarlig: X". */
export function assignments(sentence: Sentence, clauses: readonly Clause[], reading: Reading): Finding[] {
  if (denied.test(sentence.lower) || past.test(sentence.lower) || clauses.some((clause) => clause.condition))
    return [];
  for (const token of sentence.tokens) {
    const mine = token.word === 'jeg' && !token.party;
    if (!token.party && !mine) continue;
    const told = sentence.lower.slice(0, token.start - sentence.start);
    const follows = sentence.lower.slice(token.end - sentence.start, token.end - sentence.start + 80);
    const owners = token.party?.owners ?? [self(reading.context, reading.prepared, token)];
    const sure = !owners.some((owner) => owner.candidates !== undefined);
    const asks =
      token.party &&
      asked.test(told) &&
      /(?<!\p{L})(?:vi|jeg)(?!\p{L})/u.test(told) &&
      verbAt(infinitiveVerbs, sentence.tokens, sentence.tokens.indexOf(token) + 1);
    if (asks) return [{ kind: 'followUp', rule: 'da.assign.asked', owners, sure }];
    // "Hanne: udkast til kommissorium senest 12/10"
    const listed =
      token === sentence.tokens[0] &&
      token.party?.weak === false &&
      /^(?: *\([^)]{1,60}\))? *(?::|-|,) /u.test(follows);
    if (listed && deadline.test(sentence.lower) && hasDate(sentence, reading))
      return [{ kind: 'followUp', rule: 'da.assign.listed', owners, sure }];
    const cleft =
      /(?<!\p{L})(?:det|den|så er det|det bliver) (?:er |bliver )?(?:så |altså )?@?$/u.test(told) &&
      /^ *,? *(?:der|som) /u.test(follows);
    const index = sentence.tokens.indexOf(token);
    if (cleft && actAt(sentence.tokens, index + 2))
      return [{ kind: 'followUp', rule: 'da.assign.cleft', owners, sure }];
    if (before.test(told) || after.test(follows))
      return [{ kind: 'followUp', rule: 'da.assign.role', owners, sure }];
    if (
      token.party &&
      asked.test(told) &&
      /^ *(?:om(?: lige)? at |at |til at |på at |med at )/u.test(follows) &&
      /(?<!\p{L})(?:vi|jeg)(?!\p{L})/u.test(told)
    ) {
      return [{ kind: 'followUp', rule: 'da.assign.asked', owners, sure }];
    }
  }
  return [];
}
