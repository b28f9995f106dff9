import { hasDate } from '../../rules/has-date.js';
import type { Clause } from '../../rules/clauses.js';
import type { Finding, Reading, Sentence } from '../../rules/reading.js';
import { verbAt } from '../../rules/verbs.js';
import { actAt } from './act.js';
import { imperativeVerbs, infinitiveVerbs, passiveVerbs } from './verbs.js';
import { clauseWords, negations, past, plainPromise, set } from './words.js';

/** What law and habit ask of everybody. */
const rule =
  /(?<!\p{L})(?:ifølge|iflg|i henhold til|jf|loven|bekendtgørelsen|reglerne|vejledningen|lovgivningen|ifølge aftalen|som regel|i princippet|principielt)(?!\p{L})/u;
const must = set('skal bør må burde');
/** Told of the calendar rather than of a task. */
const calendar =
  /(?<!\p{L})(?:flyttes|aflyses|rykkes|udskydes|holdes|afholdes|forlænges|tages op|genoptages|behandles|sættes (?:op|ned) til)(?!\p{L})/u;
const nobody = set('nogen man én');

/** What has to be done without a word on who does it; always only suggested. */
export function obligations(sentence: Sentence, clauses: readonly Clause[], reading: Reading): Finding[] {
  if (past.test(sentence.lower) || rule.test(sentence.lower) || clauses.some((clause) => clause.condition))
    return [];
  const at = clauses.find((clause) => !clause.sub || clause.tokens[0]?.word === 'der');
  if (!at) return [];
  for (const clause of clauses) {
    if (clause.sub && clause.tokens[0]?.word !== 'der') continue;
    const rule = told(clause, sentence, reading);
    if (rule && plainPromise(clause.tokens.filter((token) => token.word !== 'burde'))) {
      const agent = agentOf(clause);
      return [
        {
          kind: 'followUp',
          rule: `da.obligation.${rule}`,
          owners: agent?.owners ?? [],
          sure: agent !== null && !agent.weak,
        },
      ];
    }
  }
  return [];
}

const agentOf = (clause: Clause): { owners: Finding['owners']; weak: boolean } | null => {
  const index = clause.tokens.findIndex(
    (token, i) => token.party !== null && clause.tokens[i - 1]?.word === 'af',
  );
  return clause.tokens[index]?.party ?? null;
};

function told(clause: Clause, sentence: Sentence, reading: Reading): string | null {
  const { tokens } = clause;
  const words = tokens.map((token) => (token.party ? '' : token.word));
  const dated = (): boolean => hasDate(clause, reading);
  // "Der følges op", and not "sagen, der følges op på".
  const opens = clause.start === sentence.start || clauseWords.fillers.has(sentence.tokens[0]?.word ?? '');
  const [first = '', second = '', third = ''] = words;
  if (first === 'alle' && (actAt(tokens, 1) ?? actAt(tokens, 2)) && dated()) return 'all';
  if (first === 'i' && tokens[0]?.capital && actAt(tokens, 1) && dated()) return 'all';
  if (first !== 'husk' && verbAt(imperativeVerbs, tokens, first === 'venligst' ? 1 : 0) && dated())
    return 'order';
  if (nobody.has(first) && must.has(second) && !(first === 'man' && second === 'burde') && actAt(tokens, 1))
    return 'somebody';
  if (
    /^(?:en|én)$/u.test(first) &&
    second === 'af' &&
    third === 'os' &&
    must.has(words[3] ?? '') &&
    actAt(tokens, 3)
  )
    return 'somebody';
  const vi = words.indexOf('vi');
  if (vi >= 0 && vi < 5) {
    const modal = must.has(words[vi + 1] ?? '') ? vi + 1 : must.has(words[vi - 1] ?? '') ? vi - 1 : -1;
    const rest = words.slice(Math.max(vi, modal) + 1, Math.max(vi, modal) + 6);
    if (modal >= 0 && /^(?:skal|bør|må)$/u.test(words[modal] ?? '')) {
      if (
        rest.slice(0, 4).some((word) => word === 'huske' || word === 'sørge') ||
        (rest.includes('ikke') && rest.includes('glemme'))
      )
        return 'remember';
      if (rest[0] === 'have' || rest[1] === 'have') return actAt(tokens, modal) ? 'have' : null;
      if (!rest.some((word) => negations.has(word)) && actAt(tokens, modal) && dated()) return 'we';
    }
    if (
      /^(?:mangler|behøver)$/u.test(words[vi + 1] ?? '') &&
      words[vi + 2] === 'at' &&
      tokens.some((_, i) => i > vi + 2 && i < vi + 6 && verbAt(infinitiveVerbs, tokens, i))
    )
      return 'lacking';
  }
  if ((first === 'husk' || (first === 'husk' && second === 'lige')) && words.slice(1, 4).includes('at'))
    // "Husk at kantinen har lukket" tells something, and asks for nothing.
    return tokens.some(
      (_, i) => i > 1 && i < 5 && words.slice(1, i).includes('at') && verbAt(infinitiveVerbs, tokens, i),
    )
      ? 'remember'
      : null;
  for (let i = 0; i < tokens.length - 1 && i < 9; i++) {
    if (!/^(?:skal|bør|må)$/u.test(words[i] ?? '')) continue;
    for (let k = i + 1; k < tokens.length && k <= i + 6; k++) {
      if (negations.has(words[k] ?? '')) break;
      if (
        verbAt(passiveVerbs, tokens, k) ??
        (/^følges$/u.test(words[k] ?? '') && words[k + 1] === 'op' ? true : null)
      )
        return 'passive';
    }
  }
  const passive = tokens.findIndex(
    (_, i) => i > 0 && i < 8 && words[i - 1] !== 'vi' && verbAt(passiveVerbs, tokens, i) !== null,
  );
  if (
    passive > 0 &&
    !words
      .slice(0, passive)
      .some(
        (word, i) =>
          /^(?:at|kan|skal|vil|som|er|har|ikke|hvis)$/u.test(word) || (word === 'der' && (i > 0 || !opens)),
      ) &&
    !words.slice(passive, passive + 4).some((word) => negations.has(word))
  ) {
    if (agentOf(clause)) return 'agent';
    if (dated() && !calendar.test(words.join(' '))) return 'passive';
  }
  return null;
}
