import type { Clause } from '../../rules/clauses.js';
import type { Finding, Reading, Sentence } from '../../rules/reading.js';
import { verbAt } from '../../rules/verbs.js';
import { hasDate } from '../../rules/has-date.js';
import { baseVerbs, participles, thirdVerbs } from './verbs.js';
import { past, plainPromise } from './words.js';

const somebody =
  /^(?:someone|somebody|one of us|anyone)(?: (?:here|else|from \p{L}+))?(?: really| still| also| probably)? (?:should|needs to|has to|must|ought to|will need to|will have to|please)(?: also| then| please| really)? /u;
/** "Managers to submit …": who they are is for the meeting to say. */
const many =
  /^(?:all (?:the )?(?:\p{L}+ ){1,3}|(?:(?:service |line |team |project )?(?:managers|leaders|leads|heads)|heads of \p{L}+|departments|schools|directors|members|chairs|units|teams) )to /u;
const everybody =
  /^(?:please |pls )?(?:everyone|everybody|all|all members|all of you|you all)(?: (?:please|kindly))?(?: (?:to|should|must|will|needs? to|have to|has to))?(?: please)? /u;
const remember =
  /(?<!\p{L})(?:we|you all|everyone) (?:need to|must|have to|should|'ll need to|will need to)(?: also| all)? (?:remember to|make sure|ensure|not forget to) |^(?:please )?(?:remember to|don't forget to|do not forget to|let's not forget to|let's make sure|let's remember to) /u;
const we =
  /(?<!\p{L})(?:we (?:need to|must|have to|should|ought to|will need to|still need to)|we'll need to|we've got to)(?: also| all| still| really)? /u;

const until = /(?<!\p{L})(?:by|before|no later than|until|due)(?!\p{L})/u;

/** What has to be done without a word on who does it; always only suggested. */
export function obligations(sentence: Sentence, clauses: readonly Clause[], reading: Reading): Finding[] {
  if (past.test(sentence.lower) || clauses.some((clause) => clause.condition)) return [];
  for (const clause of clauses) {
    if (clause.sub) continue;
    const rule = told(clause, sentence, reading);
    if (rule && plainPromise(clause.tokens))
      return [{ kind: 'followUp', rule: `en.obligation.${rule}`, owners: [], sure: false }];
  }
  return [];
}

function told(clause: Clause, sentence: Sentence, reading: Reading): string | null {
  const first = clause.tokens[0];
  if (!first) return null;
  const lower = sentence.lower.slice(first.start - sentence.start, clause.end - sentence.start);
  const deedAfter = (match: RegExpExecArray): boolean => {
    const at = clause.tokens.findIndex((token) => token.start - first.start >= match.index + match[0].length);
    return at >= 0 && verbAt(baseVerbs, clause.tokens, at) !== null;
  };
  const order = /^(?:please |pls |everyone,? (?:please )?|all,? please |kindly )?/u.exec(lower);
  if (order && deedAfter(order) && hasDate(clause, reading) && until.test(lower) && order[0] !== '')
    return 'order';
  const all = everybody.exec(lower);
  if (
    all &&
    (/^(?:please|pls) |please $/u.test(all[0]) || deedAfter(all) || verbAt(thirdVerbs, clause.tokens, 1)) &&
    hasDate(clause, reading) &&
    until.test(lower)
  )
    return 'all';
  const some = many.exec(lower);
  if (some && deedAfter(some) && hasDate(clause, reading) && until.test(lower)) return 'all';
  const nobody = somebody.exec(lower);
  if (nobody && deedAfter(nobody)) return 'somebody';
  if (remember.test(lower)) return 'remember';
  const ours = we.exec(lower);
  if (ours && deedAfter(ours) && hasDate(clause, reading) && until.test(lower)) return 'we';
  // "The report needs to be sent by Friday", "this must be done before 3 May"
  const done =
    /(?:(?<!\p{L})(?:needs?|has|have|must|should|ought|is|are)(?: to| got to)?|^(?:\S+ ){1,6}to) be (?=(\p{L}+))/u.exec(
      lower,
    );
  if (done?.[1] && participles.has(done[1]) && hasDate(sentence, reading) && until.test(sentence.lower))
    return 'passive';
  return null;
}
