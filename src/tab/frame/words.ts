import type { Locale } from '../../domain/locale.js';
import type { Strings } from '../../render/strings/strings.js';
import { frameStrings, type FrameStrings } from './strings.js';

/** Everything a page says: the words of the cards, those of every page, and its own. */
export interface Words<W = unknown> {
  locale: Locale;
  card: Strings;
  frame: FrameStrings;
  own: W;
}

/** Teams says "da-dk". Where Danish is not spoken but read, Danish is shown too. */
export const localeOf = (tag: string): Locale =>
  /^(da|fo|kl|nb|nn|no|sv)\b/i.test(tag.replace('_', '-')) ? 'da' : 'en';

export async function loadWords<W>(locale: Locale, own: Record<Locale, W>): Promise<Words<W>> {
  const card =
    locale === 'da'
      ? (await import('../../render/strings/da.js')).da
      : (await import('../../render/strings/en.js')).en;
  return { locale, card, frame: frameStrings[locale], own: own[locale] };
}
