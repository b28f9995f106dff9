import type { Locale } from '../domain/locale.js';
import { locales } from '../domain/locale.js';
import { grammars } from './locales/index.js';
import { prepare } from './text/prepare.js';
import { wordsOf } from './text/words.js';

/** The language of a text, told by its frequent words; the fallback's where they don't tell. */
export const detectLocale = (text: string, fallback: Locale): Locale => {
  const { text: plain, lower } = prepare(text.slice(0, 2000));
  return localeOf(
    wordsOf(plain, lower).map((word) => word.word),
    fallback,
  );
};

/** The fallback stands unless another language has clearly more to say for it. */
export function localeOf(words: readonly string[], fallback: Locale): Locale {
  let best = fallback;
  let most = score(words, fallback) + 1;
  for (const locale of locales) {
    if (locale === fallback) continue;
    const count = score(words, locale);
    if (count > most) [best, most] = [locale, count];
  }
  return best;
}

function score(words: readonly string[], locale: Locale): number {
  const { telling } = grammars[locale];
  let count = 0;
  for (const word of words) if (telling.has(word) || (locale === 'da' && /[æøå]/u.test(word))) count++;
  return count;
}
