import type { Locale } from '../../domain/locale.js';
import { locales } from '../../domain/locale.js';
import { questionWords } from '../locales/questions.js';
import { whole } from '../text/pattern.js';
import { facets, type Facet, type QuestionWords } from './question-words.js';

/** What a language's questions are known by, ready to be looked for in small letters. */
export interface Cues {
  opens: RegExp;
  asks: RegExp;
  never: RegExp | null;
  shows: readonly (readonly [facet: Facet, pattern: RegExp])[];
  about: RegExp;
  perhapsAbout: RegExp;
  numbered: RegExp;
  item: RegExp;
  until: RegExp;
  small: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
}

/** æ, ø and å may be typed as ae, oe and aa; a space is any space. */
const typed = (source: string): string =>
  source.replace(/æ/g, '(?:æ|ae)').replace(/ø/g, '(?:ø|oe)').replace(/å/g, '(?:å|aa)').replace(/ /g, '\\s+');

/** The longest first, so that none hides another. */
const any = (sources: readonly string[]): string =>
  typed(sources.toSorted((a, b) => b.length - a.length).join('|'));
const folded = (word: string): string => word.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');

const asTyped = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [word, folded(word)]));

const build = (words: QuestionWords): Cues => ({
  opens: new RegExp(`^(?:${any(words.opens)})(?![\\p{L}\\p{N}])`, 'u'),
  asks: new RegExp(`^(?:${any(words.asks)})(?![\\p{L}\\p{N}]).*\\?\\s*$`, 'su'),
  never: words.never.length > 0 ? new RegExp(`^(?:${any(words.never)})`, 'su') : null,
  shows: facets.map((facet) => [facet, whole(any(words.shows[facet]), 'gu')] as const),
  about: whole(any(words.about), 'gu'),
  perhapsAbout: whole(any(words.perhapsAbout), 'gu'),
  numbered: new RegExp(
    `(?<!\\p{L})(?:${any(words.numbered)})\\.?\\s*#?(?<number>\\d{1,6})(?![\\p{L}\\p{N}])`,
    'u',
  ),
  item: new RegExp(`(?<!\\p{L})(?:${any(words.item)})\\.?\\s*(?<item>\\d{1,3})(?![\\p{L}\\p{N}])`, 'u'),
  until: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(words.until)})\\s+(?:\\p{L}+\\s+)?$`, 'u'),
  small: asTyped(words.small),
  verbs: asTyped(words.verbs),
});

const built = new Map<Locale, Cues>();

export function cuesOf(locale: Locale): Cues {
  const cues = built.get(locale) ?? build(questionWords[locale]);
  built.set(locale, cues);
  return cues;
}

/** Politeness before a question. */
export const polite =
  '(?:(?:hej|hi|hey|hello|ok|okay|undskyld|sorry|excuse me)(?: \\p{L}{3,12})?[,!.]?\\s+)?' +
  '(?:(?:kan|vil|kunne|ville) du (?:venligst |lige |måske )*(?:sige|fortælle|huske|finde|vise|give|minde)(?: (?:mig|os))?(?: på| om)?,?\\s+|' +
  'sig mig,?\\s+|ved du(?: om)?,?\\s+|jeg (?:vil gerne|skal) (?:lige )?(?:vide|høre|se),?\\s+|' +
  '(?:can|could|would) you (?:please )?(?:tell|show|remind|give|find)(?: (?:me|us))?,?\\s+|do you know,?\\s+|' +
  "(?:i(?:['’]d| would) like|i want) to (?:know|see),?\\s+|please,?\\s+)?";

/** One line that begins, after politeness, as a question does. */
export const questionPattern = new RegExp(
  `^(?=[^\\n]{2,200}$)(?![^\\n]*:\\s)${polite}(?:${locales
    .map((locale) => {
      const { opens, asks, never } = questionWords[locale];
      const not = never.length > 0 ? `(?!${any(never)})` : '';
      return `${not}(?:(?:${any(opens)})(?![\\p{L}\\p{N}])|(?:${any(asks)})(?![\\p{L}\\p{N}])[^\\n]*\\?\\s*$)`;
    })
    .join('|')})`,
  'iu',
);

/** The language that a question begins in, the given one first; null where it begins like none. */
export function asksIn(lower: string, first: Locale): Locale | null {
  const order = [first, ...locales.filter((locale) => locale !== first)];
  const begins = (locale: Locale): boolean => {
    const { opens, asks, never } = cuesOf(locale);
    return (opens.test(lower) || asks.test(lower)) && !never?.test(lower);
  };
  return order.find(begins) ?? null;
}
