import type { BurnUpWeek } from '../domain/burn-up.js';
import type { Locale } from '../domain/locale.js';
import { minutesBlocks } from './blocks.js';
import type { MinutesDocument } from './document.js';
import { htmlOf } from './html.js';
import { markdownOf } from './markdown.js';
import { line } from './text.js';
import { minutesWords } from './words.js';

export const minutesFormats = ['docx', 'html', 'md'] as const;
export type MinutesFormat = (typeof minutesFormats)[number];

/**
 * Minutes as a file, with how the forum's follow-ups went as an appendix where that is wanted. What writes Word documents
 * is loaded with the first of them.
 */
export async function writeMinutes(
  document: MinutesDocument,
  format: MinutesFormat,
  locale: Locale,
  appendix: readonly BurnUpWeek[] = [],
): Promise<Uint8Array> {
  const blocks = minutesBlocks(document, locale);
  if (appendix.length > 0)
    blocks.push(...(await (await import('./appendix.js')).appendixBlocks(appendix, locale)));
  const { language } = minutesWords[locale];
  if (format === 'docx') return (await import('./docx.js')).docxOf(blocks, language);
  return new TextEncoder().encode(format === 'html' ? htmlOf(blocks, language) : markdownOf(blocks));
}

/** "Referat Chefteam 2026-11-27.docx"; nothing in it that a drive would refuse. */
export function minutesFileName(document: MinutesDocument, format: MinutesFormat, locale: Locale): string {
  const { forum, day, items, excerpt, minutes } = document;
  const words = minutesWords[locale];
  const [item] = excerpt ? items : [];
  const parts = [
    item ? words.excerpt : words.minutes,
    line(forum),
    day,
    item && words.itemHeading(item.number, '').replace(/[:\s]+$/, ''),
    minutes && minutes.version > 1 ? `v${minutes.version}` : null,
  ];
  const name = parts
    .filter(Boolean)
    .join(' ')
    .replace(/["*:<>?/\\|#%~&{}]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .slice(0, 100)
    .trim();
  return `${name}.${format}`;
}
