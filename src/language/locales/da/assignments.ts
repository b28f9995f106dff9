import type { Clause } from '../../rules/clauses.js';
import { self } from '../../owners/parties.js';
import type { Finding, Reading, Sentence } from '../../rules/reading.js';
import { actAt } from './act.js';
import { past } from './words.js';

const roles = '(?:tovholdere?|ansvarlige?|projektledere?|opgaveejere?|ejere?|primus motor)';
const before = new RegExp(
  `(?<!\\p{L})(?:${roles}(?: (?:på|for|af|herfor|til|herpå)[^.:;]{0,60}?)? ?(?::|er|bliver|=|-)|(?:opgaven|bolden|ansvaret|aktionen) (?:ligger|ligger nu|er|går|lander|placeres|bliver)(?: (?:nu|så))? (?:hos|til|ved)) *@?$`,
  'u',
);
const after = new RegExp(
  `^ *(?:(?:er|bliver|udpeges som|udpeges til|vælges som|vælges til|sættes på som) (?:derfor |så |vores |ny )?${roles}(?!\\p{L})(?! (?:til daglig|i dag))|(?:har|får|tager|overtager|påtager sig|beholder)(?: (?:så|nu|fortsat))? (?:ansvaret|opgaven|bolden|aktionen|tovholderrollen|rollen som tovholder)(?! i dag)|sættes på opgaven|er på opgaven|(?:får|har fået) til opgave)`,
  'u',
);
const asked =
  /(?<!\p{L})(?:bede[rs]?|bedt|beder jeg|beder vi|pålægge[rs]?|overlade[rs]?|uddelegerer|giver opgaven til|giver|sætter) +@?$/u;
const denied = /(?<!\p{L})(?:ikke|ingen|var|plejer|hvem|hvad)(?!\p{L})/u;

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
