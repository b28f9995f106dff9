import type { Token } from '../../owners/parties.js';
import type { Clause } from '../../rules/clauses.js';
import type { Finding, Reading, Sentence } from '../../rules/reading.js';
import { verbAt } from '../../rules/verbs.js';
import { actAt, anyDeed, led } from './act.js';
import { imperativeVerbs, infinitiveVerbs, presentVerbs } from './verbs.js';
import { plainPromise, set } from './words.js';

const askers = set('kan vil gider kunne ville tør må har er tager følger skal magter når');
const atOnce = set(
  'høre se gentage uddybe forklare fortælle sige dele mute unmute starte begynde byde præsentere kommentere svare nævne give lægge skrive tage zoome vise åbne lukke slå',
);
const here =
  /(?<!\p{L})(?:skærm|skærmen|lyd|lyden|mikrofon|mikrofonen|kamera|kameraet|højere|tydeligere|lige nu|nu her|i chatten|her i chatten|linket her|igen hvad|kort sige|ordet|høre (?:mig|os))(?!\p{L})/u;

/** "Kan du …, Mikkel?", "@Tove vil du …", "Lars: send …", "kan Økonomi levere … inden fredag?" */
export function requests(sentence: Sentence, clauses: readonly Clause[], reading: Reading): Finding[] {
  if (here.test(sentence.lower)) return [];
  const found =
    spokenTo(sentence, clauses, reading) ??
    plural(sentence) ??
    askedOfThird(sentence, clauses) ??
    ordered(sentence, clauses);
  return found ? [found] : [];
}

const finding = (rule: string, owners: Finding['owners'], sure: boolean, verb: string): Finding => ({
  kind: 'followUp',
  rule: `da.request.${rule}`,
  owners,
  sure: sure && !owners.some((owner) => owner.candidates !== undefined),
  verb,
});

const isYou = (token: Token, i: number): boolean =>
  !token.party && (token.word === 'du' || (token.word === 'i' && token.capital && i > 0));

/** Who a sentence with "du" is said to: named before it, at its end, or alone between commas. */
function addressee(sentence: Sentence, clauses: readonly Clause[]): Token | null {
  const lone = clauses.find((clause) => clause.address)?.tokens[0];
  if (lone) return lone;
  const { tokens } = sentence;
  const you = tokens.findIndex((token, i) => isYou(token, i) || token.word === 'dig');
  // "…, Leif kigger du på det?"
  const right = tokens[you - 2];
  if (right?.party?.weak === false && opensClause(sentence, right)) return right;
  const before = tokens.slice(0, Math.max(0, you)).findIndex((token) => token.party !== null);
  if (before >= 0 && before <= 2 && you - before <= 3) return tokens[before] ?? null;
  const last = tokens.at(-1);
  if (!last?.party) return null;
  return object.test(sentence.lower.slice(0, last.start - sentence.start)) ? null : last;
}

const opensClause = ({ lower, start }: Sentence, token: Token): boolean =>
  /(?:^|[,;:.!] *| (?:så|og|men) )@?$/u.test(lower.slice(0, token.start - start));

/** Before a name at the end: it is not who is asked, but whom it is about. */
const object =
  /(?:til|med|fra|af|hos|for|om|på|og|efter|ved|end|kontakte|spørge|ringe|informere|orientere) @?$/u;
const wondering = /^(?:hvorfor|hvordan|hvad|hvornår|hvem|hvor|hvilken|hvilke|hvilket)$/u;
/** What "har du" and "er du" must go on with to ask for something. */
const able =
  /mulighed for at|tid til at|lyst til at|mod på at|overskud til at|sød|rar|flink|venlig|frisk på|klar til/u;
const soft = set('kunne ville evt igen løbende eventuelt måske muligvis');
const deadline =
  /(?:senest|inden|frist|deadline|til (?:på )?(?:mandag|tirsdag|onsdag|torsdag|fredag|i morgen|næste))/u;

function spokenTo(sentence: Sentence, clauses: readonly Clause[], { context }: Reading): Finding | null {
  const { tokens } = sentence;
  const you = tokens.findIndex(
    (token, i) =>
      isYou(token, i) || (token.word === 'dig' && /^(?:bede|bedt|få)$/u.test(tokens[i - 1]?.word ?? '')),
  );
  if (you < 0) return null;
  const asker = tokens[you - 1];
  const inquiry = !asker || tokens[you]?.word === 'dig' ? null : verbAt(presentVerbs, tokens, you - 1);
  const whole =
    asker !== undefined && wholly.test(asker.word) && /^(?:den|det|dem)$/u.test(tokens[you + 1]?.word ?? '');
  const asks =
    asker !== undefined &&
    (askers.has(asker.word) || inquiry !== null || whole || tokens[you]?.word === 'dig');
  if (!asks) return directed(sentence, clauses);
  const deed =
    inquiry !== null && inquiry.base !== 'få'
      ? inquiry.base
      : whole
        ? asker.word
        : (led(tokens, you, 'plain')?.verb ?? unlisted(tokens, you, asker, sentence, clauses));
  if (deed === null || !plainPromise(tokens.filter((token) => !soft.has(token.word)))) return null;
  if (tokens.slice(0, you).some((token) => wondering.test(token.word))) return null;
  if ((asker.word === 'har' || asker.word === 'er') && !able.test(sentence.lower)) return null;
  const refused = tokens[you + 1]?.word === 'ikke' && !/^(?:vil|kan|gider)$/u.test(asker.word);
  if (asker.word === 'skal' || refused) return null;
  const to = addressee(sentence, clauses);
  // A deed that is not known is only suggested.
  const known = inquiry !== null || whole || led(tokens, you, 'plain') !== null;
  if (to?.party)
    return finding('named', to.party.owners, known && (!atOnce.has(deed) || tokens.length - you > 3), deed);
  if (!deadline.test(sentence.lower)) return null;
  const other = [...(context.previous ?? [])].reverse().find((line) => line.from !== context.from);
  const owner = other && context.people.find((person) => person.name === other.from);
  const owners: Finding['owners'] = owner
    ? [{ name: owner.name, kind: 'person', source: 'implied', span: null }]
    : [];
  return finding('unnamed', owners, false, deed);
}

/** "gør du det?": all of what was spoken of. */
const wholly = /^(?:gør|tager|tar|klarer|ordner|fikser|snupper|laver)$/u;

/** Of somebody who is named any deed may be asked: "Jakob, kan du presse på for en dato?" */
function unlisted(
  tokens: readonly Token[],
  you: number,
  asker: Token,
  sentence: Sentence,
  clauses: readonly Clause[],
): string | null {
  if (!/^(?:kan|ka|vil|gider|kunne|ville|må)$/u.test(asker.word) || !addressee(sentence, clauses)?.party)
    return null;
  const act = anyDeed([asker, ...tokens.slice(you + 1).filter((token) => !softener.has(token.word))], true);
  return act && !atOnce.has(act.verb) && tokens.length - you > 5 ? act.verb : null;
}

const softener = set('lige også så evt eventuelt gerne godt ikke måske da');

/** "Lars, du sender …", "du må gerne sende …, Lars", "Lars, du skal lige huske at …" */
function directed(sentence: Sentence, clauses: readonly Clause[]): Finding | null {
  const to = addressee(sentence, clauses);
  // "Du sender den vel, Jens?" only wants to know.
  if (!to?.party || (sentence.question && /(?<!\p{L})(?:vel|stadig|ellers)(?!\p{L})/u.test(sentence.lower)))
    return null;
  for (const clause of clauses) {
    const you = clause.tokens.findIndex((token) => !token.party && token.word === 'du');
    if (you < 0 || you > 1 || (you === 1 && !clause.tokens[0]?.party)) continue;
    const act =
      actAt(clause.tokens, you + 1) ??
      (clause.tokens.length > you + 4 ? anyDeed(clause.tokens.slice(you)) : null);
    if (act && act.mood !== 'advice' && plainPromise(clause.tokens))
      return finding('directed', to.party.owners, act.mood === 'plain' && !sentence.question, act.verb);
  }
  return null;
}

/** "@A @B I laver …", "Mette og Ole, I sender …" */
function plural(sentence: Sentence): Finding | null {
  const at = sentence.tokens.findIndex((token) => token.word === 'i' && token.capital && !token.party);
  const who = at > 0 ? sentence.tokens.slice(0, at).findLast((token) => token.party) : undefined;
  if (!who?.party || sentence.question || at > 3) return null;
  const act = actAt(sentence.tokens, at + 1);
  return act && act.mood !== 'advice' && plainPromise(sentence.tokens)
    ? finding('directed', who.party.owners, act.mood === 'plain', act.verb)
    : null;
}

/** "Kan Økonomi levere tallene inden fredag?" */
function askedOfThird(sentence: Sentence, clauses: readonly Clause[]): Finding | null {
  if (!sentence.question) return null;
  for (const clause of clauses) {
    const have = /^(?:kan|kunne|skal) vi (?:ikke )?(?:lige )?(?:få|bede) /u.test(
      sentence.lower.slice(clause.start - sentence.start),
    );
    const [modal] = clause.tokens;
    const who = have ? clause.tokens.find((token) => token.party) : clause.tokens[1];
    if (
      !modal ||
      !who?.party ||
      !/^(?:kan|vil|kunne|ville|gider|skal)$/u.test(modal.word) ||
      (modal.word === 'skal' && !have)
    )
      continue;
    for (let i = 2; i < clause.tokens.length && i < 10; i++) {
      const verb = verbAt(infinitiveVerbs, clause.tokens, i);
      if (verb && plainPromise(clause.tokens.filter((token) => !soft.has(token.word))))
        return finding('third', who.party.owners, !who.party.weak, verb.base);
    }
  }
  return null;
}

/** "ring lige til dem Bo": who is told stands behind what it is about. */
function behindPronoun({ tokens }: Sentence): Token | undefined {
  const [last, before] = [tokens.at(-1), tokens.at(-2)];
  return last?.party?.weak === false &&
    tokens.length <= 8 &&
    /^(?:den|det|dem|ham|hende|dette)$/u.test(before?.word ?? '')
    ? last
    : undefined;
}

/** "Lars: send tallene", "@Mette husk at bestille …", "Tjek lige priserne, Rasmus" */
function ordered(sentence: Sentence, clauses: readonly Clause[]): Finding | null {
  if (sentence.question) return null;
  const first = clauses.map((clause) => clause.tokens[0]).find((token) => token?.party?.weak === false);
  const address = clauses.find((clause) => clause.address)?.tokens[0] ?? first ?? behindPronoun(sentence);
  if (!address?.party) return null;
  for (const clause of clauses) {
    if (clause.sub) continue;
    const tokens = clause.tokens[0] === address ? clause.tokens.slice(1) : clause.tokens;
    const head = tokens.findIndex(
      (token) => !['lige', 'please', 'så', 'og', 'også', 'venligst', 'vær', 'sød', 'at'].includes(token.word),
    );
    if (head < 0) continue;
    const word = tokens[head]?.word ?? '';
    const verb = word === 'husk' || word === 'sørg' ? { base: word } : verbAt(imperativeVerbs, tokens, head);
    const colon = sentence.lower.charAt(address.end - sentence.start) === ':';
    const infinitive = colon ? verbAt(infinitiveVerbs, tokens, head) : null;
    if ((verb ?? infinitive) && plainPromise(tokens))
      return finding('ordered', address.party.owners, true, (verb ?? infinitive)?.base ?? word);
  }
  return null;
}
