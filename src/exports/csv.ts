import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../domain/locale.js';
import { plain } from './plain.js';
import type { Table } from './table.js';

/** Excel parts cells by what its language lists with: a Danish one by semicolons, an English one by commas. */
const delimiter: Record<Locale, string> = { da: ';', en: ',' };

/**
 * The table as CSV that Excel opens as it is: by its mark as UTF-8, with lines ended as Windows does. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export async function* csvOf(table: Table, locale: Locale): AsyncGenerator<Uint8Array> {
  const options = { delimiter: delimiter[locale], record_delimiter: '\r\n', escape_formulas: true };
  const encode = new TextEncoder();
  yield encode.encode(`\ufeff${stringify([table.columns.map(({ heading }) => heading)], options)}`);
  for await (const rows of table.rows) {
    if (rows.length === 0) continue;
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)));
    yield encode.encode(stringify(cells, options));
  }
}
