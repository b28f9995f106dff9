import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  type: string | null;
  format: number;
  value: string;
  /** It holds a formula. */
  formula: boolean;
  link: string | null;
}

export interface ReadSheet {
  name: string;
  rows: ReadCell[][];
  filter: string | null;
  frozen: boolean;
  widths: number[];
}

/** A workbook as its XML tells, read with nothing of what wrote it. */
export function readXlsx(bytes: Uint8Array): ReadSheet {
  const files = unzipSync(bytes);
  const text = (name: string): string => (files[name] ? strFromU8(files[name]) : '');
  const [workbook, styles] = [text('xl/workbook.xml'), text('xl/styles.xml')];
  const sheet = text('xl/worksheets/sheet1.xml');
  const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(
    ([xf]) => Number(attribute(xf, 'numFmtId')),
  );
  const targets = new Map(
    [...text('xl/worksheets/_rels/sheet1.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([one]) => [
      attribute(one, 'Id'),
      attribute(one, 'Target'),
    ]),
  );
  const links = new Map(
    [...sheet.matchAll(/<hyperlink [^>]*>/g)].map(([one]) => [
      attribute(one, 'ref'),
      targets.get(attribute(one, 'r:id')) ?? null,
    ]),
  );
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells = '']) => {
    const row: ReadCell[] = [];
    for (const [, open = '', inner = ''] of cells.matchAll(/<c ([^>]*?)>(.*?)<\/c>/gs)) {
      const ref = attribute(open, 'r') ?? '';
      row[ref.charCodeAt(0) - 65] = {
        type: attribute(open, 't'),
        format: formats[Number(attribute(open, 's'))] ?? -1,
        value: literal(decode(inner.replace(/<[^>]+>/g, ''))),
        formula: /<f[ >]/.test(inner),
        link: links.get(ref) ?? null,
      };
    }
    return row;
  });
  return {
    name: attribute(/<sheet [^>]*>/.exec(workbook)?.[0] ?? '', 'name') ?? '',
    rows,
    filter: attribute(/<autoFilter [^>]*>/.exec(sheet)?.[0] ?? '', 'ref'),
    frozen: /<pane [^>]*ySplit="1"[^>]*state="frozen"/.test(sheet),
    widths: [...sheet.matchAll(/<col [^>]*>/g)].map(([col]) => Number(attribute(col, 'width'))),
  };
}

const attribute = (element: string, name: string): string | null => {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(element)?.[1];
  return value === undefined ? null : decode(value);
};

const decode = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '"');

/** Excel reads "_x005F_" as the sign it names. */
const literal = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** CSV by RFC 4180, from its first sign to its last. */
export function readCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|$)`, 'y');
  while (pattern.lastIndex < text.length) {
    const [, quoted, bare, end] = pattern.exec(text) ?? [];
    if (end === undefined) throw new Error(`No cell at ${pattern.lastIndex}`);
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n' && pattern.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
