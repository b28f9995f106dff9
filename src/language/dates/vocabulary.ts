import type { DateWords } from './words.js';

const vocabularies = new WeakMap<DateWords, ReadonlySet<string>>();

function vocabularyOf(words: DateWords): ReadonlySet<string> {
  let vocabulary = vocabularies.get(words);
  if (!vocabulary) {
    const lists = [
      words.months,
      words.shortMonths,
      words.weekdays,
      words.shortWeekdays,
      words.numbers,
      words.ordinals,
      words.nths,
      words.units,
    ];
    const phrases = [
      ...lists.flatMap((list) => Object.keys(list)),
      ...words.holidays.flatMap((holiday) => holiday.names),
    ];
    vocabulary = new Set([...phrases.flatMap((phrase) => phrase.split(/[ .]+/u)), ...words.around]);
    vocabularies.set(words, vocabulary);
  }
  return vocabulary;
}

/** All words can be parts of a date, so that the line may say nothing else. */
export const maybeOnlyDate = (said: readonly string[], words: DateWords): boolean => {
  const vocabulary = vocabularyOf(words);
  return said.every((word) => vocabulary.has(word) || /^\d/u.test(word));
};
