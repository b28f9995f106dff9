import type { Context, OwnerReading, Span } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import type { Word } from '../text/words.js';
import { directoryOf, type NameKey } from './directory.js';
import { botName, givenNames, nameOrWord, opener } from './names.js';
import { danishHead, englishHead, unitFields } from './units.js';

/** One or several who can own something, as they stand in a sentence. */
export interface Party {
  owners: OwnerReading[];
  /** Only looks like a name or a unit: owns something only where the sentence leaves no doubt. */
  weak: boolean;
}

/** A word, or all the words of a party together. */
export interface Token extends Word {
  party: Party | null;
}

interface Found {
  owner: OwnerReading;
  /** How many words it takes. */
  length: number;
  weak: boolean;
}

/** The words with those that name somebody brought together. */
export function namedParties(words: readonly Word[], prepared: Prepared, context: Context): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < words.length;) {
    const word = words[i];
    if (!word) break;
    const found = partyAt(words, i, prepared, context);
    if (!found) {
      tokens.push({ ...word, party: null });
      i++;
      continue;
    }
    const last = words[i + found.length - 1] ?? word;
    tokens.push({ ...word, end: last.end, party: { owners: [found.owner], weak: found.weak } });
    i += found.length;
    // "Tove (HR)": what stands in brackets behind a name only tells more of them.
    const aside = /^ *\([^()]{1,30}\)/u.exec(prepared.text.slice(last.end, last.end + 40));
    const beyond =
      aside &&
      words[i] &&
      /^ *\p{Ll}/u.test(prepared.text.slice(last.end + aside[0].length, last.end + aside[0].length + 3));
    while (beyond && (words[i]?.start ?? Infinity) < last.end + aside[0].length) i++;
  }
  return joined(tokens, prepared, context);
}

function partyAt(words: readonly Word[], at: number, prepared: Prepared, context: Context): Found | null {
  const word = words[at];
  if (!word) return null;
  return (
    mentioned(words, at, prepared, context) ??
    known(words, at, prepared, context) ??
    (word.at || word.capital || /^\p{Ll}/u.test(word.word)
      ? (unit(words, at, prepared, context) ?? stranger(words, at, prepared, context))
      : null)
  );
}

const spanOf = (prepared: Prepared, start: number, end: number): Span => [
  prepared.toRaw(start),
  prepared.toRaw(end),
];

function mentioned(words: readonly Word[], at: number, prepared: Prepared, context: Context): Found | null {
  const word = words[at];
  if (!word || !context.mentions?.length) return null;
  const place = prepared.toRaw(word.start);
  const mention = context.mentions.find(({ span }) => place >= span[0] && place < span[1]);
  if (!mention) return null;
  let length = 1;
  while (
    at + length < words.length &&
    prepared.toRaw(words[at + length]?.start ?? Infinity) < mention.span[1]
  )
    length++;
  const person = directoryOf(context.people).people.find(
    (p) => p.name.toLowerCase() === mention.name.toLowerCase(),
  );
  return {
    owner: { name: person?.name ?? mention.name, kind: 'person', source: 'stated', span: mention.span },
    length,
    weak: false,
  };
}

function known(words: readonly Word[], at: number, prepared: Prepared, context: Context): Found | null {
  const word = words[at];
  const keys = word && directoryOf(context.people).byFirstWord.get(word.word);
  if (!word || !keys) return null;
  const key = keys.find((candidate) => fits(candidate, words, at, prepared));
  if (!key) return null;
  const length = 1 + key.rest.length;
  const end = words[at + length - 1]?.end ?? word.end;
  if (possessive(prepared, end)) return null;
  const span = spanOf(prepared, word.start, end);
  const [person, ...others] = key.people;
  if (!person) return null;
  if (others.length > 0) {
    const name = prepared.text.slice(word.start, end);
    return {
      owner: { name, kind: 'name', source: 'stated', candidates: key.people.map((p) => p.name), span },
      length,
      weak: false,
    };
  }
  return {
    owner: { name: person.name, kind: 'person', source: key.full ? 'stated' : 'implied', span },
    length,
    weak: false,
  };
}

function fits(key: NameKey, words: readonly Word[], at: number, prepared: Prepared): boolean {
  const first = words[at];
  if (!first) return false;
  if (key.rest.some((word, i) => words[at + 1 + i]?.word !== word)) return false;
  const last = words[at + key.rest.length] ?? first;
  if (
    /[,.;:!?\n]/u.test(prepared.text.slice(first.end, last.start)) &&
    key.rest.length > 0 &&
    !/^\.? ?$/u.test(prepared.text.slice(first.end, last.start))
  )
    return false;
  if (key.initials) {
    const written = prepared.text.slice(first.start, first.end);
    return written === written.toUpperCase() && !unitFields.has(first.word);
  }
  if (key.rest.length > 0 || first.at) return true;
  return first.capital || (!nameOrWord.has(first.word) && first.word.length > 2);
}

/** "Lars' oplæg", "Ravi's page": what is theirs, not they. */
const possessive = (prepared: Prepared, end: number): boolean =>
  /^'(?:s(?!\p{L})|(?!\p{L}))/u.test(prepared.text.slice(end, end + 3)) &&
  !/^'(?:ll|s going|s to)/u.test(prepared.lower.slice(end, end + 8));

function unit(words: readonly Word[], at: number, prepared: Prepared, context: Context): Found | null {
  const word = words[at];
  if (!word) return null;
  const of = (length: number, kind: OwnerReading['kind'] = 'unit', weak = false): Found | null => {
    const end = words[at + length - 1]?.end ?? word.end;
    if (possessive(prepared, end)) return null;
    return {
      owner: {
        name: prepared.text.slice(word.start, end),
        kind,
        source: 'stated',
        span: spanOf(prepared, word.start, end),
      },
      length,
      weak,
    };
  };
  for (const name of context.units ?? []) {
    const parts = name
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .filter(Boolean);
    if (parts.length > 0 && parts.every((part, i) => words[at + i]?.word === part)) return of(parts.length);
  }
  const written = prepared.text.slice(word.start, word.end);
  if (word.capital && unitFields.has(word.word)) {
    if (word.word.length < 4 && written !== written.toUpperCase()) return null;
    const next = words[at + 2];
    if (words[at + 1]?.word === 'og' && next?.capital && unitFields.has(next.word)) return of(3);
    if (
      next &&
      words[at + 1]?.word === 'og' &&
      next.capital &&
      !givenNames.has(next.word) &&
      !directoryOf(context.people).byFirstWord.has(next.word)
    )
      return of(3);
    return englishHead.has(words[at + 1]?.word ?? '') ? of(2) : of(1);
  }
  if (word.word.length > 3 && /(?:[dnrt]|m|ne)$/.test(word.word) && danishHead.test(word.word)) return of(1);
  if ((word.word === 'the' || word.word === 'our') && englishHead.has(words[at + 1]?.word ?? ''))
    return of(2);
  if (
    (word.word === 'the' || word.word === 'our') &&
    (unitFields.has(words[at + 1]?.word ?? '') || words[at + 1]?.capital) &&
    englishHead.has(words[at + 2]?.word ?? '')
  )
    return of(3);
  if (/^\p{Lu}{2,5}$/u.test(written)) return of(1, 'unit', true);
  return null;
}

const title = /^(?:mr|mrs|ms|dr|prof|hr|fru|frk)$/u;

/** Words that begin sentences, and "I'll", have capitals without naming anybody. */
const noName = (word: string): boolean =>
  opener.has(word) || /^(?:i|we|you|they|he|she|it|that|there|let|don|can|won|what|who)'/u.test(word);

/** Somebody who is not in the chat. */
function stranger(words: readonly Word[], at: number, prepared: Prepared, context: Context): Found | null {
  const word = words[at];
  if (
    !word ||
    !(word.capital || word.at) ||
    word.word.length < 2 ||
    noName(word.word) ||
    botName.test(word.word)
  )
    return null;
  let length = 1;
  while (
    length < 4 &&
    words[at + length]?.capital &&
    !noName(words[at + length]?.word ?? '') &&
    prepared.text.slice(words[at + length - 1]?.end, words[at + length]?.start) === ' '
  )
    length++;
  const isKnown = (next: Word | undefined): boolean =>
    next !== undefined &&
    (givenNames.has(next.word) ||
      unitFields.has(next.word) ||
      directoryOf(context.people).byFirstWord.has(next.word));
  const given = givenNames.has(word.word) || givenNames.has(word.word.split('-')[0] ?? '');
  const end = words[at + length - 1]?.end ?? word.end;
  if (possessive(prepared, end)) return null;
  const first =
    at === 0 || /[:,.!?("-]\s*$/u.test(prepared.text.slice(Math.max(0, word.start - 3), word.start));
  if (!given && !word.at && first && !title.test(word.word) && (length === 1 || isKnown(words[at + 1])))
    return null;
  if (!given && !word.at && nameOrWord.has(word.word)) return null;
  return {
    owner: {
      name: prepared.text.slice(word.start, end),
      kind: 'name',
      source: 'stated',
      span: spanOf(prepared, word.start, end),
    },
    length,
    weak: !given && !word.at && !(length > 1 && title.test(word.word)),
  };
}

const joint = /^ *(?:(?:og|and|samt|&|\+|\/)|, *(?:og|and)) *@?$/u;
const comma = /^ *, *@?$/u;

/** "Sofie og Jeppe", "A, B og C", "@A @B", "Mette og jeg": one party. */
function joined(tokens: readonly Token[], prepared: Prepared, context: Context): Token[] {
  if (!tokens.some((token) => token.party)) return [...tokens];
  const out: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i];
    if (!first) break;
    const chain =
      first.party || first.word === 'jeg'
        ? chainFrom(tokens, i, prepared)
        : { members: [first], after: i + 1 };
    const { members } = chain;
    const last = members.at(-1) ?? first;
    const owners = members.flatMap((member) => member.party?.owners ?? [self(context, prepared, member)]);
    const weak = members.some((member) => member.party?.weak === true);
    out.push(members.length > 1 ? { ...first, end: last.end, party: { owners, weak } } : first);
    i = chain.after;
  }
  return out;
}

/** The names that belong together from one on. A comma alone joins only what an "og" closes, or mentions. */
function chainFrom(
  tokens: readonly Token[],
  at: number,
  prepared: Prepared,
): { members: Token[]; after: number } {
  const members = tokens.slice(at, at + 1);
  let complete = { members: [...members], after: at + 1 };
  for (let next = at + 1; next < tokens.length;) {
    const last = members.at(-1);
    // The joining word is a token of its own; & and / are not.
    const step = [1, 2].find((ahead) => {
      const token = tokens[next + ahead - 1];
      if (
        !last ||
        !token ||
        !(token.party !== null || token.word === 'jeg' || (token.word === 'i' && token.capital))
      )
        return false;
      const between = prepared.lower.slice(last.end, token.start);
      return (
        joint.test(between) ||
        (ahead === 1 && (comma.test(between) || (token.at && last.at && /^[ @]+$/u.test(between))))
      );
    });
    const token = step === undefined ? undefined : tokens[next + step - 1];
    if (!last || !token || step === undefined) break;
    members.push(token);
    next += step;
    if (!comma.test(prepared.lower.slice(last.end, token.start)) || (token.at && last.at))
      complete = { members: [...members], after: next };
  }
  // Somebody is among them: "jeg og …" is nobody else by itself.
  return complete.members.some((member) => member.party)
    ? complete
    : { members: tokens.slice(at, at + 1), after: at + 1 };
}

export function self(
  context: Context,
  prepared: Prepared,
  at: { start: number; end: number } | null,
): OwnerReading {
  const person = directoryOf(context.people).people.find(
    (p) => p.name.toLowerCase() === context.from.toLowerCase(),
  );
  return {
    name: person?.name ?? context.from,
    kind: 'person',
    source: 'implied',
    span: at && [prepared.toRaw(at.start), prepared.toRaw(at.end)],
  };
}
