import type { Prepared } from '../text/prepare.js';
import type { Word } from '../text/words.js';
import { directoryOf, type NameKey } from './directory.js';
import { possessive, spanOf, type Finder } from './found.js';
import { nameOrWord } from './names.js';
import { unitFields } from './units.js';

/** Somebody who is mentioned in Teams' own way. */
export const mentioned: Finder = (words, at, prepared, context) => {
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
  const person = directoryOf(context.people).byName.get(mention.name.toLowerCase());
  return {
    owner: { name: person?.name ?? mention.name, kind: 'person', source: 'stated', span: mention.span },
    length,
    weak: false,
  };
};

/** Somebody of the forum, by any way they are called. */
export const known: Finder = (words, at, prepared, context) => {
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
};

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
