import type { OutcomeKind } from '../../../domain/outcome.js';
import type { DecisionForm } from '../../rules/decision.js';
import { form } from './form.js';
import { noun } from './nouns.js';

const lead = '^(?:(?:ok|okay|so|right|then|well|and|also|good|great|fine|alright|yes|finally|lastly)[, ]+)*';

/** What a passive is said of: any words but those that make it a clause of another, or nobody's. */
const thing = `(?!(?:i|we|you|they|he|she|it|there|here|no|not|none|nothing|nobody|my|your|his|her|their|everyone|everybody|all|please)(?!\\p{L})|(?:this|that|these|those) (?:is|are|has|have) )(?:(?!(?:when|once|if|after|until|before|as|because|since|while|that|which|who|whether|where|unless|but|and then|i|we|you)(?![\\p{L}'])|say|hear|see)(?:[^\\s?:;,]|,(?=\\d))+,? ){1,9}?`;

/** What goes wrong or is changed by others without anybody here deciding it. */
const elsewhere =
  '(?<!(?<!\\p{L})(?:train|bus|flight|ferry|tram|plane|traffic|road|parcel|delivery|card|password|login|screen|mic|camera|file|upload|email|mail|browser|connection|certificate|match|game|concert|appointment|school|app|update|entry|cash|access)s? )';

/** Somebody else did it, or it is always so. */
export const byOthers =
  /(?<!\p{L})by (?:the (?!end|group|board|meeting|committee|team|majority|management|chair|start|beginning)|our (?!group|board|committee|team)|parliament|mistake|accident|law|default|email|itself|(?:his|her|their|some|other)(?!\p{L}))|(?<!\p{L})(?:always|usually|normally|often|automatically|typically|generally|every (?:day|week|month|year|time)|each (?:day|week|month|year|time)|when|once|as soon as)(?!\p{L})/u;

const passive = (name: string, kind: OutcomeKind, done: string, sure: boolean): DecisionForm => ({
  ...form(
    name,
    kind,
    `${lead}${thing}${elsewhere}(?:is|are|has been|have been|stands?)(?: (?:hereby|unanimously|formally|therefore|now|then|thus|also|all|both|provisionally|officially|finally))* (?:${done})(?! (?:at (?:the|all)|in (?:the|all) |practice))`,
    sure,
    byOthers,
  ),
  near: / (?:is|are|been|stands?) /u,
});

const against =
  "all in favou?r|unanimous(?:ly)?(?: agreed| approved| decision)?|(?:nobody|no one|none)(?: is| was|s)? against|no objections?|no one object(?:s|ed)|everyone(?:'s| is)? (?:in favou?r|agree[sd]?|on board|in agreement)|we(?:'re| are)? all agree[d]?|that(?:'s| is) (?:settled|decided|agreed|final|the decision|our decision)|(?:motion )?carried|done deal|so decided|so agreed|decided|approved|passed";

/** What is decided in other words than "we have decided": passives, a body in the present, a verdict at the end. */
export const rulings: readonly DecisionForm[] = [
  passive(
    'passive.reject',
    'rejected',
    'rejected|dismissed|turned down|voted down|thrown out|refused|denied',
    true,
  ),
  passive(
    'passive.postpone',
    'postponed',
    "postponed|deferred|put off|put on hold|held over|taken off (?:the|today's) agenda",
    true,
  ),
  passive('passive.note', 'noted', 'noted|taken note of|taken as read', true),
  passive(
    'passive.approve',
    'approved',
    'approved|adopted|endorsed|ratified|signed off|agreed(?! (?:with|by))|given the (?:go-ahead|green light|all-clear|nod)',
    true,
  ),
  passive(
    'passive.decide',
    'decided',
    'scrapped|shelved|abolished|discontinued|phased out|waived|granted|dropped(?! (?:to|by|in|off))|(?:extended|renewed|prolonged)(?= (?:by|until|till|to|for|through|with|one|another)|[.,!]|$)|(?:increased|raised|reduced|lowered|cut|capped|frozen|set|kept|fixed) (?:at|to|by) |off the table|set aside|earmarked|allocated to|awarded to|settled(?! in)|decided(?! by)|lifted|merged (?:with|into)|(?:selected|chosen|picked|appointed|elected)(?= (?:as|for|to|the|\\p{L}+ (?:lead|chair|manager|supplier|contractor|venue))|[.!]|$)',
    false,
  ),
  form(
    'future',
    'decided',
    `${lead}${thing}${elsewhere}will (?:now |therefore |then )?(?:be (?:closed|open|held|scrapped|abolished|phased out|extended|renewed|cancelled|reopened|discontinued|merged|introduced|cut|reduced|increased|raised|frozen|lowered|moved|postponed|stopped|replaced|exempt)(?= (?:from|on|at|in|until|till|by|to|between|with|as|over|for|\\d))|remain (?:open|closed|unchanged|as)|stay (?:open|closed|unchanged|as))`,
    false,
    byOthers,
  ),
  form(
    'unchanged',
    'decided',
    `${lead}${thing}(?:stays?|remains?) (?:as (?:it is|is|they are|planned|now)|unchanged|the same|in place|at [£€$\\d])`,
    false,
    byOthers,
  ),
  passive(
    'passive.forward',
    'forwarded',
    '(?:referred|forwarded|passed on|sent on|sent back|handed over|remitted|submitted) (?:back )?to (?:the |our )?(?:\\p{L}+ ){0,3}(?:committee|board|council|cabinet|group|team|panel|executive|management|department)',
    true,
  ),
  form(
    'headline',
    'approved',
    `^(?:the )?(?:[\\p{L}'-]+ )?${noun}(?: (?!that|which|who|we|they|was|is)[\\p{L}\\d-]+){0,4} (?:approved|adopted|agreed|accepted|ratified|endorsed|carried|passed)(?= *$|[.!;,]| (?:with|by \\d|unanimously|as (?!well)|subject to|pending|without|in principle|in full))|^(?:so |ok |and )*(?:passed|carried|approved|adopted|accepted)(?: unanimously)?,? (?:with|by) (?:\\d|a (?:large |clear |narrow )?majority)`,
  ),
  form(
    'headline.not',
    'rejected',
    `^(?:the )?(?:[\\p{L}'-]+ )?${noun}(?: (?!that|which|who|we|they|was|is)[\\p{L}\\d-]+){0,4} (?:rejected|refused|denied|declined|turned down|voted down|dismissed)(?= *$|[.!;]| (?:with|by \\d|unanimously|on the grounds))|^(?:so |ok |and )*(?:rejected|defeated|voted down|turned down)(?: unanimously)?,? (?:with|by) (?:\\d|a (?:large |clear |narrow )?majority)`,
  ),
  form(
    'body',
    'approved',
    '^(?:the )?(?:(?:(?:senior )?(?:management|leadership|executive) )?team|executive|exec|management|group|committee|board|steering committee|panel|meeting|cabinet|directors|forum)(?: hereby| unanimously| therefore| formally)* (?:approves|adopts|endorses|ratifies|accepts|rejects|declines|notes|takes note of|postpones|defers|agrees to|opts for)(?! (?:applications|that it))',
    true,
    byOthers,
  ),
  form(
    'tail',
    'decided',
    `^[^?]{10,}(?:,| -|;|\\.|\\() ?(?:and )?(?:${against})\\)?[.!]*$`,
    true,
    undefined,
    true,
  ),
  form(
    'leave',
    'approved',
    "(?:gets?|has|have|got) (?:the |our |a )?(?:go-ahead|green light|nod)|we(?:'ll| will)? give (?:\\p{L}+ ){1,5}(?:the |our )?(?:go-ahead|green light|nod)|we(?: all)? (?:say|are saying) (?:yes|no)(?= to | this| again|[.!,]|$)|(?:that's|it's|it is|that is) a (?:clear |unanimous )?(?:yes|no|go) (?:to|for|on|from (?:all|everyone|us))",
    false,
  ),
  form(
    'present',
    'decided',
    '(?:^|[,:;] |- |(?:so|then|ok|okay|right|and|but|now|therefore) )(?:then |so |therefore )?we(?: now| then| therefore| all| just)? (?:go (?:with|for|ahead with)|stick (?:with|to)|stay with|opt (?:for|to)|choose|settle (?:on|for)|proceed with|carry on with|press ahead with|keep to|vote (?:for|against))(?! (?:a |the |some )?(?:walk|lunch|coffee|tea|dinner|drinks?|beers?|run|swim|kids|dog|it)(?!\\p{L}))',
    false,
    /(?<!\p{L})(?:always|usually|normally|often|sometimes|every|each|you|as|than|too often)(?!\p{L})/u,
  ),
];
