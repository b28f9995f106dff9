import type { Token } from '../../owners/parties.js';
import { verbAt } from '../../rules/verbs.js';
import { negations, set } from './words.js';
import { infinitiveVerbs, presentVerbs } from './verbs.js';

/** What one does without its being a task, or not on purpose. */
const noTask = set(
  `er har bliver kommer går rejser fylder stopper starter begynder slutter mangler kan skal vil bør bor forventer venter
  håber tror synes mener hedder sidder ligger står sover fratræder tiltræder ankommer lander flyver kører cykler løber
  arbejder når behøver ønsker foretrækker drømmer elsker hader spiser drikker fejrer møder deltager holder tager får giver
  ser hører siger føler virker lyder koster gælder udløber lukker åbner forlader overvejer glæder frygter kræver bruger
  kender skylder ligner husker glemmer misser taber vinder tænker lover plejer regner spiller ringede stemmer hader lever dør
  være have blive komme rejse fylde stoppe starte begynde slutte mangle vente håbe tro synes mene sidde ligge stå sove
  køre arbejde ønske spise drikke møde deltage holde tage give føle lyde koste gælde lukke åbne bruge huske glemme
  forestille lide ane høre se sige forklare gentage forstå mene tænke vide tro fortælle uddybe svare nævne vise gå
  overveje kunne ville skulle burde måtte gerne lige bare`,
);

/** Another deed than those that are known, which a deadline makes a task: "Kurt asfalterer stien inden fredag". */
export function anyDeed(tokens: readonly Token[], infinitive = false): Act | null {
  const [, verb, next] = tokens;
  if (!verb || verb.party || tokens.slice(2, 7).some((token) => negations.has(token.word))) return null;
  const deed = /^(?:skal|vil|må)$/u.test(verb.word) ? next : verb;
  if (!deed || deed.party || noTask.has(deed.word)) return null;
  const formed = deed === verb && !infinitive ? /^\p{L}{3,}r$/u : /^\p{L}{3,}e$/u;
  return formed.test(deed.word) ? { verb: deed.word, mood: 'byDeadline', at: deed === verb ? 1 : 2 } : null;
}

/** How somebody is said to do something. */
export interface Act {
  verb: string;
  /** plain: "sender", "skal sende"; offer: "kan sende"; advice: "bør sende". */
  mood: 'plain' | 'offer' | 'advice' | 'whenDated' | 'byDeadline';
  /** Index of the verb that names the deed. */
  at: number;
}

const modals: Readonly<Record<string, Act['mood']>> = {
  skal: 'plain', vil: 'plain', må: 'plain', kan: 'offer', bør: 'advice', burde: 'advice', bedes: 'plain', får: 'plain', ska: 'plain', ka: 'offer',
}; // prettier-ignore
const ready = set('fat klar klart klare færdig færdigt færdige');
const participle = /(?:et|[^s]t|lagt|sagt|gjort|sendt)$/u;
const kind = /^(?:sød|rar|flink|venlig|så)$/u;
const promised = set('lovet tilbudt påtaget accepteret indvilliget indvilget');
const noDeed = set('er har være blive blevet bliver have kunne ville skulle');

/** The deed that the verb at a place tells, the subject standing before it or right after it. */
export function actAt(tokens: readonly Token[], at: number): Act | null {
  const token = tokens[at];
  if (!token || token.party) return null;
  if (denied(tokens, at)) return null;
  const present = verbAt(presentVerbs, tokens, at);
  if (present) {
    if (['prøve', 'forsøge', 'huske'].includes(present.base)) return led(tokens, at, 'offer');
    if (['love', 'tilbyde'].includes(present.base)) return led(tokens, at, 'plain');
    return { verb: present.base, mood: 'plain', at };
  }
  if (token.word === 'har') return finished(tokens, at);
  const mood = modals[token.word];
  return mood === undefined ? null : led(tokens, at, mood);
}

/** "har jeg en plan klar": a promise where a day is told. */
function finished(tokens: readonly Token[], at: number): Act | null {
  const given = tokens.slice(at + 1, at + 4).findIndex((token) => !token.party && promised.has(token.word));
  if (given >= 0) return led(tokens, at + 1 + given, 'plain');
  const end = tokens.slice(at + 1, at + 10).some((token) => !token.party && ready.has(token.word));
  return end ? { verb: 'have', mood: 'whenDated', at } : null;
}

/** A modal and the infinitive it leads, with little between. */
export function led(tokens: readonly Token[], at: number, mood: Act['mood']): Act | null {
  for (let i = at + 1; i < tokens.length && i <= at + 8; i++) {
    const token = tokens[i];
    if (!token || token.party) continue;
    if (token.word === 'have' && i + 1 < tokens.length) {
      const rest = tokens.slice(i + 1);
      const done = rest.findIndex(
        (word) =>
          ready.has(word.word) ||
          (participle.test(word.word) &&
            word.word.length > 3 &&
            !/^(?:det|et|lidt|meget|andet|noget|godt|møde[t]?|budget(?:tet)?|referatet|notatet|udkastet|regnskabet|projektet|kontoret|mandat|overblikket|resultat(?:et)?|input|format)$/u.test(
              word.word,
            )),
      );
      return done >= 0 && done < 8 ? { verb: rest[done]?.word ?? 'have', mood, at: i } : null;
    }
    const verb = verbAt(infinitiveVerbs, tokens, i);
    if (verb) {
      if (['prøve', 'forsøge', 'huske', 'love'].includes(verb.base)) return led(tokens, i, mood);
      return { verb: verb.base, mood, at: i };
    }
    if (noDeed.has(token.word) && !kind.test(tokens[i + 1]?.word ?? '')) return null;
  }
  return null;
}

/** "ikke" behind the verb, before anything that hangs on it. "vil du ikke lige" asks all the same. */
function denied(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 5; i++) {
    const token = tokens[i];
    if (!token || token.party) continue;
    if (token.word === 'at' || token.word === 'om') return false;
    if (negations.has(token.word)) {
      const next = tokens[i + 1]?.word ?? '';
      const asking =
        ['vil', 'kan', 'gider'].includes(tokens[at]?.word ?? '') &&
        ['du', 'i'].includes(tokens[at + 1]?.word ?? '');
      return !(asking || next === 'senere' || next === 'bare' || (token.word === 'ikke' && next === 'kun'));
    }
  }
  return false;
}
