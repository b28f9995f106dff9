import type { Locale } from '../domain/locale.js';
import type { Strings } from '../render/strings/strings.js';
import { panelStrings, type PanelStrings } from './strings.js';

/** Everything the page says: the words of the cards, and its own. */
export interface Words {
  locale: Locale;
  card: Strings;
  panel: PanelStrings;
}

/** Teams says "da-dk". Where Danish is not spoken but read, Danish is shown too. */
export const localeOf = (tag: string): Locale =>
  /^(da|fo|kl|nb|nn|no|sv)\b/i.test(tag.replace('_', '-')) ? 'da' : 'en';

export async function loadWords(locale: Locale): Promise<Words> {
  const card =
    locale === 'da'
      ? (await import('../render/strings/da.js')).da
      : (await import('../render/strings/en.js')).en;
  return { locale, card, panel: panelStrings[locale] };
}
