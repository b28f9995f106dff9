import { self, type Token } from '../../owners/parties.js';
import { clausesOf, reachOf, type Clause } from '../../rules/clauses.js';
import type { Finding, Reading, Sentence } from '../../rules/reading.js';
import { hasDate } from '../../rules/has-date.js';
import { actAt, type Act } from './act.js';
import { assignments } from './assignments.js';
import { handed } from '../../rules/handed.js';
import { obligations } from './obligations.js';
import { requests } from './requests.js';
import { clauseWords, isPrivate, past, plainPromise, set } from './words.js';

/** "Beth will write it up, shall we say Friday?": only the day is asked about. */
const proposesDay =
  /, *(?:shall we say|let's say|can we say|is that ok|is that okay|if that's ok|is that alright|ok|okay|alright|right)(?: [^?]{2,40})?\?\s*$/u;

const opinions = set(
  'think believe hope guess wish suppose feel reckon imagine assume wonder doubt suggest propose expect',
);
const reports =
  /(?<!\p{L})(?:says?|said|told|mentioned|wrote|claims?|claimed|according to|apparently|reportedly)(?!\p{L})/u;

/** What is to be done, before the one who is meant is named: "we need to get the sign made - Grace?" */
const owed =
  /(?:^|[,.!:] |(?:so|and|but|ok) )(?:we(?:'ll)?|someone|somebody|one of us) (?:still |also |will )*(?:needs? to|has to|have to|must|should) (?!not(?!\p{L}))\p{L}{3,} .{3,}$/u;

/** "… if you like" is no condition. */
const courtesy =
  /^if (?:you(?:'d)? (?:like|want|wish|prefer|agree)|(?:that|it) (?:helps|suits|is ok|is fine)|(?:that|it)'s (?:ok|okay|fine|alright)|needed|possible|necessary|nobody (?:minds|objects)|no one (?:minds|objects)|everyone agrees)(?!\p{L})/u;

const joke = /(?<!\p{L})(?:lol|jk|just kidding|only joking)(?!\p{L})|[😂🤣]/u;

/** The follow-ups that an English sentence tells of. */
export function followUps(sentence: Sentence, reading: Reading): Finding[] {
  if (joke.test(sentence.lower)) return [];
  const clauses = clausesOf(sentence, clauseWords).map((clause) =>
    clause.condition && courtesy.test(sentence.lower.slice(clause.start - sentence.start))
      ? { ...clause, condition: false }
      : clause,
  );
  const main = clauses.findIndex((clause) => !clause.condition && !clause.address);
  if (clauses.some((clause, i) => clause.condition && (i < main || main < 0))) return [];
  const asked = requests(sentence, clauses, reading);
  if (asked.length > 0) return asked;
  const given = handed(sentence, owed, 'en');
  if (given) return [given];
  if (sentence.question && !proposesDay.test(sentence.lower)) return [];
  const told = assignments(sentence, clauses, reading);
  if (told.length > 0) return told;
  const promised = promises(sentence, clauses, reading);
  if (promised.length === 0 && delivers(sentence, reading))
    return [
      {
        kind: 'followUp',
        rule: 'en.promise.self',
        owners: [self(reading.context, reading.prepared, null)],
        sure: false,
      },
    ];
  return promised.length > 0 ? promised : obligations(sentence, clauses, reading);
}

const delivers = (sentence: Sentence, reading: Reading): boolean =>
  delivery.test(sentence.lower) &&
  !past.test(sentence.lower) &&
  (hasDate(sentence, reading) || /(?<!\p{L})leave /u.test(sentence.lower)) &&
  plainPromise(sentence.tokens) &&
  sentence.tokens.every((token) => token.party === null);

function promises(sentence: Sentence, clauses: readonly Clause[], reading: Reading): Finding[] {
  const found: Finding[] = [];
  for (const [index, clause] of clauses.entries()) {
    if (clause.sub || clause.address) continue;
    if (
      clause.tokens.some((token) => !token.party && opinions.has(token.word)) &&
      !/^i'?ll|^i will/u.test(sentence.lower)
    )
      return found;
    const told = deed(clause);
    if (!told) continue;
    if (
      !plainPromise(
        clause.tokens.filter(
          (token) => !['could', 'would'].includes(token.word) || told.act.mood !== 'offer',
        ),
      ) ||
      past.test(sentence.lower)
    )
      continue;
    const asks =
      /^(?:ask|check|see|find|look|confirm|verify|test|let|investigate|figure|explore|know)$/u.test(
        told.act.verb,
      );
    if (clauses.some((c) => c.condition) && (!asks || unforeseen.test(sentence.lower))) continue;
    const within = reachOf(
      clauses,
      index,
      (c) => deed(c) !== null || (!c.sub && clauseWords.subjects.has(c.tokens[0]?.word ?? '')),
      cutsDay,
    );
    const finding = judge(told.who, told.act, clause, sentence, reading, () => hasDate(within, reading));
    if (finding) found.push({ ...finding, within, verb: told.act.verb });
  }
  return found;
}

function judge(
  who: Token,
  act: Act,
  clause: Clause,
  sentence: Sentence,
  reading: Reading,
  dated: () => boolean,
): Finding | null {
  const { context, prepared } = reading;
  const awaited = act.mood === 'byDeadline' && deadline.test(sentence.lower) && dated();
  const aimed = who.party?.weak === false && objects.has(clause.tokens[act.at + 1]?.word ?? '');
  if (act.mood === 'byDeadline' && (who.party?.weak === true || !(awaited || aimed))) return null;
  if (!who.party && /^(?:i|i'll|i'm|i'd|i've|let|will|happy|glad|going)$/u.test(who.word)) {
    if (act.mood === 'advice' || isPrivate(clause.tokens) || (momentary.test(sentence.lower) && !dated()))
      return null;
    if ((act.mood === 'must' || act.mood === 'present') && !dated()) return null;
    if (act.mood === 'present' && ongoing.test(sentence.lower)) return null;
    if (who.word === 'let' && !dated() && !turning.test(sentence.lower)) return null;
    return {
      kind: 'followUp',
      rule: 'en.promise.self',
      owners: [self(context, prepared, who)],
      sure:
        (act.mood === 'plain' && (who.word !== 'let' || dated())) ||
        act.mood === 'byDeadline' ||
        (act.mood === 'offer' && dated()),
    };
  }
  if (who.party) {
    const ask = who.party.owners.some((owner) => owner.candidates !== undefined);
    const firm =
      act.mood === 'plain' ||
      awaited ||
      (act.mood === 'must' && act.modal !== 'should') ||
      (act.mood === 'present' && (act.particle === true || dated()));
    const sure = firm && !ask && (!who.party.weak || dated()) && !reports.test(sentence.lower);
    if (act.mood === 'present' && act.particle !== true && !dated() && !single(who, act, clause)) return null;
    const mine = who.party.owners.some((owner) => owner.name === self(context, prepared, null).name);
    if (act.mood === 'offer' && !dated() && !mine) return null;
    return { kind: 'followUp', rule: 'en.assign.third', owners: who.party.owners, sure };
  }
  if (/^we/u.test(who.word) && act.mood === 'plain' && deadline.test(sentence.lower) && dated())
    return { kind: 'followUp', rule: 'en.obligation.we', owners: [], sure: false };
  return null;
}

/** What is done once, to something that is pointed at: "Kirsty checks the fire regs", and not "Lily writes well". */
const once =
  /^(?:check|write|draft|prepare|send|contact|call|ring|phone|book|order|ask|tell|inform|notify|arrange|organise|organize|update|collect|gather|get|talk|speak|find|look|circulate|share|clarify|confirm|investigate|forward|email|invite|schedule|finish|chase|reply|answer|submit|correct|revise|summarise|compile|request|obtain)$/u;

const single = (who: Token, act: Act, { tokens }: Clause): boolean => {
  const [object] = tokens.slice(act.at + 1).filter((token) => !/^(?:to|with|out|into|up)$/u.test(token.word));
  return (
    who.party?.weak === false &&
    act.at === 1 &&
    once.test(act.verb) &&
    object !== undefined &&
    tokens.length <= 14 &&
    (object.party !== null ||
      /^(?:the|a|an|them|him|her|our|this|that|those|these|all|everyone|\d+)$/u.test(object.word)) &&
    !tokens.some((token) =>
      /^(?:very|really|so|well|too|lovely|regards|apologies|love|greetings|regrets|whole|best|worst|time|idea|shots|attention|point|picture|job|way)$/u.test(
        token.word,
      ),
    )
  );
};

/** "Let me check with …": somebody else must be asked first, so that it takes more than a moment. */
const turning =
  /let me (?:just )?(?:check|talk|speak|follow up|sort it out|raise (?:it|that|this)) (?:with|to) (?!you)|get back to (?:you|them|everyone)/u;

const objects = set('the a an it this that these those them him her our their all');
const ongoing =
  /(?<!\p{L})(?:today|this (?:morning|afternoon|week)|tonight|now|currently|at the moment|from home|leave|holiday)(?!\p{L})/u;
const deadline = /(?<!\p{L})(?:by|before|no later than|until|due)(?!\p{L})/u;
const momentary =
  /(?<!\p{L})(?:right now|in a (?:sec|second|moment|minute|bit)|in (?:\d+|two|five|ten|a few|a couple of) (?:min|mins|minutes|seconds)|brb|be right back|here in chat|in the chat|on irc|the queue|be quiet|shut up|step out|drop off|dial back|call back in|call in|rejoin|scribe|now)(?!\p{L})/u;

/** What is asked about behind "check if …" is none of these. */
const unforeseen =
  /(?<!\p{L})if (?:i|we) (?:get|find (?:the )?time|have (?:the )?time|hear|receive|manage|remember|make it)(?!\p{L})/u;

/** "You'll have it tomorrow", "expect it from me by Friday" */
const delivery =
  /(?<!\p{L})(?:(?:you|everyone)(?:'ll| will| shall) (?:have|get|receive) (?:it|them|that|this|the \p{L}+|my \p{L}+)|expect (?:it|them|that|(?:the|a|my) \p{L}+))(?!\p{L})|(?:^|[,.!] )leave (?:\p{L}+ ){1,5}(?:with|to) me(?!\p{L})/u;

const cutsDay = (clause: Clause): boolean =>
  /^(?:if|whether|what|who|where|how|why|which|because|although)$/u.test(clause.tokens[0]?.word ?? '') ||
  // "… when I see them on Friday" tells the day of the deed itself.
  (clause.tokens[0]?.word === 'when' && !/^(?:i|we)$/u.test(clause.tokens[1]?.word ?? ''));

const modifiers = set('from in at of on');

/** Subject and deed of a main clause: "I'll send", "by Friday Ravi will", "Joanna from HR to collect". */
function deed(clause: Clause): { who: Token; act: Act } | null {
  const { tokens } = clause;
  for (let i = 0; i < tokens.length && i < 7; i++) {
    const who = tokens[i];
    if (!who) break;
    if (!isSubject(who) && !(i === 0 && /^(?:will|happy|glad|going)$/u.test(who.word))) {
      // "I'm not sure I can": whoever comes first is who it is about.
      if (!who.party && clauseWords.subjects.has(who.word)) return null;
      continue;
    }
    // Behind other words only after what tells the time: "by Friday Ravi will send".
    if (i > 0 && !who.party && !/^(?:i|i'll|i'm|we|we'll)$/u.test(who.word)) continue;
    const act = actAt(tokens, i, i === 0);
    if (act) return { who, act };
    if (who.party && i === 0 && modifiers.has(tokens[1]?.word ?? '')) {
      for (let k = 2; k <= 4; k++) {
        const later = actAt(tokens, k, false);
        if (later) return { who, act: later };
      }
    }
    if (!who.party) return null;
  }
  return null;
}

const isSubject = (token: Token): boolean =>
  token.party !== null || /^(?:i|i'll|i'm|i'd|i've|we|we'll|let)$/u.test(token.word);
