import type { OwnerReading } from '../recognition.js';
import type { Word } from '../text/words.js';
import { directoryOf } from './directory.js';
import { possessive, spanOf, type Finder, type Found } from './found.js';
import { botName, givenNames, nameOrWord, opener } from './names.js';
import { danishHead, englishHead, unitEnding, unitFields } from './units.js';

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
  if (word.word.length > 3 && unitEnding.test(word.word) && danishHead.test(word.word)) return of(1);
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
