import { dayAt, type Instant } from '../domain/day.js';
import type { Locale } from '../domain/locale.js';
import { csvOf } from './csv.js';
import { decisionsTable } from './decisions.js';
import { followUpsTable } from './follow-ups.js';
import type { Reading } from './lines.js';
import { exportWords } from './words.js';

export const exported = ['decisions', 'follow-ups'] as const;
export type Exported = (typeof exported)[number];
export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportWanted {
  what: Exported;
  as: ExportFormat;
  locale: Locale;
}

/** A forum's decisions or follow-ups as a file, written while it is read. What writes workbooks is loaded with the first. */
export async function* writeExport(reading: Reading, wanted: ExportWanted): AsyncGenerator<Uint8Array> {
  const { what, as, locale } = wanted;
  const table = (what === 'decisions' ? decisionsTable : followUpsTable)(reading, locale);
  if (as === 'csv') yield* csvOf(table, locale);
  else yield* (await import('./xlsx/xlsx.js')).xlsxOf(table, locale);
}

/** "Opfølgninger Chefteam 2026-11-27.xlsx"; nothing in it that a drive would refuse. */
export function exportFileName(
  { forum }: Pick<Reading, 'forum'>,
  { what, as, locale }: ExportWanted,
  now: Instant,
): string {
  const words = exportWords[locale];
  const title = what === 'decisions' ? words.decisions : words.followUps;
  const name = `${title} ${forum.name} ${dayAt(now, forum.zone)}`
    .replace(/[\p{C}"*:<>?/\\|#%~&{}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 100)
    .trim();
  return `${name}.${as}`;
}
