import type { Context } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import type { Word } from '../text/words.js';
import { directoryOf, type Directory } from './directory.js';
import type { Finder } from './found.js';
import { joined } from './joined.js';
import { known, mentioned } from './known.js';
import { stranger, unit } from './others.js';
import type { Token } from './token.js';
import { kindOfUnit, plainField, unitEnding } from './units.js';

export { self } from './self.js';
export type { Token } from './token.js';

/** The words with those that name somebody brought together. */
export function namedParties(words: readonly Word[], prepared: Prepared, context: Context): Token[] {
  const tokens: Token[] = [];
  const directory = directoryOf(context.people);
  const names = (context.mentions?.length ?? 0) > 0 || (context.units?.length ?? 0) > 0;
  for (let i = 0; i < words.length;) {
    const word = words[i];
    if (!word) break;
    const short = shortened(word, words[i + 1], directory);
    if (short) {
      const [who, verb] = short;
      const party = partyAt([who], 0, prepared, context);
      if (party) {
        tokens.push({ ...who, party: { owners: [party.owner], weak: party.weak } }, { ...verb, party: null });
        i++;
        continue;
      }
    }
    const found = names || mayName(word, directory) ? partyAt(words, i, prepared, context) : null;
    if (!found) {
      // Written out: a spread here would be the dearest thing in reading a line.
      const { start, end, capital, at } = word;
      tokens.push({ word: word.word, start, end, capital, at, party: null });
      i++;
      continue;
    }
    const last = words[i + found.length - 1] ?? word;
    // A mention needs no @ of its own.
    const at = word.at || context.mentions?.some((mention) => mention.span === found.owner.span) === true;
    tokens.push({ ...word, at, end: last.end, party: { owners: [found.owner], weak: found.weak } });
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

/** "Jim'll send", "Jim's going to send": who, and the verb that is drawn to them. */
function shortened(word: Word, next: Word | undefined, directory: Directory): [Word, Word] | null {
  const at = word.word.indexOf("'");
  if (at < 2) return null;
  const drawn = word.word.slice(at + 1);
  if (drawn !== 'll' && !(drawn === 's' && /^(?:going|gonna|to|on|happy)$/u.test(next?.word ?? '')))
    return null;
  const name = word.word.slice(0, at);
  if (!directory.byFirstWord.has(name)) return null;
  const end = word.start + at;
  return [
    { ...word, word: name, end },
    { ...word, word: drawn === 'll' ? 'will' : 'is', start: end, capital: false, at: false },
  ];
}

/** Most words are no name; this tells at a glance. */
const mayName = ({ word, capital, at }: Word, directory: Directory): boolean =>
  capital ||
  at ||
  word === 'the' ||
  word === 'our' ||
  plainField.has(word) ||
  (word.length > 3 && (unitEnding.test(word) || kindOfUnit.has(word))) ||
  directory.byFirstWord.has(word);

const partyAt: Finder = (words, at, prepared, context) => {
  const word = words[at];
  if (!word) return null;
  return (
    mentioned(words, at, prepared, context) ??
    known(words, at, prepared, context) ??
    unit(words, at, prepared, context) ??
    stranger(words, at, prepared, context)
  );
};
