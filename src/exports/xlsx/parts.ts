import type { Column } from '../table.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles of cells, by their place in `styles`. */
export const style = { heading: 1, text: 2, day: 3, number: 4, link: 5 } as const;

export const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? '&quot;');

/** "A", "B", … of a table with fewer than 27 columns. */
export const letter = (column: number): string => String.fromCharCode(65 + column);

/** All cells of a table with so many columns and lines, its heading counted in. */
export const wholeOf = (columns: number, lines: number): string => `A1:${letter(columns - 1)}${lines}`;

export const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${excel}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${excel}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${excel}.styles+xml"/></Types>`;

const relations = (all: readonly string[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;

export const rootRelations = relations([
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
]);

export const workbookRelations = relations([
  `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`,
  `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>`,
]);

export const linkRelations = (addresses: readonly string[]): string =>
  relations(
    addresses.map(
      (address, at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
    ),
  );

/** The heading is printed on every page, and what may be filtered is named, as Excel wants it. */
export function workbook(title: string, columns: number, lines: number): string {
  const sheet = `'${escapeXml(title.replaceAll("'", "''"))}'`;
  const last = `$${letter(columns - 1)}$${lines}`;
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(title)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${sheet}!$A$1:${last}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}!$1:$1</definedName></definedNames></workbook>`;
}

const xf = (attributes: string, wrap = true): string =>
  `<xf fillId="0" borderId="0" xfId="0" applyAlignment="1" ${attributes}><alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;

/** A text is of the format "text" (49), so that it stays one when somebody edits it; a day (14) is shown as the reader's Excel does. */
export const styles = `${head}<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EBFA"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>${xf('numFmtId="49" fontId="0" applyNumberFormat="1"')}${xf('numFmtId="14" fontId="0" applyNumberFormat="1"', false)}${xf('numFmtId="0" fontId="0"', false)}${xf('numFmtId="49" fontId="2" applyNumberFormat="1" applyFont="1"', false)}</cellXfs></styleSheet>`;

/** What stands before the lines of a sheet: its heading stays where it is while the rest is scrolled. */
export const sheetHead = (columns: readonly Column[]): string =>
  `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
    .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;

/** What stands after them; `links` are the cells that have one, in the order of their addresses. */
export const sheetTail = (whole: string, links: readonly string[]): string =>
  `</sheetData><autoFilter ref="${whole}"/>${
    links.length === 0
      ? ''
      : `<hyperlinks>${links.map((cell, at) => `<hyperlink ref="${cell}" r:id="rId${at + 1}"/>`).join('')}</hyperlinks>`
  }<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
