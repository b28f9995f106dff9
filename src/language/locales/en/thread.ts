import type { ThreadWords } from '../../rules/thread-words.js';

const soft = '(?:so |ok |okay |yes |yeah |yep |sure |fine |well |then |right |no |,|actually |oh |great )*';
const it =
  '(?:it|that|this|them|that one|this one|those|the action|the task|this action|that action|care of (?:it|that|this|them))';
const tail =
  '(?: (?:then|too|myself|instead|for you|for the group|no problem|if you like|asap|shortly|today|tomorrow|happily|on|right away|straight away|next|as soon as i can|this time))*';

export const thread: ThreadWords = {
  gate: /^[^\p{L}]*(?:yes|yep|yeah|yup|ok|okay|sure|of course|certainly|absolutely|fine|will do|no|nope|np|no problem|happy|glad|gladly|definitely|right|aye|roger|noted|understood|got it|sounds good|can do|on it|my pleasure|great|deal|agreed|sorry|afraid|unfortunately|not me|mine|me|let me|leave|i'll|i will|i can|i could|i'm|i'd|i've|i have got|i volunteer|that's|that (?:can|could|would|will) be me|it's|count|put me|consider|assign|so|then)(?!\p{L})|👍|✅|✔|(?<!\p{L})(?:never ?mind|forget|scratch|scrap|strike|drop|cancel|ignore|undo|delete|remove|needed|disregard|approved|adopted|carried|passed|accepted|decided|resolved|settled|agreed|consensus|rejected|voted down|turned down|defeated|postponed|deferred|tabled|noted|instead|(?:take|takes|do|does|handle|handles|own|owns|cover|taking|doing) (?:it|that|this|them|care|the action|the task)|is on it|picks? (?:it|that|this) up)(?!\p{L})/u,
  take: new RegExp(
    `^${soft}(?:(?:i'll|i will|i can|i could|let me|i'm happy to|happy to|i'd be happy to|glad to|i shall|i'm going to|i am happy to)(?: gladly| happily| certainly| also| definitely)? (?:take|do|handle|own|manage|sort|fix|deal with|look after|cover|pick up) ${it}(?: up| on| out)?${tail}|(?:i'll|i will) (?:take|pick) ${it}(?: up| on)?${tail}|i can${tail}|i will${tail}|i'll take (?:an|the) action(?: item)?(?: (?:for|on) ${it})?${tail}|i'm on it${tail}|on it${tail}|i(?:'ve| have)? got (?:it|this|that)(?: one)?${tail}|leave (?:it|that|this) (?:with|to) me${tail}|(?:that's|it's|this is) mine|mine|i volunteer|i'm in|that (?:can|could|would|will) be me|that's me|me|i'll do so|will do|consider it done|i'm happy to|happy to|i'd be happy to|count on me|put me down(?: for (?:it|that|this))?|i'll own (?:it|that|this)|assign (?:it|that|this) to me)$`,
    'u',
  ),
  takeNamed:
    /^(?:so |ok |okay |yes |sure |then |,)*(?:i'll|i can|i will|i could|happy to|let me) (?:take|do|handle|cover|own)(?: on)? the (?<what>\p{L}{4,})(?: (?:then|instead|myself))*$/u,
  pronoun: /^(?:it|that|this|them|those)$/u,
  yes: /^(?:yes|yep|yeah|yup|ok|okay|sure|of course|certainly|absolutely|fine|will do|no problem|np|happy to|gladly|definitely|right|aye|roger|noted|understood|got it|sounds good|can do|on it|👍|✅|\+1|no worries|yes i can|i can|i will|my pleasure|sure thing|great|deal|agreed)(?: (?:thanks|please|i can|i will|i'll do that|i'll do it|will do|no problem|happy to|sure|of course|do that))*(?=$|[ ,.!:-])/u,
  no: /^(?:(?:no|nope|sorry|afraid not|not me|unfortunately not)(?: (?:thanks|sorry))?|(?:(?:no|sorry|unfortunately|i'm afraid),? )*(?:i can't|i cannot|i won't|i don't have time|i'm not able to|i won't be able to|i won't have time)(?: (?:do|take|make|manage|that|it|this|then|sorry|unfortunately|to|on|one|right now|have time))*)[ .!]*(?:,.*)?$/u,
  offer:
    /(?:^|[,.;:] *|(?<!\p{L})(?:so|but|and|or) )(?:shall|should) i (?!be|have|know|hear|start|begin|share (?:my )?screen|say|repeat|show|mute|go first|come)(?:also |just |maybe |perhaps |then )*(?<what>[a-z]{3,})(?!\p{L})[^?]*\?\s*$/u,
  please:
    /^(?:(?:yes|yeah|yep|ok|oh|sure) ?,? ?)*(?:please|please do|yes please|go ahead|go for it|do it|that would be (?:great|lovely|helpful|good|fab)|thanks|thank you)(?: (?:thanks|please))?$/u,
  moreover: /(?<!\p{L})(?:also|as well|in addition|but what)(?!\p{L})|\?/u,
  withdraw:
    /^(?:(?:no|ok|oh|great|fine|right|oops|sorry|actually|well|,)+ ?)*(?:(?:never ?mind|forget (?:it|that|about it|about that)|scratch that|scrap (?:it|that|this)|strike that|drop (?:it|that|the action|that action)|cancel (?:it|that|the action|that action)|ignore (?:that|my last|the last one)|undo|undo that|delete (?:it|that)|remove that(?: action)?|no longer needed|not needed after all|no need after all|we don't need (?:it|that) after all|disregard(?: that)?))(?: then| please| thanks| after all)*$/u,
  withdrawNamed:
    /^(?:no |ok |well |so |actually )*(?:forget|never ?mind|drop|scrap|scratch|cancel|strike)(?: about)? (?:the|that|my|his|her) (?<what>(?!action|one|last|it)\p{L}{4,})(?: thing| action| task| bit)?(?: then| please| after all)?(?:,.*)?$/u,
  othersBefore:
    /^(?:(?:no|ok|oops|sorry|actually|well|correction|wait|yes|but|so|then|,) ?,? ?)*(?:(?:that's|it's|that is|it is|this is|owner(?: is)?:?|assign (?:it|that|this) to|give (?:it|that|this) to|make that|let|over to|change (?:it|that|the owner) to) )?@?$/u,
  othersAfter:
    /^ ?(?:(?:will take|'ll take|takes|will do|'ll do|does|can take|can do|should take|should do|will handle|handles|is taking|is doing|will own|owns|has|has got|to take|take|do|will pick up|picks up|is going to take|will cover) (?:it|that|this|that one|this one|the action|the task|them|care of (?:it|that|this))(?: on| over| up)?(?: instead| now| then| for me| for you)*|instead(?: of me)?|is on it)?(?=$|[ ,.!'])/u,
  decided: [
    {
      kind: 'approved',
      pattern:
        /^(?:(?:so|ok|and|that's|it's|it is|that is|unanimously|hereby|all) )*(?:approved|adopted|carried|passed|motion carried|the motion is carried|accepted)(?: (?:unanimously|as amended|as proposed|without objection|then|with no objections))*$/u,
      sure: true,
    },
    {
      kind: 'decided',
      pattern:
        /^(?:(?:so|ok|and|that's|it's|it is|that is|unanimously|then it's|then that's|so that's|so it's) )*(?:decided|resolved|so resolved|settled|decided then|resolved then)(?: (?:unanimously|then|as proposed))*$/u,
      sure: true,
    },
    {
      kind: 'agreed',
      pattern:
        /^(?:(?:so|ok|then|and) )*(?:(?:that's|it's|that is|it is|we're all|we are all|all|everyone) agreed|we're agreed|we are agreed|we have consensus|we have agreement)(?: then)*$/u,
      sure: false,
    },
    {
      kind: 'rejected',
      pattern:
        /^(?:(?:so|ok|that's|it's|motion|the motion is) )*(?:rejected|voted down|turned down|not carried|defeated)$/u,
      sure: true,
    },
    {
      kind: 'postponed',
      pattern:
        /^(?:(?:so|ok|that's|it's|the item is) )*(?:postponed|deferred|tabled)(?: (?:to|until) (?:the )?next (?:meeting|time|call))?$/u,
      sure: true,
    },
    {
      kind: 'noted',
      pattern: /^(?:so )?(?:duly noted|the report is noted|noted by the (?:group|board|committee))$/u,
      sure: false,
    },
  ],
  asks: /(?<!\p{L})(?:who (?:can|will|could|is able|wants to|would|is going to|has time|should|'ll|takes|is willing|volunteers|(?!was|says|has|knows|thinks|wants|does|decides|likes|needs|uses|pays|works|lives|means|owns)\p{L}{3,}s)|who's (?:going to|willing|able|up for|(?!going|coming|joining|attending|missing|speaking|talking)\p{L}+ing)|(?:can|could|would|will) (?:someone|somebody|anyone|anybody|one of you|you)|(?:someone|somebody) \p{L}+ (?:that|the|this|a)|any(?:one|body) (?:willing|able|want|happy|who can|up for|volunteer)|any volunteers?|volunteers? (?:to|for)|we need (?:someone|somebody|a volunteer)|looking for (?:someone|a volunteer)|need (?:someone|somebody|a volunteer) to|should (?:i|we|you)|shall (?:i|we))(?!\p{L})/u,
  when: /(?<!\p{L})(?:when(?! (?:was|were|did|had|i|we|you|they))|what day|which day|what date|by when|deadline|due date)(?!\p{L})[^?]*\?|^by when/u,
  lead: /^(?:(?:ideally|preferably|if possible|hopefully|ok|okay|yes|yeah|sure|fine|right|well|so|then|great|alright|good|and|but|hmm?)[ ,]+)+/u,
  instead: /(?<= )(?:instead|then|rather)$/u,
  rather:
    /^(?:(?:no|oops|sorry|correction|actually|i mean|i meant|make (?:it|that)|let's say|let's make (?:it|that)|say|rather|the deadline is|deadline|due|move (?:it|that) to|push (?:it|that) to|change (?:it|that|the date|the deadline) to|or|it should be|that should be)[ ,:]*)+/u,
  proposal:
    /^(?:proposal|proposed(?: resolution| decision)?|i propose|i move|motion)(?: that| to|:)?\s*(.+)$/u,
};
