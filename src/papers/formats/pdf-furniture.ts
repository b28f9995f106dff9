import type { PdfLine } from './pdf-lines.js';

const pageNumber = /^(?:side|page|s\.)?\s?\d{1,4}(?:\s?(?:af|\/|of|-)\s?\d{1,4})?$/iu;

const countsPages = /(?<!\p{L})(?:side|page|s\.)\s?\d{1,4}(?!\d)/iu;

const tellsMeeting = /referat|dagsorden|udvalg|møde|\p{L}råd|minutes|agenda|(?:19|20)\d\d/iu;

/** Drops what every page repeats at its head and foot, and page numbers; keeps what the running head says of the meeting. */
export function withoutFurniture(pages: readonly (readonly PdfLine[])[]): {
  lines: PdfLine[];
  running: string | null;
} {
  const seen = new Map<string, number>();
  const ends = new Set(pages.flatMap((lines) => [lines[0], lines.at(-1)]));
  // Where a page is not full its foot stands higher: a last line that counts pages is one all the same.
  const outer = (line: PdfLine): boolean => atEdge(line) || (ends.has(line) && countsPages.test(line.text));
  for (const lines of pages) {
    for (const key of new Set(lines.filter(outer).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const many = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.4)));
  const usual = usualHeight(pages.flat());
  let running: string | null = null;
  const isFurniture = (line: PdfLine): boolean => {
    if (!outer(line)) return false;
    if (pageNumber.test(line.text) && line.text.length < 20) return true;
    const repeated = (seen.get(keyOf(line)) ?? 0) >= many;
    if (repeated && tellsMeeting.test(line.text)) running ??= line.text;
    return repeated || (atEdge(line) && line.height < usual * 0.85 && !tellsMeeting.test(line.text));
  };
  return { lines: pages.flatMap((lines) => lines.filter((line) => !isFurniture(line))), running };
}

function usualHeight(lines: readonly PdfLine[]): number {
  const heights = lines.map((l) => l.height).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 10;
}

function atEdge(line: PdfLine): boolean {
  return line.y > line.pageHeight * 0.89 || line.y < line.pageHeight * 0.11;
}

function keyOf(line: PdfLine): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}
