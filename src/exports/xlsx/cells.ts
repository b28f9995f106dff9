import { daysBetween } from '../../domain/day.js';
import { plain } from '../plain.js';
import type { Cell, Column, Row } from '../table.js';
import { escapeXml, letter, style } from './parts.js';

/** Excel counts days from here. */
const zero = '1899-12-30';
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** A line of the sheet. `linked`: told of each cell that can be a link; false where there is no room for more. */
export function rowXml(
  row: Row,
  columns: readonly Column[],
  line: number,
  linked: (cell: string, address: string) => string | false,
): string {
  const cells = columns.map(({ kind }, at) => {
    const ref = `${letter(at)}${line}`;
    const value = row[at] ?? null;
    if (kind === 'link' && typeof value === 'string') {
      const label = linked(ref, value);
      return label === false ? textXml(ref, value, style.text) : textXml(ref, label, style.link);
    }
    return cellXml(ref, value, kind);
  });
  return `<row r="${line}">${cells.join('')}</row>`;
}

export const headingXml = (columns: readonly Column[]): string =>
  `<row r="1" ht="20" customHeight="1">${columns
    .map(({ heading }, at) => textXml(`${letter(at)}1`, heading, style.heading))
    .join('')}</row>`;

function cellXml(ref: string, value: Cell, kind: Column['kind']): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${ref}" s="${style.number}"><v>${value}</v></c>`;
  if (kind === 'day' && isDay.test(value)) {
    return `<c r="${ref}" s="${style.day}"><v>${daysBetween(zero, value)}</v></c>`;
  }
  return textXml(ref, value, style.text);
}

/** As text, whatever it begins with: only an element of its own would make a formula. */
function textXml(ref: string, text: string, s: number): string {
  // Excel reads "_x0041_" as a letter; its first sign written so leaves the rest as it is.
  const literal = plain(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return `<c r="${ref}" s="${s}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(literal)}</t></is></c>`;
}
