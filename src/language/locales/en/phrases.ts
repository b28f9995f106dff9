import type { DecisionForm } from '../../rules/decision.js';
import { form } from './form.js';

const bodies =
  '(?:the |our )?(?:\\p{L}+ ){0,3}(?:committee|board|council|cabinet|group|team|panel|executive|management|department)';
const weekday = '(?:mon|tues|wednes|thurs|fri)days?';

/** Said by somebody about their own doings, or passing by. */
const idle =
  /(?<!\p{L})(?:always|usually|normally|often|sometimes|every|flow|each|you|receipt|lunch|coffee|for a (?:walk|swim|run)|as read that)(?!\p{L})/u;

/** Set phrases in which a meeting decides without any of the plain words for it. */
export const phrases: readonly DecisionForm[] = [
  form(
    'heading',
    'decided',
    "^(?:(?:so|ok|okay|right|then|now|and),? )*(?:(?:we have|we've got|here's|there's) (?:a|the|our) decision|(?:so )?the decision(?: is)?(?: then)?|decision (?:was |is |has been )?(?:taken|made|reached)|(?:agreement|consensus) reached|unanimously (?:adopted|approved|agreed|decided|resolved)|(?:agreed|approved|adopted|decided) by (?:all|everyone|everybody|unanimous vote)|noted with thanks)(?: ?[:,]| -)(?= \\p{L}+ \\p{L}+)|(?:the )?decision (?:was|is|has been) (?:taken|made)(?: now)? to|chair (?:ruled|rules) that",
  ),
  form(
    'landed',
    'decided',
    "we(?:'ve| have)?(?: now| all| finally)? (?:landed on|come down (?:on the side|in favou?r) of|concluded that|conclude that|determined that|committed to)",
  ),
  form(
    'majority',
    'decided',
    "(?:^|(?:there is|there's|we have) )(?:a )?(?:clear |large |narrow |slim )?majority (?:in favou?r of|for|against)|(?:everyone|everybody|all of us|all)(?: has| have)? voted (?:for|against|in favou?r of)|by (?:a vote of )?\\d+ ?(?:votes? )?(?:to|-|against) ?\\d+,? (?:we|it is|it was)|(?:option|version|proposal|plan|bid) [\\p{L}\\d]+ (?:wins|gets it|is chosen|is preferred)(?= *$|[,.!])",
  ),
  form(
    'motion',
    'approved',
    "motion (?:[\\p{L}\\d'-]+ ){0,8}(?:passes|passed|carries|carried)(?= *$|[,.;:!]| (?:by|with|unanimously|\\d))",
  ),
  form(
    'declined',
    'rejected',
    "we(?: hereby| therefore| all| unanimously| must)? (?:decline|refuse|turn down) (?:the|this|their|that|both|all)(?= )|motion (?:[\\p{L}\\d'-]+ ){1,8}(?:fails|failed|falls|is lost|was lost)(?= *$|[,.;:!]| by)",
  ),
  form(
    'referred',
    'forwarded',
    `we(?: hereby| therefore| all)? (?:refer|forward|pass|send|hand) (?:the |this |that |it |them )(?:[\\p{L}-]+ ){0,4}(?:on |over |back )?to ${bodies}`,
    false,
    idle,
  ),
  form(
    'received',
    'noted',
    "(?:was|were|is|are|has been|have been) (?:received and noted|taken as read)|^we (?:note|take) the (?:[\\p{L}'-]+ ){0,4}(?:reports?|updates?|figures|minutes|paper|position|accounts|audit|statement|briefing)(?: to note| as read)?[.!]*$",
  ),
  form(
    'named',
    'decided',
    'we(?: hereby| therefore| all| unanimously)? (?:appoint|elect|authorise|authorize|mandate) (?!to(?!\\p{L}))\\p{L}+|permission (?:is )?granted',
  ),
  form(
    'loosely',
    'decided',
    `^(?:(?:so|ok|okay|right|then|and|also|therefore)[, ]+)*(?:then )?we(?: now| therefore| all| hereby)? (?:uphold|grant|award|waive|abolish|scrap|shelve|extend|renew|suspend|terminate|discontinue|merge|cancel|close|reopen|introduce|raise|lower|reduce|freeze|increase|double|halve|limit|move|keep|drop|postpone|stop|replace|appoint|buy|hire) (?:the|this|that|these|both|all|it|our|until|to \\d+)(?! (?:minutes|time|day|habit))|(?:, |- )(?:so|then) (?:the )?(?:\\p{L}+ ){1,3}it is(?: then)?[.!]*$|becomes? permanent|(?:is|are) made permanent|let's (?:go ahead with|proceed with|lock (?:it|that) in|lock in (?:the(?= )|option(?= )|${weekday})|make it (?:a(?= )|option(?= )|${weekday})|say (?:option(?= )|version(?= )|${weekday}))|locked in:|^(?:so |ok |and )*(?:green light|go-ahead|thumbs up) (?:for|to)(?= )|we(?:'ll| will)? take (?:(?:option|version|bid|offer|plan|model) \\p{L}|the (?:\\p{L}+(?:er|est|st|nd|rd|th)) (?:one|option|offer|bid|quote))|^confirmed:(?= )|^we (?:hereby )?confirm (?:the|our) (?:\\p{L}+ ){1,4}(?:for|on|as)(?= )|we(?: all)? agreed (?:we(?= )|no(?= )|\\d+|(?:two|three|four|five|six|ten)(?= ))|we(?:'re| are) going to (?:go (?:with|ahead)|stick with|keep|close|cancel|merge|scrap|drop|cut|reduce|raise|introduce|extend|renew|replace|stop)|we(?:'re| are) not going to (?:renew|extend|fund|continue|pursue|support|proceed|do|buy|hire|replace|run|close|pay|use)|we (?:won't|will not) (?:be )?(?:attend|join|participat|open|offer|pay|hir|replac|us|appeal|apply)\\p{L}*`,
    false,
    idle,
    true,
  ),
];
