import type { FormatReading } from './index.js';
import { blocksOf } from './pdf-blocks.js';
import { withoutFurniture } from './pdf-furniture.js';
import { linesOf, type PdfItem, type PdfLine } from './pdf-lines.js';

/** No meeting's papers are longer; what comes after is not read. */
const mostPages = 2000;

/** PDF, by pdf.js: its text with places, put back into lines, columns and paragraphs. */
export async function readPdf(bytes: Uint8Array): Promise<FormatReading> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS, VerbosityLevel } = await getResolvedPDFJS();
  let doc: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // pdf.js takes the bytes over, so it gets its own.
    doc = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
      isEvalSupported: false,
      stopAtErrors: false,
    });
  } catch (error) {
    return {
      ok: false,
      problem: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged',
    };
  }
  try {
    const pages: PdfLine[][] = [];
    for (let n = 1; n <= Math.min(doc.numPages, mostPages); n++) {
      const page = await doc.getPage(n);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.flatMap(itemOf), { number: n, width, height }));
      page.cleanup();
    }
    const letters = pages.flat().reduce((sum, l) => sum + (l.text.match(/\p{L}/gu)?.length ?? 0), 0);
    if (letters < 3 * pages.length && letters < 200)
      return { ok: false, problem: (await hasPictures(doc, OPS)) ? 'scanned' : 'empty' };
    const { lines, running } = withoutFurniture(pages);
    return { ok: true, document: { blocks: blocksOf(lines), title: running } };
  } catch {
    // Broken streams show only when a page is read.
    return { ok: false, problem: 'damaged' };
  } finally {
    await doc.destroy();
  }
}

function itemOf(item: object): PdfItem[] {
  if (!('str' in item)) return [];
  const { str, transform, width, height, fontName } = item as {
    str: string;
    transform: number[];
    width: number;
    height: number;
    fontName: string;
  };
  return [
    {
      str: str.replace(/[\u00AD\0]/g, ''),
      x: transform[4] ?? 0,
      y: transform[5] ?? 0,
      width,
      height: height || Math.abs(transform[3] ?? 0),
      font: fontName,
    },
  ];
}

async function hasPictures(
  doc: {
    numPages: number;
    getPage(n: number): Promise<{ getOperatorList(): Promise<{ fnArray: number[] }> }>;
  },
  ops: Record<string, number>,
): Promise<boolean> {
  for (let n = 1; n <= Math.min(2, doc.numPages); n++) {
    const { fnArray } = await (await doc.getPage(n)).getOperatorList();
    if (
      fnArray.some(
        (f) =>
          f === ops['paintImageXObject'] ||
          f === ops['paintInlineImageXObject'] ||
          f === ops['paintImageMaskXObject'],
      )
    )
      return true;
  }
  return false;
}
