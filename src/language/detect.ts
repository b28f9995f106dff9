import type { Locale } from '../domain/locale.js';
import { locales } from '../domain/locale.js';
import { grammars } from './locales/index.js';

/** The language of a text, told by its frequent words. The fallback stands unless another has clearly more for it. */
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
