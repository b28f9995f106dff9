import type { IncomingHttpHeaders } from 'node:http';
import type { Locale } from '../../domain/locale.js';

const words: Record<Locale, string> = {
  da: 'Linket fører ikke til noget hos Tovholder. Det kan være skrevet forkert, eller det er fjernet.\n',
  en: 'This link leads to nothing in Tovholder. It may be mistyped, or what it led to is gone.\n',
};

/** In the language that the browser would rather have; Danish where it has neither first. */
export const leadsNowhere = (headers: IncomingHttpHeaders): string =>
  words[/^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'da'];
