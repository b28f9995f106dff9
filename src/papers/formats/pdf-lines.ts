/** A stretch of text as pdf.js gives it, in points from the lower left corner. */
export interface PdfItem {
  str: string;
  x: number;
  y: number;
  width: number;
  height: number;
  font: string;
}

export interface Segment {
  text: string;
  x: number;
  right: number;
}

/** One line of a page (of one column). */
export interface PdfLine {
  text: string;
  segments: Segment[];
  x: number;
  right: number;
  y: number;
  height: number;
  font: string;
  page: number;
  /** The right edge that text of this column reaches. */
  margin: number;
  pageHeight: number;
}

/** Text items of one page to lines in reading order; columns one after the other. */
export function linesOf(
  items: readonly PdfItem[],
  page: { number: number; width: number; height: number },
): PdfLine[] {
  const all = rowsOf(items.filter((i) => i.str.trim() !== ''));
  const gutter = gutterOf(all, page.width);
  const lines: PdfLine[] = [];
  const make = (row: readonly PdfItem[]): PdfLine => lineOf(row, page);
  if (gutter === null) lines.push(...all.map(make));
  else {
    let left: PdfLine[] = [];
    let right: PdfLine[] = [];
    const close = () => {
      lines.push(...left, ...right);
      left = [];
      right = [];
    };
    for (const row of all) {
      if (row.some((i) => i.x < gutter - 2 && i.x + i.width > gutter + 2)) {
        close();
        lines.push(make(row));
        continue;
      }
      const l = row.filter((i) => i.x < gutter);
      const r = row.filter((i) => i.x >= gutter);
      if (l.length) left.push(make(l));
      if (r.length) right.push(make(r));
    }
    close();
  }
  for (const line of lines) {
    const same =
      gutter === null
        ? lines
        : lines.filter((o) => o.x < gutter === line.x < gutter && o.right > gutter === line.right > gutter);
    line.margin = same.length ? same.reduce((m, o) => Math.max(m, o.right), 0) : line.right;
  }
  return lines;
}

function rowsOf(items: readonly PdfItem[]): PdfItem[][] {
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - item.y) < Math.max(2, Math.min(first.height, item.height) * 0.45))
      row.push(item);
    else rows.push([item]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

function lineOf(row: readonly PdfItem[], page: { number: number; height: number }): PdfLine {
  const segments: Segment[] = [];
  const fonts = new Map<string, number>();
  let height = 0;
  for (const item of row) {
    const last = segments.at(-1);
    const gap = last ? item.x - last.right : 0;
    const size = item.height || 10;
    if (last && gap < size * 1.6) {
      const space = gap > size * 0.15 && !last.text.endsWith(' ') && !item.str.startsWith(' ');
      last.text += (space ? ' ' : '') + item.str;
      last.right = Math.max(last.right, item.x + item.width);
    } else segments.push({ text: item.str, x: item.x, right: item.x + item.width });
    const key = item.font;
    fonts.set(key, (fonts.get(key) ?? 0) + item.str.trim().length);
    height = Math.max(height, item.height);
  }
  for (const s of segments) s.text = s.text.replace(/\s+/g, ' ').trim();
  const [font = ''] = [...fonts.entries()].sort((a, b) => b[1] - a[1])[0] ?? [];
  const x = segments[0]?.x ?? 0;
  const right = segments.at(-1)?.right ?? x;
  return {
    text: segments.map((s) => s.text).join(' '), segments, x, right, y: row[0]?.y ?? 0, height, page: page.number, margin: right, pageHeight: page.height,
    font: fonts.size === 1 || (fonts.get(font) ?? 0) >= row.reduce((n, i) => n + i.str.trim().length, 0) - 2 ? font : 'mixed',
  }; // prettier-ignore
}

/** Where a page has two columns of running text, the white line between them. */
function gutterOf(rows: readonly (readonly PdfItem[])[], width: number): number | null {
  if (rows.length < 16) return null;
  for (let x = width * 0.4; x <= width * 0.6; x += 4) {
    let crossing = 0;
    let left = 0;
    let right = 0;
    let leftText = 0;
    let rightText = 0;
    for (const row of rows) {
      if (row.some((i) => i.x < x - 3 && i.x + i.width > x + 3)) crossing++;
      const l = row.filter((i) => i.x + i.width <= x + 3).reduce((n, i) => n + i.str.length, 0);
      const r = row.filter((i) => i.x >= x - 3).reduce((n, i) => n + i.str.length, 0);
      if (l > 0) { left++; leftText += l; } // prettier-ignore
      if (r > 0) { right++; rightText += r; } // prettier-ignore
    }
    const enough = rows.length * 0.35;
    if (
      crossing <= rows.length * 0.12 &&
      left >= enough &&
      right >= enough &&
      leftText / left > 22 &&
      rightText / right > 22
    )
      return x;
  }
  return null;
}
