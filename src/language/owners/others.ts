import type { OwnerReading } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import type { Word } from '../text/words.js';
import { directoryOf } from './directory.js';
import { possessive, spanOf, type Finder, type Found } from './found.js';
import { botName, givenNames, nameOrWord, opener } from './names.js';
import {
  danishHead,
  danishPerson,
  danishTrade,
  englishHead,
  kindOfUnit,
  plainField,
  roleNoun,
  unitEnding,
  unitFields,
  unitNoun,
} from './units.js';

/** Names of units that begin sentences as words too: "It is …", "Byg …". */
const isWord = /^(?:it|hr|qa|pr|byg|vej|løn)$/u;

/** "IT-drift", "HR-konsulenten": a field, and what it does or who works there. */
function compounded(word: Word): boolean {
  const [first = '', ...rest] = word.word.split('-');
  const last = rest.at(-1);
  return (
    last !== undefined &&
    unitFields.has(first) &&
    (unitFields.has(last) || danishHead.test(last) || role.test(last))
  );
}

const role =
  /^(?:konsulent|chef|leder|koordinator|medarbejder|sekretær|ansvarlig|jurist|partner|supporter|support|helpdesk)(?:en)?$/u;

/** What they do is news, and nobody's task here. */
const outside = new Set([
  'kl',
  'eu',
  'fn',
  'dr',
  'tv',
  'nato',
  'usa',
  'uk',
  'bbc',
  'who',
  'un',
  'dmi',
  'ok',
  'ps',
  'nb',
  'obs',
  'fyi',
  'ps',
  'btw',
  'pt',
]);

/** First in the sentence, but for a greeting or an address. */
const atHead = (words: readonly Word[], at: number, { text }: Prepared): boolean => {
  const start = words[at]?.start ?? 0;
  return at === 0 || /[,:] ?$/u.test(text.slice(Math.max(0, start - 2), start));
};

/** At the head, or asked: "can legal confirm …". */
const acts = (words: readonly Word[], at: number, prepared: Prepared): boolean =>
  (atHead(words, at, prepared) ||
    /^(?:can|could|will|would|asked|ask|kan|vil|så|bede|bedt|beder)$/u.test(words[at - 1]?.word ?? '')) &&
  words.length > at + 2;

/** "Sundhedsfaglig konsulent planlægger …", "Duty manager to …": who it is stands at the head, in small letters. */
const isTitle = (words: readonly Word[], ahead: number): boolean =>
  roleNoun.test(words[ahead]?.word ?? '') &&
  words.slice(1, ahead + 1).every((word) => !word.capital) &&
  words[ahead + 1] !== undefined &&
  !/^(?:of|for|i|på|og|and|er|is|was|var|har|has)$/u.test(words[ahead + 1]?.word ?? '');

/** A department, a body or an outside party. */
export const unit: Finder = (words, at, prepared, context) => {
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
    if (isWord.test(word.word) && written !== written.toUpperCase()) return null;
    const next = words[at + 2];
    const acronym = /\p{Lu}{2}/u;
    // "Økonomi og HR" are two.
    const apart =
      next !== undefined &&
      (acronym.test(written) || acronym.test(prepared.text.slice(next.start, next.end)));
    if (words[at + 1]?.word === 'og' && next?.capital && unitFields.has(next.word) && !apart) return of(3);
    if (
      next &&
      !apart &&
      words[at + 1]?.word === 'og' &&
      next.capital &&
      !givenNames.has(next.word) &&
      !directoryOf(context.people).byFirstWord.has(next.word)
    )
      return of(3);
    return englishHead.has(words[at + 1]?.word ?? '') ? of(2) : of(1);
  }
  if (word.capital && word.word.includes('-') && compounded(word)) return of(1);
  if (!word.capital && plainField.has(word.word) && acts(words, at, prepared)) return of(1, 'unit', true);
  if (word.word.length > 3 && unitEnding.test(word.word)) {
    if (danishHead.test(word.word)) return of(1);
    if (danishTrade.has(word.word) || (word.word.endsWith('en') && danishPerson.test(word.word)))
      return of(1, 'unit', true);
  }
  // "teknisk service", "intern revision"
  if (kindOfUnit.has(word.word) && unitNoun.has(words[at + 1]?.word ?? '')) return of(2);
  const titled =
    word.capital && atHead(words, at, prepared)
      ? [0, 1, 2].find((ahead) => isTitle(words.slice(at), ahead))
      : undefined;
  if (titled !== undefined) return of(titled + 1, 'unit', true);
  if ((word.word === 'the' || word.word === 'our') && englishHead.has(words[at + 1]?.word ?? ''))
    return of(2);
  if (
    (word.word === 'the' || word.word === 'our') &&
    (unitFields.has(words[at + 1]?.word ?? '') || words[at + 1]?.capital) &&
    englishHead.has(words[at + 2]?.word ?? '')
  )
    return of(3);
  if (/^\p{Lu}{2,5}$/u.test(written) && !outside.has(word.word)) return of(1, 'unit', true);
  return null;
};

const title = /^(?:mr|mrs|ms|dr|prof|hr|fru|frk)$/u;

/** Words that begin sentences, and "I'll", have capitals without naming anybody. */
const noName = (word: string): boolean =>
  opener.has(word) || /^(?:i|we|you|they|he|she|it|that|there|let|don|can|won|what|who)'/u.test(word);

/** Somebody who is not in the chat. */
export const stranger: Finder = (words, at, prepared, context) => {
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
};
