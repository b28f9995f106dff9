import type { Locale } from '../domain/locale.js';

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:team|udvalg|råd|nævn|sekretariat)$/iu, 'et'],
  [/møde$/iu, 't'],
  [/forum$/iu, 'met'],
  [/(?:kreds|direktion|magistrat)$/iu, 'en'],
  [/(?:gruppe|ledelse|bestyrelse|komite)$/iu, 'n'],
];

/** A body as the subject of a sentence: "Chefteamet besluttede", "the Board decided". Other names stay as they are. */
export function bodyInSentence(name: string, locale: Locale): string {
  if (locale !== 'da') return name;
  const ending = endings.find(([pattern]) => pattern.test(name))?.[1];
  return ending ? name + ending : name;
}
