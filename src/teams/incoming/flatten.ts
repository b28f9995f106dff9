import { plain } from './plain-text.js';

/**
 * The words of a message's HTML, as Teams flattens them itself: a line for each paragraph, mentions as <at>Name</at>.
 * Needed only where the flattened text that Teams sent has somebody else's words in it (quotes).
 */
export function flatten(html: string): string {
  const marked = html
    .replace(
      /<span\b[^<>]{0,300}schema\.skype\.com\/Mention"[^<>]{0,300}>([^<]*)<\/span>/gi,
      '\u0001$1\u0002',
    )
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<\/(?:p|div|li|tr|h[1-6]|pre)>/gi, '\n')
    .replace(/<[^<>]*>/g, '');
  return plain(marked)
    .replace(/\n\s*\n/g, '\n')
    .replaceAll('\u0001', '<at>')
    .replaceAll('\u0002', '</at>')
    .trim();
}
