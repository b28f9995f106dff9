import type { Token } from '../../owners/parties.js';
import type { Clause } from '../../rules/clauses.js';
import type { Finding, Reading, Sentence } from '../../rules/reading.js';
import { verbAt } from '../../rules/verbs.js';
import { hasDone } from './act.js';
import { baseVerbs, ingVerbs } from './verbs.js';
import { plainPromise, set } from './words.js';

const here =
  /(?<!\p{L})(?:screen|mute|unmute|hear|louder|speak up|mic|microphone|camera|in the chat|the link again|type (?:it|that)|dial|call back|scribe|right now|a moment|a second|make it (?:on|to|for|in|at|by|this|next|tomorrow|then|too)|on irc|minutes url|repeat)(?!\p{L})/u;
const atOnce = set(
  'share show present note ask answer reply give talk start open close put run go take make explain record add post',
);

/** "@Elsa can you …?", "Could you …, Ravi?", "Ravi, please send …", "can HR check …?" */
export function requests(sentence: Sentence, clauses: readonly Clause[], reading: Reading): Finding[] {
  if (here.test(sentence.lower)) return [];
  const found =
    spokenTo(sentence, clauses, reading) ?? askedOfThird(sentence, clauses) ?? ordered(sentence, clauses);
  return found ? [found] : [];
}

const finding = (rule: string, owners: Finding['owners'], sure: boolean, verb: string): Finding => ({
  kind: 'followUp',
  rule: `en.request.${rule}`,
  owners,
  sure: sure && !owners.some((owner) => owner.candidates !== undefined),
  verb,
});

function addressee(sentence: Sentence, clauses: readonly Clause[]): Token | null {
  const lone = clauses.find((clause) => clause.address)?.tokens[0];
  if (lone) return lone;
  const { tokens } = sentence;
  const you = tokens.findIndex((token) => !token.party && /^you(?:'|$)/u.test(token.word));
  // "…, Will can you own that?"
  const right = tokens[you - 2];
  if (
    right?.party?.weak === false &&
    /(?:^|[,;:.!-] *)@?$/u.test(sentence.lower.slice(0, right.start - sentence.start))
  )
    return right;
  const before = tokens.slice(0, Math.max(0, you)).find((token) => token.party !== null);
  if (before && tokens.indexOf(before) <= 2 && you - tokens.indexOf(before) <= 4) return before;
  const last = tokens.at(-1);
  const told = last ? sentence.lower.slice(0, last.start - sentence.start) : '';
  return last?.party &&
    !/(?:to|with|from|of|for|about|on|and|after|by|at|in|than|ask|contact|email|ping|call|tell|remind) @?$/u.test(
      told,
    )
    ? last
    : null;
}

const asking =
  /(?<!\p{L})(?:(?:can|could|will|would|won't|couldn't|can't|might|chance) you|(?:can|could|may|might) (?:i|we) (?:ask|get|trouble|bother) you to|are you (?:able|willing|free) to|would you be (?:able|willing|free|happy|up for) to)(?: (?:please|could|can|also|maybe|perhaps|just|kindly|possibly|then|quickly|be able to|be so kind as to|try to|go and|be the one to))* $/u;
const wishing = /(?<!\p{L})(?:do|would) you (?:want|like|care|mind) to (?:also |please )?$/u;
const minding = /(?<!\p{L})(?:(?:do|would) you mind|how about you|are you (?:ok|okay|happy) with) $/u;

function spokenTo(sentence: Sentence, clauses: readonly Clause[], { context }: Reading): Finding | null {
  const { tokens } = sentence;
  let verb: string | null = null;
  let loose: string | null = null;
  for (let i = 1; i < tokens.length && verb === null; i++) {
    const token = tokens[i];
    if (!token) continue;
    const told = sentence.lower.slice(0, token.start - sentence.start);
    if (asking.test(told) || wishing.test(told)) {
      verb = verbAt(baseVerbs, tokens, i)?.base ?? (hasDone(tokens, i) ? 'have' : null);
      loose ??= anyDeed(tokens, i);
    } else if (minding.test(told)) verb = verbAt(ingVerbs, tokens, i)?.base ?? null;
  }
  const named = addressee(sentence, clauses)?.party !== undefined;
  const known = verb !== null;
  if (!known && named) verb = loose;
  if (verb === null) return directed(sentence, clauses);
  if (
    /(?:^|[,:] *)(?:how|what|why|where|when|who)(?!\p{L})/u.test(sentence.lower) ||
    !plainPromise(
      tokens.filter(
        (token) => !['would', 'could', 'perhaps', 'possibly', 'maybe', 'again', 'might'].includes(token.word),
      ),
    )
  )
    return null;
  const to = addressee(sentence, clauses);
  if (to?.party)
    return finding('named', to.party.owners, known && (!atOnce.has(verb) || tokens.length > 6), verb);
  if (
    !/(?<!\p{L})(?:by|before|no later than|until) (?:the )?(?:\d|mon|tue|wed|thu|fri|tomorrow|next|end|eo)/u.test(
      sentence.lower,
    )
  )
    return null;
  const other = [...(context.previous ?? [])].reverse().find((line) => line.from !== context.from);
  const owner = other && context.people.find((person) => person.name === other.from);
  return finding(
    'unnamed',
    owner ? [{ name: owner.name, kind: 'person', source: 'implied', span: null }] : [],
    false,
    verb,
  );
}

/** What is asked of the listener rather than to be done. */
const noDeed = set(
  `be have hear see say repeat explain remember believe understand remind guess wait hold stop speak talk mute unmute come
  recall swear cope manage afford spare bear recommend appreciate bet smell taste
  how what when who where why last that those these this worry continue mute calm forget
  go stay leave sit imagine think know feel like want need hang try live work stand join attend help`,
);
/** Deeds only with something they are done to: "take the policy back", but not "make it on Friday". */
const light = set(
  'take bring get put give do run make keep let set move turn call show tell find look check pick',
);

/** Of somebody who is named any deed may be asked: "Paul can you take the policy back to the author?" */
function anyDeed(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (!token || token.party || !/^[a-z]{3,}$/u.test(token.word) || noDeed.has(token.word)) return null;
  const object = /^(?:the|a|an|this|that|those|these|my|our|your|some|his|her|their)$/u.test(
    tokens[at + 1]?.word ?? '',
  );
  return tokens.length - at > 2 && (object || !light.has(token.word)) ? token.word : null;
}

/** "Ravi, you'll send …", "you need to update …, Ravi" */
function directed(sentence: Sentence, clauses: readonly Clause[]): Finding | null {
  // "Mo you take the phones?"
  const [spoken, second] =
    clauses.find(({ tokens: [who, you] }) => who?.party?.weak === false && you?.word === 'you')?.tokens ?? [];
  const to = clauses.find((clause) => clause.address)?.tokens[0] ?? spoken;
  if (!to?.party) return null;
  for (const clause of clauses) {
    const from = spoken && second && clause.tokens[0] === spoken ? second.start : clause.start;
    const lead =
      /^(?:you'll|you will|(?:you|will you)(?= (?:take|send|write|do|call|ring|ask|tell|check|draft|book|handle|prepare|contact|get|bring|pick) )|you need to|you have to|you should|you must|i need you to|i'd like you to|i would like you to)(?: please| also)? /u.exec(
        sentence.lower.slice(from - sentence.start),
      );
    if (!lead || (sentence.question && !/^you (?:also |please )?$/u.test(lead[0]))) continue;
    const at = clause.tokens.findIndex((token) => token.start - from >= lead[0].length);
    const verb = at > 0 ? verbAt(baseVerbs, clause.tokens, at) : null;
    if (verb && plainPromise(clause.tokens.filter((token) => token.word !== 'would')))
      return finding('directed', to.party.owners, !lead[0].includes('should'), verb.base);
  }
  return null;
}

/** "Can I ask Robert to …?" */
const askingFor = /(?<!\p{L})(?:can|could|may|might) (?:i|we) (?:ask|get|trouble|bother) +@?$/u;

/** "Can HR check …?" */
function askedOfThird(sentence: Sentence, clauses: readonly Clause[]): Finding | null {
  const sent = sentence.tokens.findIndex(
    (token) => token.party !== null && askingFor.test(sentence.lower.slice(0, token.start - sentence.start)),
  );
  const who = sentence.tokens[sent]?.party;
  const deed = who && verbAt(baseVerbs, sentence.tokens, sent + 2);
  if (who && deed && sentence.tokens[sent + 1]?.word === 'to')
    return finding('third', who.owners, !who.weak, deed.base);
  if (!sentence.question) return null;
  for (const clause of clauses) {
    const [modal, who] = clause.tokens;
    if (!modal || !who?.party || !/^(?:can|could|would)$/u.test(modal.word)) continue;
    const able = clause.tokens[2]?.word === 'be' && clause.tokens[3]?.word === 'able' ? 5 : null;
    const at = able ?? (/^(?:please|also|then|just)$/u.test(clause.tokens[2]?.word ?? '') ? 3 : 2);
    const verb = verbAt(baseVerbs, clause.tokens, at);
    if (verb && plainPromise(clause.tokens.slice(1)))
      return finding('third', who.party.owners, !who.party.weak, verb.base);
  }
  return null;
}

/** "chase them steve": who is told stands behind what it is about. */
function behindPronoun({ tokens }: Sentence): Token | undefined {
  const [last, before] = [tokens.at(-1), tokens.at(-2)];
  return last?.party?.weak === false &&
    tokens.length <= 8 &&
    /^(?:it|that|this|them|him|her|those)$/u.test(before?.word ?? '')
    ? last
    : undefined;
}

/** "Ravi, please send …", "@Elsa: book a room", "please check the numbers, Joanna", "Please can Ravi …" */
function ordered(sentence: Sentence, clauses: readonly Clause[]): Finding | null {
  if (sentence.question) return null;
  const first = clauses.map((clause) => clause.tokens[0]).find((token) => token?.party?.weak === false);
  const address = clauses.find((clause) => clause.address)?.tokens[0] ?? first ?? behindPronoun(sentence);
  if (!address?.party) return null;
  for (const clause of clauses) {
    if (clause.sub) continue;
    const tokens = clause.tokens[0] === address ? clause.tokens.slice(1) : clause.tokens;
    const head = tokens.findIndex(
      (token) => !/^(?:please|pls|also|just|and|kindly|then|to|do|remember|don't|forget)$/u.test(token.word),
    );
    if (head < 0) continue;
    const joined = sentence.lower.charAt(address.end - sentence.start);
    const please = tokens.some((token) => /^(?:please|pls|plz)$/u.test(token.word));
    if (clause.tokens[0] === address && head === 0 && ![',', ':'].includes(joined) && !address.at && !please)
      continue;
    const polite = tokens
      .slice(0, head)
      .some((token) => /^(?:please|pls|kindly|remember|forget)$/u.test(token.word));
    const known = verbAt(baseVerbs, tokens, head)?.base ?? (hasDone(tokens, head) ? 'have' : undefined);
    const verb = known ?? (polite ? anyDeed(tokens, head) : null);
    if (verb === null || !plainPromise(tokens)) continue;
    return finding(
      'ordered',
      address.party.owners,
      known !== undefined && (polite || address.at || joined === ':' || tokens.length > 3),
      verb,
    );
  }
  return null;
}
