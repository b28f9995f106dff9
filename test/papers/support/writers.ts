import {
  type IRunOptions,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import PDFDocument from 'pdfkit';
import type { Part, Point } from './parts.js';

export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf';
export const formats: readonly Format[] = ['txt', 'md', 'html', 'docx', 'pdf'];

export async function write(format: Format, parts: readonly Part[]): Promise<Uint8Array> {
  if (format === 'docx') return docx(parts);
  if (format === 'pdf') return pdf(parts);
  const text = { txt, md, html }[format](parts);
  return new TextEncoder().encode(text);
}

const textOf = (point: Point): string => (typeof point === 'string' ? point : point.text);
const innerOf = (point: Point): string[] => (typeof point === 'string' ? [] : point.inner);

export function txt(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('h' in part) return part.text;
      if ('p' in part) return part.p;
      if ('boxes' in part) return part.boxes.map(([label, on]) => `${on ? '☒' : '☐'} ${label}`).join('\n');
      if ('table' in part) return part.table.map((r) => r.join('\t')).join('\n');
      return part.list
        .flatMap((x, i) => [
          `${part.ordered ? `${i + 1}.` : '-'} ${textOf(x)}`,
          ...innerOf(x).map((y) => `  - ${y}`),
        ])
        .join('\n');
    })
    .join('\n\n');
}

export function md(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('h' in part) return `${'#'.repeat(part.h)} ${part.text}`;
      if ('p' in part) return part.strong ? `**${part.p}**` : part.p;
      if ('boxes' in part)
        return part.boxes.map(([label, on]) => `- [${on ? 'x' : ' '}] ${label}`).join('\n');
      if ('table' in part) {
        const [head = [], ...rows] = part.table;
        const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
        return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
      }
      return part.list
        .flatMap((x, i) => [
          `${part.ordered ? `${i + 1}.` : '-'} ${textOf(x)}`,
          ...innerOf(x).map((y) => `   - ${y}`),
        ])
        .join('\n');
    })
    .join('\n\n');
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function html(parts: readonly Part[]): string {
  const body = parts.map((part) => {
    if ('h' in part) return `<h${part.h}>${escape(part.text)}</h${part.h}>`;
    if ('p' in part)
      return part.strong ? `<p><strong>${escape(part.p)}</strong></p>` : `<p>${escape(part.p)}</p>`;
    if ('boxes' in part) return part.boxes.map(([label, on]) => `<div><label><input type="checkbox"${on ? ' checked' : ''}> ${escape(label)}</label></div>`).join(''); // prettier-ignore
    if ('table' in part) return `<table>${part.table.map((r) => `<tr>${r.map((c) => `<td>${escape(c)}</td>`).join('')}</tr>`).join('')}</table>`; // prettier-ignore
    const tag = part.ordered ? 'ol' : 'ul';
    const inner = (x: Point) =>
      innerOf(x).length
        ? `<ul>${innerOf(x)
            .map((y) => `<li>${escape(y)}</li>`)
            .join('')}</ul>`
        : '';
    return `<${tag}>${part.list.map((x) => `<li>${escape(textOf(x))}${inner(x)}</li>`).join('')}</${tag}>`;
  });
  return `<!DOCTYPE html><html lang="da"><head><title>Intranet</title><style>p{color:red}</style><script>var beslutning = "Beslutning: nej";</script></head><body><nav><a href="/">Forside</a> <a href="/m">Møder</a></nav><main>${body.join('\n')}</main><footer>Rådhuset, Cookies</footer></body></html>`; // prettier-ignore
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
] as const;

export async function docx(parts: readonly Part[]): Promise<Uint8Array> {
  let lists = 0;
  const children = parts.flatMap((part): (Paragraph | Table)[] => {
    if ('h' in part)
      return [new Paragraph({ text: part.text, heading: headings[part.h] ?? HeadingLevel.HEADING_3 })];
    if ('p' in part) {
      const run: IRunOptions = { text: part.p, bold: part.strong ?? false };
      return [new Paragraph({ children: [new TextRun(run)] })];
    }
    if ('boxes' in part) return part.boxes.map(([label, on]) => new Paragraph(`${on ? '☒' : '☐'} ${label}`));
    if ('table' in part) {
      return [
        new Table({
          rows: part.table.map(
            (r) => new TableRow({ children: r.map((c) => new TableCell({ children: [new Paragraph(c)] })) }),
          ),
        }),
      ];
    }
    const instance = ++lists;
    return part.list.flatMap((x) => [
      new Paragraph({
        text: textOf(x),
        ...(part.ordered
          ? { numbering: { reference: 'numbers', level: 0, instance } }
          : { bullet: { level: 0 } }),
      }),
      ...innerOf(x).map((y) => new Paragraph({ text: y, bullet: { level: 1 } })),
    ]);
  });
  const numbers = { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] };
  return new Uint8Array(
    await Packer.toBuffer(new Document({ numbering: { config: [numbers] }, sections: [{ children }] })),
  );
}

/** Headers and page numbers on each page, as every agenda system prints them. */
export async function pdf(parts: readonly Part[], { columns = 1 } = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 80, bottom: 80, left: 70, right: 70 },
    bufferPages: true,
  });
  const chunks: Buffer[] = [];
  doc.on('data', (c: Buffer) => chunks.push(c));
  const done = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  for (const part of parts) pdfPart(doc, part, columns);
  const pages = doc.bufferedPageRange().count;
  for (let i = 0; i < pages; i++) {
    doc.switchToPage(i);
    doc.page.margins.bottom = 0;
    doc.font('Helvetica').fontSize(8).text('Kommunens papirer', 70, 36, { lineBreak: false });
    doc.text(`Side ${i + 1} af ${pages}`, 270, 806, { lineBreak: false });
  }
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

function pdfPart(doc: PDFKit.PDFDocument, part: Part, columns: number): void {
  const plain = () => doc.font('Helvetica').fontSize(11);
  const space = () => doc.moveDown(0.8);
  const options = columns > 1 ? { columns, columnGap: 30 } : {};
  if ('h' in part) {
    doc
      .font('Helvetica-Bold')
      .fontSize([18, 18, 14, 12][part.h] ?? 12)
      .text(part.text, 70);
  } else if ('p' in part) {
    plain();
    if (part.strong) doc.font('Helvetica-Bold');
    doc.text(part.p, 70, doc.y, options);
  } else if ('boxes' in part) {
    // The standard fonts of PDF have no ballot boxes; this is how a form without them prints its choice.
    for (const [label, on] of part.boxes) plain().text(`[${on ? 'x' : ' '}] ${label}`, 70);
  } else if ('table' in part) {
    for (const cells of part.table) {
      const y = doc.y;
      let bottom = y;
      cells.forEach((c, i) => {
        plain().text(c, 70 + i * 115, y, { width: 105 });
        bottom = Math.max(bottom, doc.y);
      });
      doc.y = bottom + 2;
    }
  } else {
    part.list.forEach((x, i) => {
      plain().text(`${part.ordered ? `${i + 1}.` : '•'} ${textOf(x)}`, 78);
      for (const y of innerOf(x)) plain().text(`– ${y}`, 100);
    });
  }
  space();
}
