import { Zip, ZipDeflate } from 'fflate';
import type { Locale } from '../../domain/locale.js';
import type { Table } from '../table.js';
import { exportWords } from '../words.js';
import { headingXml, rowXml } from './cells.js';
import {
  contentTypes,
  linkRelations,
  rootRelations,
  sheetHead,
  sheetTail,
  styles,
  wholeOf,
  workbook,
  workbookRelations,
} from './parts.js';

/** Excel's own limits, of lines and of links in a sheet. */
const mostLines = 1_048_576;
const mostLinks = 65_000;
/** The same table is the same file: without the moment at which it was written. */
const begun = Date.UTC(1980, 0, 2);

/**
 * The table as a workbook, handed on while it is written: of a hundred thousand lines only those being written are in
 * memory. Texts stand in their cells and not in a list of all texts, which would have to be known before.
 */
export async function* xlsxOf(table: Table, locale: Locale): AsyncGenerator<Uint8Array> {
  const { title, columns } = table;
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const encode = new TextEncoder();
  const open = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = begun;
    zip.add(file);
    return file;
  };
  const put = (name: string, text: string): void => open(name).push(encode.encode(text), true);

  put('[Content_Types].xml', contentTypes);
  put('_rels/.rels', rootRelations);
  put('xl/_rels/workbook.xml.rels', workbookRelations);
  put('xl/styles.xml', styles);
  const sheet = open('xl/worksheets/sheet1.xml');
  sheet.push(encode.encode(sheetHead(columns) + headingXml(columns)));
  const links: { cell: string; address: string }[] = [];
  const linked = (cell: string, address: string): string | false => {
    if (links.length >= mostLinks) return false;
    links.push({ cell, address });
    return exportWords[locale].open;
  };
  let line = 1;
  for await (const rows of table.rows) {
    const room = rows.slice(0, mostLines - line);
    const xml = room.map((row) => rowXml(row, columns, ++line, linked)).join('');
    if (xml !== '') sheet.push(encode.encode(xml));
    yield* ready.splice(0);
    if (line === mostLines) break;
  }
  const cells = links.map(({ cell }) => cell);
  sheet.push(encode.encode(sheetTail(wholeOf(columns.length, line), cells)), true);
  if (links.length > 0) {
    const addresses = links.map(({ address }) => address);
    put('xl/worksheets/_rels/sheet1.xml.rels', linkRelations(addresses));
  }
  put('xl/workbook.xml', workbook(title, columns.length, line));
  zip.end();
  yield* ready.splice(0);
}
