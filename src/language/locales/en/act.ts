import type { Token } from '../../owners/parties.js';
import { verbAt } from '../../rules/verbs.js';
import { baseVerbs, ingVerbs, participles, thirdVerbs } from './verbs.js';
import { negations, set } from './words.js';

export interface Act {
  verb: string;
  /** plain: "will send"; must: "has to send"; offer: "can send"; advice: "would"; present: "sends". */
  mood: 'plain' | 'must' | 'offer' | 'advice' | 'present' | 'byDeadline';
  modal: string;
  at: number;
  /** A verb of several words ("follows up"), which is said of tasks rather than of habits. */
  particle?: boolean;
}

const adverbs = set(
  'also then just quickly please now gladly happily certainly definitely still try to at least personally go and have kindly separately finally soon immediately gonna myself all both each take an action the today tomorrow',
);

/** The deed that the subject at a place is said to do. `first`: it opens the clause, so that "Joanna to collect" counts. */
export function actAt(tokens: readonly Token[], subject: number, first: boolean): Act | null {
  const who = tokens[subject];
  if (!who) return null;
  const lead = who.party ? '' : who.word;
  const next = tokens[subject + 1]?.party ? '' : (tokens[subject + 1]?.word ?? '');
  const second = tokens[subject + 2]?.party ? '' : (tokens[subject + 2]?.word ?? '');
  const third = tokens[subject + 3]?.word ?? '';
  if (first && !who.party) {
    const dropped = withoutSubject(tokens, subject);
    if (dropped) return dropped;
  }
  if (/'ll$/u.test(lead)) return led(tokens, subject + 1, 'plain', 'will');
  if (lead === 'let') return next === 'me' ? led(tokens, subject + 2, 'plain', 'let') : null;
  if (next === 'will' || next === 'shall' || (next === "'ll" && who.party))
    return led(tokens, subject + 2, 'plain', 'will');
  if (lead === "i'm" || next === 'am' || next === 'is' || next === 'are' || lead === "we're") {
    const from = lead === "i'm" || lead === "we're" ? subject + 1 : subject + 2;
    const word = tokens[from]?.word ?? '';
    if ((word === 'going' && tokens[from + 1]?.word === 'to') || word === 'gonna')
      return led(tokens, from + (word === 'gonna' ? 1 : 2), 'plain', 'going');
    if (who.party && word === 'to') return led(tokens, from + 1, 'plain', 'to');
    if (word === 'happy' || word === 'glad' || word === 'willing')
      return led(tokens, from + 2, 'offer', 'happy');
    if (
      who.party &&
      /^(?:asked|tasked|due|set|down)$/u.test(word) &&
      /^(?:to|with)$/u.test(tokens[from + 1]?.word ?? '')
    ) {
      const deed = verbAt(ingVerbs, tokens, from + 2);
      return deed
        ? { verb: deed.base, mood: 'plain', modal: word, at: from + 2 }
        : led(tokens, from + 2, 'plain', word);
    }
    if (word === 'responsible' || (word === 'in' && tokens[from + 1]?.word === 'charge'))
      return { verb: 'own', mood: 'plain', modal: 'is', at: from };
    const doing = who.party || lead === "i'm" ? verbAt(ingVerbs, tokens, from) : null;
    return doing && (who.party || !events.test(doing.base))
      ? { verb: doing.base, mood: 'present', modal: 'is', at: from }
      : null;
  }
  if (next === 'can' || next === 'could')
    return lead === 'i' || who.party ? led(tokens, subject + 2, 'offer', next) : null;
  if (lead === "i'd" && next === 'be') return led(tokens, subject + 4, 'offer', 'happy');
  if (next === 'must' || next === 'should')
    return lead === 'i' && next === 'should' ? null : led(tokens, subject + 2, 'must', next);
  if (/^(?:needs?|has|have|ought)$/u.test(next) && second === 'to')
    return led(tokens, subject + 3, 'must', next);
  if (
    /^(?:promise|plan|intend|offer|volunteer|agree|promised|volunteered|agreed|offered|agrees|volunteers|offers|plans)$/u.test(
      next,
    ) &&
    second === 'to'
  )
    return led(tokens, subject + 3, /ed$/u.test(next) || lead === 'i' ? 'plain' : 'plain', next);
  if (
    lead === "i've" &&
    /^(?:offered|agreed|promised|volunteered|undertaken)$/u.test(next) &&
    second === 'to'
  )
    return led(tokens, subject + 3, 'plain', next);
  if (
    /^(?:has|have)$/u.test(next) &&
    /^(?:offered|agreed|promised|volunteered|undertaken)$/u.test(second) &&
    third === 'to'
  )
    return led(tokens, subject + 4, 'plain', second);
  if (first && who.party && next === 'to') return toDo(tokens, subject + 2, who.party.weak);
  if (who.party && (next === 'owns' || next === 'own'))
    return { verb: 'own', mood: 'plain', modal: next, at: subject + 1 };
  if (who.party && next === 'takes' && third !== 'time')
    return verbAt(thirdVerbs, tokens, subject + 1)
      ? { verb: 'take', mood: 'plain', modal: 'takes', at: subject + 1 }
      : null;
  if (who.party && first) {
    const verb =
      verbAt(thirdVerbs, tokens, subject + 1) ??
      (who.party.owners.length > 1 ? verbAt(baseVerbs, tokens, subject + 1) : null);
    if (verb && !tokens.slice(subject + 2, subject + 5).some((token) => negations.has(token.word)))
      return {
        verb: verb.base,
        mood: 'present',
        modal: next,
        at: subject + 1,
        particle: verb.then.length > 0,
      };
  }
  return null;
}

/** What one goes to rather than gets done. */
const events =
  /^(?:work|attend|visit|meet|present|run|cover|help|start|finish|turn|move|travel|take|do|get|make|come|go|look|talk|speak|put|leave|sit|call|give|bring|have|host|read|open|show)$/u;

/** "Will send it on Friday", "happy to draft it": who writes leaves out that it is them. */
function withoutSubject(tokens: readonly Token[], at: number): Act | null {
  const [lead, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word];
  if (lead === 'will' && verbAt(baseVerbs, tokens, at + 1)) return led(tokens, at + 1, 'plain', 'will');
  if (/^(?:happy|glad|going)$/u.test(lead) && next === 'to')
    return led(tokens, at + 2, lead === 'going' ? 'plain' : 'offer', lead);
  return null;
}

/** "have the draft ready", "have it sent" */
export const hasDone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:have|get)$/u.test(tokens[at]?.word ?? '') &&
  tokens
    .slice(at + 1, at + (tokens[at]?.word === 'have' ? 9 : 4))
    .some((token) => !token.party && (participles.has(token.word) || token.word === 'ready'));

function led(tokens: readonly Token[], from: number, mood: Act['mood'], modal: string): Act | null {
  let tried = false;
  for (let i = from; i < tokens.length && i <= from + 5; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (!token.party && negations.has(token.word)) return null;
    if (hasDone(tokens, i)) return { verb: 'have', mood, modal, at: i };
    if (token.word === 'be') {
      const doing = verbAt(ingVerbs, tokens, i + 1);
      if (doing && !events.test(doing.base)) return { verb: doing.base, mood, modal, at: i + 1 };
      if (/^(?:touch|contact)$/u.test(tokens[i + 2]?.word ?? ''))
        return { verb: 'contact', mood, modal, at: i };
    }
    if (token.word === 'be' && tokens[i + 1]?.word === 'able') {
      i += 2;
      continue;
    }
    const verb = verbAt(baseVerbs, tokens, i);
    if (verb)
      return {
        verb: verb.base,
        mood: tried ? 'offer' : mood,
        modal,
        at: i,
      };
    tried ||= token.word === 'try';
    if (!adverbs.has(token.word) && !/^\p{L}{3,}ly$/u.test(token.word))
      return coordinated(tokens, i + 1, mood, modal) ?? anyDeed(token, i, mood, modal);
  }
  return null;
}

/** What one does without its being a task. */
const noTask = set(
  `be have need want like know see arrive leave retire come go start stay join miss think love hate win lose become get feel
  remain cost depend expire end close finish happen change work die live sleep sit stand hold turn return travel fly drive
  eat drink decide agree discuss regret enjoy appreciate survive recognise recognize notice suffer recover resign hate surprise wait hope believe stop begin last seem look sound mean learn never not probably hopefully
  likely soon take make do give keep run put let say tell talk speak move play use pass fall grow vote`,
);

/** Another deed than those that are known, which a deadline makes a task: "Ivan will tarmac the path by Friday". */
const anyDeed = (token: Token, at: number, mood: Act['mood'], modal: string): Act | null =>
  mood === 'plain' && !token.party && /^[a-z]{3,}$/u.test(token.word) && !noTask.has(token.word)
    ? { verb: token.word, mood: 'byDeadline', modal, at }
    : null;

/** "Gareth to relay that to Highways": in minutes any verb is a task. */
function toDo(tokens: readonly Token[], at: number, weak: boolean): Act | null {
  const known = led(tokens, at, 'plain', 'to');
  if (known && known.mood !== 'byDeadline') return known;
  const act = tokens[at] && !weak && tokens.length > at + 1 ? anyDeed(tokens[at], at, 'plain', 'to') : null;
  return act ? { ...act, mood: 'plain' } : known;
}

/** "I'll pop in and collect the keys": of two deeds the second one is a task. */
function coordinated(tokens: readonly Token[], from: number, mood: Act['mood'], modal: string): Act | null {
  const and = tokens.findIndex(
    (token, i) => i >= from && i < from + 6 && !token.party && token.word === 'and',
  );
  const verb = and < 0 ? null : verbAt(baseVerbs, tokens, and + 1);
  return verb && !tokens.slice(from, and).some((token) => negations.has(token.word))
    ? { verb: verb.base, mood, modal, at: and + 1 }
    : null;
}
