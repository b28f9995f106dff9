import { self } from '../../owners/parties.js';
import type { Clause } from '../../rules/clauses.js';
import type { Finding, Reading, Sentence } from '../../rules/reading.js';
import { past } from './words.js';

const role = '(?:owner|action owner|task owner|assignee|responsible|lead|coordinator|point person)';
const before = new RegExp(
  `(?<!\\p{L})(?:${role}(?: (?:of|for|on)[^.:;]{0,60}?)? ?(?:is|will be|:|=|-)|(?:assigned to|(?:that's|that is|this is) (?:one|a job|a task) for|assign(?:ing)? (?:this|that|it) to|over to|this is on|that's on|give (?:this|that|it) to|(?:task|action|ball) (?:is with|goes to|sits with|lies with))) *@?$`,
  'u',
);
const after = new RegExp(
  `^ *(?:(?:is|will be|to be|can be|could be|happy to be|has agreed to be|has offered to be) (?:the |our )?(?:${role}|in charge)(?: of| for)?|(?:has|gets|takes|owns|will own|will take) (?:the|this|that|it|an) ?(?:action|task|lead|action item|todo)?(?= *(?:$|[.,:;!-]| to | on | for | by ))|(?:leads|to lead|leading|is leading|will lead|to own it|owns)(?: on)?(?= *(?:$|[.,;!])))`,
  'u',
);
const denied = /(?<!\p{L})(?:not|no|who|what|was|were|isn't|never|nobody)(?!\p{L})/u;
const asked =
  /(?<!\p{L})(?:we(?:'ve| have)? asked|i(?:'ve| have)? asked|we(?:'ll| will) ask|we ask|we want|we need|i want|i need|i'd like|we'd like|i would like|we would like|let's have|let's get|(?:it's|that's|it is|that is) (?:on|down to|up to)|it falls to) +@?$/u;

/** "Owner: X", "X is responsible for …", "we've asked X to …". */
export function assignments(sentence: Sentence, clauses: readonly Clause[], reading: Reading): Finding[] {
  if (denied.test(sentence.lower) || past.test(sentence.lower) || clauses.some((clause) => clause.condition))
    return [];
  for (const token of sentence.tokens) {
    const mine = !token.party && (token.word === 'me' || token.word === 'i') && token.end - token.start <= 2;
    if (!token.party && !mine) continue;
    const told = sentence.lower.slice(0, token.start - sentence.start);
    const follows = sentence.lower.slice(token.end - sentence.start, token.end - sentence.start + 80);
    const owners = token.party?.owners ?? [self(reading.context, reading.prepared, token)];
    const sure = !owners.some((owner) => owner.candidates !== undefined);
    if (before.test(told) || (token.party && after.test(follows)))
      return [{ kind: 'followUp', rule: 'en.assign.role', owners, sure }];
    if (token.party && asked.test(told) && /^ *to \p{L}/u.test(follows))
      return [{ kind: 'followUp', rule: 'en.assign.asked', owners, sure }];
  }
  return [];
}
