import { self, type Token } from '../../owners/parties.js';
import type { OwnerReading } from '../../recognition.js';
import { clausesOf, reachOf, type Clause } from '../../rules/clauses.js';
import type { Finding, Reading, Sentence } from '../../rules/reading.js';
import { hasDate } from '../../rules/has-date.js';
import { actAt, anyDeed, type Act } from './act.js';
import { assignments } from './assignments.js';
import { handed } from '../../rules/handed.js';
import { obligations } from './obligations.js';
import { requests } from './requests.js';
import { clauseWords, isPrivate, negations, past, plainPromise, set } from './words.js';

/** "Dorthe skriver …, skal vi sige d. 28/1?": only the day is asked about. */
const proposesDay =
  /, *(?:skal vi sige|lad os sige|kan vi sige|er det ok|er det okay|er det fint|går det|passer det|ok|okay)(?: [^?]{2,40})?\?\s*$/u;

const opinions = set('synes mener tror håber tænker foreslår ønsker gætter frygter forestiller');
const reports =
  /(?<!\p{L})(?:(?:siger|skriver|oplyser|fortæller|hævder|påstår)(?:,? at|,)|sagde|skrev|mente|fortalte|oplyste|hævdede|ifølge|iflg|citat)(?!\p{L})/u;

/** What is to be done, before the one who is meant is named: "vi skal have lavet et skilt - Jens?" */
const owed =
  /(?:^|[,.!:] |(?:så|og|men|ok) )(?:vi|der|nogen|en af os) (?:skal|bør|må|mangler)(?: også| lige| nok| at)* (?:have (?:\p{L}+t|lagt|gjort) |huske at |(?!have|være)(?:\p{L}+(?:e|es)|få) ).{3,}$/u;

/** The follow-ups that a Danish sentence tells of. */
export function followUps(sentence: Sentence, reading: Reading): Finding[] {
  const clauses = clausesOf(sentence, clauseWords);
  if (
    clauses.some((clause, i) => clause.condition && i < clauses.findIndex((c) => !c.condition && !c.address))
  )
    return [];
  const asked = requests(sentence, clauses, reading);
  if (asked.length > 0) return asked;
  const given = handed(sentence, owed, 'da');
  if (given) return [given];
  if (sentence.question && !proposesDay.test(sentence.lower)) return [];
  const told = assignments(sentence, clauses, reading);
  if (told.length > 0) return told;
  const promised = promises(sentence, clauses, reading);
  return promised.length > 0 ? promised : obligations(sentence, clauses, reading);
}

/** "Jeg vil gerne høre …": said to take the floor. */
const merelySaid = set(
  'høre spørge se drøfte vende minde diskutere tale snakke notere dele orientere informere kommentere svare give få',
);

/** "Tømreren spørger om …": told of them, and not asked. */
const wonders = /(?<!\p{L})spørger (?:lige |også )?(?:om|til|hvorfor|hvornår|hvad|hvem|hvordan)(?!\p{L})/u;

/** Who does what: "Jeg sender …", "Så tager Mette fat i …", "Økonomi skal have … klar". */
function promises(sentence: Sentence, clauses: readonly Clause[], reading: Reading): Finding[] {
  const found: Finding[] = [];
  for (const [index, clause] of clauses.entries()) {
    if (clause.sub || clause.address) continue;
    if (clause.tokens.some((token) => !token.party && opinions.has(token.word))) return found;
    const told = deed(clause) ?? agreed(clause);
    if (!told) continue;
    const { who, act } = told;
    if (!plainPromise(clause.tokens) || past.test(sentence.lower)) continue;
    if (clauses.some((c) => c.condition) || (who.party && wonders.test(sentence.lower))) continue;
    const within = reachOf(clauses, index, (c) => deed(c) !== null || hasSubject(c), cutsDay);
    const dated = () => hasDate(within, reading);
    const finding = judge(who, act, clause, sentence, reading, dated);
    if (finding) found.push({ ...finding, within, verb: act.verb });
  }
  return found;
}

function judge(
  who: Token,
  act: Act,
  clause: Clause,
  sentence: Sentence,
  reading: Reading,
  dated: () => boolean,
): Finding | null {
  const { context, prepared } = reading;
  const finding = (rule: string, owners: OwnerReading[], sure: boolean): Finding => ({
    kind: 'followUp',
    rule: `da.${rule}`,
    owners,
    sure,
  });
  if (act.mood === 'whenDated' && !dated()) return null;
  if (act.mood === 'byDeadline' && !(deadline.test(sentence.lower) && dated())) return null;
  const plain = act.mood === 'plain' || act.mood === 'whenDated' || act.mood === 'byDeadline';
  if (who.word === 'jeg' && !who.party) {
    const wish =
      clause.tokens.some((token) => token.word === 'gerne') &&
      clause.tokens.some((token) => token.word === 'vil');
    if (act.mood === 'advice') return null;
    // "Jeg vil gerne læse kontrakten først" only asks for time.
    // "Jeg vil gerne have det uddybet", "Jeg skal have det beregnet først": what one waits for.
    const had = clause.tokens[act.at]?.word === 'have';
    if (had && (wish || /(?<!\p{L})først(?!\p{L})/u.test(sentence.lower))) return null;
    if (wish && (merelySaid.has(act.verb) || /(?<!\p{L})først(?!\p{L})/u.test(sentence.lower))) return null;
    if (momentary(clause, sentence) || isPrivate(clause.tokens)) return null;
    return finding(
      'promise.self',
      [self(context, prepared, who)],
      (plain && !wish) || dated() || /(?<!\p{L})(?:godt|gerne)(?!\p{L})/u.test(sentence.lower),
    );
  }
  if (who.party) {
    const ask = who.party.owners.some((owner) => owner.candidates !== undefined);
    const sure =
      plain &&
      !ask &&
      (!who.party.weak || (dated() && deadline.test(sentence.lower))) &&
      !reports.test(sentence.lower);
    return finding('assign.third', who.party.owners, sure);
  }
  if (who.word === 'vi' && act.mood !== 'offer' && dated()) return finding('obligation.we', [], false);
  return null;
}

/** "Jeg deler lige linket her": done as it is said. */
const momentary = (clause: Clause, { lower }: Sentence): boolean =>
  /(?<!\p{L})(?:herinde|linket her|i chatten|lige nu|nu her|jeg her|sender hermed|hermed sender|linket|om lidt|om et øjeblik|om (?:to|fem|5|2|10|et par) (?:min|minutter|sek)|kl\.? ?\d{1,2}(?:[.:]\d\d)? (?:så|fordi|for)|for øjeblikket|i øjeblikket)(?!\p{L})/u.test(
    lower,
  ) && clause.tokens.length < 14;

const cutsDay = (clause: Clause): boolean =>
  /^(?:om|hvorvidt|hvad|hvem|hvor|hvordan|hvorfor|hvornår|hvilke[nt]?|hvis|som|der|fordi|selvom|medmindre)$/u.test(
    clause.tokens[0]?.word ?? '',
  );

const hasSubject = (clause: Clause): boolean =>
  clause.tokens.some((token, i) => i < 3 && !token.party && clauseWords.subjects.has(token.word));

const deadline = /(?<!\p{L})(?:senest|inden|frist|deadline|til den|til d\.)(?!\p{L})/u;
const modifiers = set('fra i på og ovre nede');
const fronted = 7;

/** Subject and deed of a main clause, in either order. */
function deed(clause: Clause): { who: Token; act: Act } | null {
  const { tokens } = clause;
  const first = tokens[0];
  if (!first) return null;
  if (isSubject(first)) {
    const direct = actAt(tokens, 1);
    if (direct) return { who: first, act: direct };
    // "Bente fra Jura følger op", "Mette i HR sender"
    if (first.party && modifiers.has(tokens[1]?.word ?? '')) {
      for (let i = 3; i <= 5; i++) {
        const act = actAt(tokens, i);
        if (act) return { who: first, act };
      }
    }
    if (!first.party || tokens[1]?.word !== 'har') return coordinated(tokens) ?? unlisted(tokens);
  }
  for (let i = 0; i < tokens.length - 1 && i < fronted; i++) {
    const subject = tokens[i + 1];
    if (!subject || !isSubject(subject)) continue;
    const act = actAt(tokens, i);
    if (act) return { who: subject, act };
  }
  return coordinated(tokens) ?? unlisted(tokens);
}

function unlisted(tokens: readonly Token[]): { who: Token; act: Act } | null {
  const who = tokens[0];
  if (!who || who.word === 'vi' || !isSubject(who) || who.party?.weak === true) return null;
  const act = anyDeed(tokens);
  return act && { who, act };
}

/** "Jeg sidder og skriver": what one is doing. */
const posture = /^(?:sidder|står|ligger|går|render)$/u;

/** "Så skærer jeg ned og sender korrektur": of two deeds the second one is a task. */
function coordinated(tokens: readonly Token[]): { who: Token; act: Act } | null {
  const at = tokens.findIndex((token, i) => i < 3 && isSubject(token));
  const who = tokens[at];
  if (!who || who.word === 'vi') return null;
  for (let i = at + 2; i < tokens.length - 1 && i < at + 9; i++) {
    const token = tokens[i];
    if (!token || token.party || clauseWords.subordinators.has(token.word) || negations.has(token.word))
      return null;
    if (token.word === 'og' && i === at + 2 && posture.test(tokens[at + 1]?.word ?? '')) return null;
    const act = token.word === 'og' ? actAt(tokens, i + 1) : null;
    if (act?.mood === 'plain') return { who, act };
  }
  return null;
}

const agreement = /^(?:aftal|enig|beslut|konklu|vedtag|opbakning|skridt|siger$|sige$)/u;

/** "Vi er enige om at Lars skriver …": who does it stands in what was agreed. */
function agreed(clause: Clause): { who: Token; act: Act } | null {
  const { tokens } = clause;
  if (!tokens.some((token) => !token.party && agreement.test(token.word))) return null;
  for (let i = 1; i < tokens.length - 1; i++) {
    const who = tokens[i];
    if (!who?.party || tokens[i - 1]?.word !== 'at') continue;
    const act = actAt(tokens, i + 1);
    if (act) return { who, act };
  }
  return null;
}

const isSubject = (token: Token): boolean =>
  token.party !== null || token.word === 'jeg' || token.word === 'vi';
