import type { DecisionForm, DecisionWords } from '../../rules/decision.js';
import { form } from './form.js';
import { noun } from './nouns.js';
import { phrases } from './phrases.js';
import { byOthers, rulings } from './rulings.js';
import { past } from './words.js';

const adverbs =
  '(?: (?:all|now|then|therefore|hereby|unanimously|formally|also|both|just|have|finally|so|collectively|provisionally))*';
const we = `(?:we(?:'ve| have)?${adverbs}|it was|it is|it's|it has been|it's been|that's|that is|everyone|everybody|all)${adverbs}`;
const body =
  '(?:the )?(?:(?:(?:senior )?(?:management|leadership|executive) )?team|executive|exec|management|slt|smt|steering committee|group|committee|board|meeting|wg|working group|panel|council here|steering group|councillors|trustees|governors|cabinet|members|participants|majority|tf|task force|cg|chairs)(?: has| have)?';
/** "Minutes of the last meeting: approved", "passed 5-1", "Budget revision carried". */
const verdict = (words: string): string =>
  `(?<=[:-] )(?:unanimously )?(?:${words})(?: unanimously| (?:by )?\\d+ ?(?:votes? )?(?:to|-|\\/|for,? (?:and )?) ?\\d+(?: against)?| as (?:a true record|amended|read|circulated|drafted|proposed)| with thanks| subject to .*| in principle| nem con)?[.!]*$|(?:${words}) (?:by )?\\d+ ?(?:votes? )?(?:to|-|\\/|for,? (?:and )?) ?\\d+`;
const forms: readonly DecisionForm[] = [
  form(
    'reject',
    'rejected',
    `${noun}(?: [\\p{L}-]+){0,4} (?:is|was|are|were|has been|have been|gets) (?:hereby |unanimously |formally |therefore )*(?:rejected|turned down|voted down|defeated|not approved)|${we} (?:reject(?:ed)?|turn(?:ed)? down|voted? against)|${body}${adverbs} (?:rejected|turned down|declined)|motion (?:fails|failed|falls|fell|is lost|was lost)|${verdict('rejected|defeated|lost|turned down|voted down|not approved')}`,
  ),
  form(
    'refused',
    'rejected',
    `${noun}(?: [\\p{L}\\d-]+){0,4} (?:was|were) not (?:approved|accepted|adopted|carried|supported|agreed|ratified)`,
    true,
    undefined,
    true,
  ),
  form(
    'postpone',
    'postponed',
    `(?:${noun}|decision|discussion|vote)(?: [\\p{L}\\d-]+){0,5} (?:is|was|are|has been) (?:hereby |therefore )?(?:postponed|deferred|tabled|put off|adjourned)|^(?:the |this |that )(?!train|bus|flight)(?:[\\p{L}'-]+ ){0,5}(?:is|are|has been) (?:deferred|postponed|put off|held over|carried over) (?:to|until)|we(?:'ll| will|'re going to| are)? (?:postpone|defer|postponing|deferring|postponed|deferred)(?! it's)|${body}${adverbs} (?:postponed|deferred)|^(?:${noun}|item)(?: [\\p{L}\\d]+){0,3} (?:postponed|deferred|withdrawn)(?: (?:to|until) .*)?[.!]*$|${verdict('postponed|deferred|tabled|adjourned')}`,
  ),
  form(
    'noted',
    'noted',
    `(?:${noun}|update|information|briefing|figures|status)(?: [\\p{L}-]+){0,4} (?:is|was|are|were|has been) (?:duly )?noted|${body}${adverbs} (?:noted|took note of)|we (?:take|took) note of|${verdict('noted|received|noted with thanks|received and noted')}|^(?:the )?(?:[\\p{L}-]+ ){0,3}${noun} noted[.!]*$|^we note the (?:report|update|figures|minutes|contents|paper|position|risk|plan|budget|audit|recommendation)s?|^(?:noted|received) (?:the|this) (?:[\\p{L}'-]+ ){0,4}(?:reports?|update|briefing|figures|minutes|paper|statement|accounts|audit|letter|briefing note|results|presentation)`,
  ),
  form(
    'approve',
    'approved',
    `${noun}(?: [\\p{L}\\d-]+){0,5} (?:is|was|are|were|has been|have been|stands?) (?:hereby |unanimously |formally |therefore |now |so )*(?:approved|adopted|accepted|carried|passed|ratified|agreed|endorsed|signed off)|${noun} (?:carried|carries|passes|passed|adopted|approved)(?: unanimously)?|${we} (?:approved?|adopt(?:ed)?|accept(?:ed)?|endorsed?|ratif(?:y|ied)|sign(?:ed)? off on) (?:the|this|these|option|version|proposal|it)|${body}${adverbs} (?:approved|adopted|accepted|endorsed|ratified|supported|backed)|^(?:unanimously )?(?:approved|adopted|carried|ratified|endorsed)(?: (?:unanimously|without objection|with|as|by|subject to|in principle|pending|nem con).*)?[.!]*$|approved unanimously|(?:(?:so|then|ok|okay|right|great),? )+(?:that's|it's|it is|that is|this is)(?: all| now)? (?:approved|adopted|carried|passed|accepted)(?= *(?:$|[,.!]))|we(?:'re| are) happy to (?:approve|accept|adopt|endorse)|${verdict('approved|adopted|accepted|carried|passed|ratified|agreed|endorsed|signed off')}|[\\p{L}]+ carried[.!]*$|no objections?,? (?:so )?(?:it's |it is |that's |that is )?(?:approved|adopted|carried|resolved)`,
    true,
    byOthers,
  ),
  form(
    'recommend',
    'recommended',
    `we(?: hereby| therefore| all)? recommend (?:that|to the|the [\\p{L} ]{3,30} to the (?:council|board|committee|cabinet))|${body}${adverbs} recommend(?:s|ed)?`,
  ),
  form(
    'agree',
    'agreed',
    `(?:we(?:'ve| have|'re| are)${adverbs} (?:agreed|in agreement)|we${adverbs} agree) (?:to|that|on|we|not to|with the proposal|upon)|(?:it was|it is|it's|it has been|it's been|was)${adverbs} agreed (?:to|that|not to)|${body}${adverbs} (?:agreed|agrees) (?:to|that|on|not to)|(?:there is|there's|we have|we've got|we've reached|we reached|i hear|i see) (?:a |clear |broad |full |rough )*(?:consensus|agreement) (?:to|that|on|for)|(?:the )?consensus (?:is|was) (?:to|that)|(?:that's|that is|it's|it is|so it's|then it's) (?:settled|agreed|decided)(?: then)?(?= *(?:$|[,:.!]))|we(?:'ve| have)? reached (?:an )?agreement (?:on|to|that)|everyone agre(?:es|ed) (?:to|that|on)`,
  ),
  form(
    'decide',
    'decided',
    `we(?:'ve| have)${adverbs} (?:decided|resolved|chosen|opted|elected|voted|determined) (?:to|that|on|for|not to|against|the|option|in favou?r)|we(?: hereby| therefore)? (?:decide|resolve) (?:to|that|on|not to)|(?:it was|it is|it's|it has been|it's been|was)${adverbs} (?:decided|resolved|determined) (?:to|that|not to|on)|^(?:resolved|agreed|decided),? (?:unanimously )?(?:that|to|not to)(?= )|${body}${adverbs} (?:decided|resolved|decides|resolves|chose|voted|opted|elected) (?:to|that|on|for|not to|the|in favou?r|against)|(?:the |our )?(?:decision|resolution|conclusion|outcome|verdict) (?:is|was)(?: now| then)? (?:to|that|:|we)|^(?:so )?decided[.:!]|^agreed[,:]? (?:we'll|we're|we are|we will)|(?:is|was|has been)(?: duly| hereby| unanimously)? (?:elected|appointed)(?: as)? (?:the |our |new )*(?:vice|chair|treasurer|secretary|clerk|deputy|mayor)\\p{L}*`,
  ),
  form(
    'choose',
    'decided',
    "(?:so |then |ok |okay )*we(?:'re| are)(?: now| then| all| therefore)? (?:going with|going ahead with|going for|sticking with|dropping|settling on|moving forward with|moving ahead with|adopting|switching to|keeping|cancelling|canceling)|we(?:'ll| will| shall)(?: just| then| therefore| now| all)? (?:go with|go ahead with|go for|stick with|settle on|adopt|drop|proceed with|move forward with|stay with)|we(?:'ve| have)? settled on|we (?:go|settle) (?:with|on|for) (?:option|version|proposal|plan|model|the|vendor|supplier)",
  ),
  form(
    'moved',
    'decided',
    `(?:meeting|workshop|deadline|event|launch|go-live|session|start|start date|fair|show|training|release|date|visit|review|away day|day|evening|party|conference|election|slot|kick-?off)s? (?:(?:is|are|has been|will be|gets|now) )*(?:moved|moves|shifts|brought forward|pushed back|rescheduled|put back|cancelled|canceled|postponed|changed) (?:to|until|by|from)|^(?:(?:ok|so|right|then),? )*going (?:with|for) (?:option|the(?! (?:kids|dog|children))|\\p{L}+(?= (?:as|for)))|we(?:'re| are) (?:appointing|hiring|picking)(?! (?:up|at|between|more|on)) \\p{L}+|${body} (?:picked|selected|appointed) \\p{L}+`,
    false,
  ),
  form(
    'recalled',
    'decided',
    '(?:so |ok |then )?we (?:all |also |then |just |further |therefore )?(?:decided|agreed|resolved|chose|voted|opted) (?:to|that|on|not to|for|against)',
    false,
    /(?<!\p{L})in (?:the )?(?:spring|summer|autumn|fall|winter)(?!\p{L})/u,
  ),
  form(
    'not',
    'decided',
    "we(?:'re| are) not going ahead with|we(?:'re| are) not (?:doing|holding|running|buying|hiring|replacing|renewing|extending|continuing|funding|pursuing)|we (?:won't|will not) (?:be )?(?:renew|extend|fund|continue|pursue|support|proceed|go(?:ing)? ahead)(?:ing)?",
    false,
    undefined,
    true,
  ),
  form(
    'keep',
    'decided',
    "we(?:'re| are)(?: now| then| all| therefore)? (?:retiring|replacing|scrapping|merging|phasing out|discontinuing|renaming|banning|introducing|postponing|delaying|freezing|abolishing|closing|funding|rejecting|approving|accepting|supporting|increasing|raising|cutting|reducing|extending|renewing|buying|granting|declining|appointing|awarding|choosing|picking) (?:the|our|all|this|that|both|it)|we(?:'re| are) setting the (?:fee|price|budget|date|limit|deadline|rate|charge)|we(?:'ll| will| shall)(?: just| then| therefore| now| all| not)? (?:open(?! (?:with|the meeting|a))|offer|hire|recruit|invest|sell|rent|lease|outsource|pilot|allow|require|join(?! the)|abolish|shut(?! up)|lower|waive|grant|keep|cancel|use|split|merge|publish|launch|introduce|ban|charge|double|halve|limit|scrap|retain|reopen|rename|choose|pick(?! up)|fund|reject|accept|appoint|award|trial|raise|cut|pay for|set the|leave (?:it|that|things) as|switch to|move (?:the|to|this)|stop|extend|close|skip|replace|hold (?:the|our)|increase|reduce|renew|discontinue|freeze)|let's (?:go with|go for(?= the| option)|stick with|stay with|drop (?:it|the|that)(?! (?:in|into|off))|cancel (?:it|the|that)|keep (?:the|our)|move the (?:meeting|date|deadline|event|launch|session|next)|do (?:option \\p{L}|[b-h])(?!\\p{L})|do (?:mon|tues|wednes|thurs|fri)day)|(?:so|then|right),? (?:it's|it'll be|it is) (?:on )?(?:mon|tues|wednes|thurs|fri)days?|(?:it's|it'll be|it is) (?:on )?(?:mon|tues|wednes|thurs|fri)day then|(?:we're |we are )?all agreed(?: then)?(?= *(?:$|[,.!]))|^[^?]{12,}(?:,| -) agreed[.!]*$|(?:so |ok |then )we (?:keep|drop|cancel) (?:the|it)|^we (?:choose|pick|elect|appoint) [\\p{L}]+|we(?:'ve| have) (?:picked|chosen|selected|appointed) (?!up)\\p{L}+|(?:fair|event|party|meeting|workshop|training|conference|trip|visit|show)s? (?:is|are|has been|will be) (?:now )?(?:cancelled|canceled|called off|scrapped|held (?:on|in|at))|(?:fee|price|charge|rent|deadline|limit|cap)s? (?:will be|is set at|goes? (?:up|down) (?:to|by)|stays? at)(?= [£€\\d]| (?:mon|tues|wednes|thurs|fri)day)|it'll be (?:option|version|plan|vendor) \\p{L}|(?:so|ok|okay|right|then),? agreed(?=[,:]? \\p{L}+ \\p{L}+ \\p{L}+)|let's (?:defer|postpone|park|table|adjourn)|^(?:(?:ok|okay|so|right|then|great)[, ]+)*(?!how|what|as|such|so|who|that|this|there|here|where)[\\p{L}\\d£$€][\\p{L}\\d£$€.-]*(?: [\\p{L}\\d]+){0,3} it is(?: then)?[.!]*$",
    false,
    /(?<!\p{L})(?:talking|eye|track|updated|posted|you|it short|in mind|going|an eye|for now|later|some|maybe|probably|need|today|tonight|lunch|coffee|quick|next item|next point)(?!\p{L})/u,
  ),
];

export const decisions: DecisionWords = {
  forms: [...forms, ...rulings, ...phrases],
  hint: /permanent|we (?:now |therefore |all |hereby )?(?:uphold|grant|award|waive|abolish|scrap|extend|renew|suspend|terminat|merge|cancel|introduc|raise|lower|reduc|freeze|increas|doubl|halv|limit|move|stop|replac|buy)|we shall|as read|voted|wins|ruled|refer |a yes |a no |we take|we pass|we send|we hand|thumbs up|going to (?:go|stick|keep|close|cancel|merge|scrap|drop|cut|reduce|raise|introduce|extend|renew|replace|stop|fund|continue|pursue|support|proceed|do |buy|hire|run|pay|use)|landed|determin|come down|commit|refuse|motion|referred|forwarded|off the table|handed over|submitted to|moves to|shifts to|stays? (?:open|as)|remains?|concluded|conclude|landed on|lock(?:ed|ing)? in|majority|voted|confirm|selected|will be |refused|denied|permission|dismiss|shelved|discontinu|abolish|extended|renewed|in favou?r|unanimous|objection|against|go-ahead|green light|we (?:go|stay|opt|proceed|keep|carry|choose|vote|say|do not|don't|start|press|open|close|offer|hire)|we choose|we vote|granted|waived|set aside|earmarked|frozen|capped|phased|on hold| it is|it's |going for|noted|picked|pick |choose |appoint|elect |called off|scrapped|held |will be|goes? up|goes? down|stays? at|we keep|we note|happy to |support|backed|will not|declin|motion f|lost|not (?:accepted|adopted|supported)|moved to|moved from|brought forward|pushed back|rescheduled|cancel|changed to|put back|received|defeated|lost|let's |we won't|not going ahead|decid|decision|agree|resol|approv|adopt|accept|reject|postpon|defer|tabled|noted|note of|consensus|settl|carrie|passe|ratif|endors|recommend|going (?:with|ahead|for)|go (?:with|ahead|for)|stick|dropping|drop|voted|chosen|chose|opted|conclusion|outcome|verdict|we'll|we will|we're|we are|turned down|let's go|put off|adjourn|signed off|elected|determined|it'll be/u,
  never: new RegExp(
    `${past.source}|(?<!\\p{L})(?:if|unless|whether|when we|once we|until we|before we|after we|not (?:yet|sure)|haven't|hasn't|hadn't|never|disagree|think|thought|assumed|felt|believe|hope|guess|suppose|maybe|perhaps|probably|might|propose|proposed|proposing|suggest|suggested|wish|let us know|would like|i'd like|i agree|i'm|ready to|used to|wonder|unclear|rather(?! than)|almost|nearly|yet|said|says|had|feel|feels|seems|apparently|supposed|expect|likely|waiting|same thing|on the same|agreed (?:on|to) (?:that|this|it)|remember|just kidding|kidding|joking|jk|lol|haha\\p{L}*)(?!\\p{L})|[😂🤣😜😉]|;-?\\)`,
    'u',
  ),
  ahead:
    /(?<!\p{L})(?:could|would|should|want|try to|need to|have to|going to (?:have|need)|they|he|she|how|why|what|who|government|parliament)(?!\p{L})/u,
  negation:
    /(?<!\p{L})(?:not(?! to(?!\p{L}))|no one|nobody|don't|doesn't|didn't|wasn't|isn't|aren't|won't|cannot|can't|weren't)(?!\p{L})/u,
  inner: / (?:to|that) /u,
  before:
    /(?<!\p{L})(?:that(?= we (?:agree|decide))|whether|if|when|before|until|what|how|why|who|which|because|since|should|can|could|must|will|to|unless|after|as|than|where|assuming)(?: (?:[\p{L}']+ ){0,2}[\p{L}']*)? *$/u,
};
