import {
  AlignmentType,
  Document,
  type IRunOptions,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block } from './block.js';

/** In twentieths of a point, as Word counts: the step of a list level, and what keeps a fact close to the next. */
const step = 360;
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const bullets = 'minutes-bullets';
const heading = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const size = { 1: 36, 2: 28, 3: 24 };

/** Minutes as a Word document with real headings, lists and tables, in its own language. */
export async function docxOf(blocks: readonly Block[], language: string): Promise<Uint8Array> {
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? '';
  const headings = Object.fromEntries(
    ([1, 2, 3] as const).map((level) => [
      `heading${level}`,
      {
        run: { size: size[level], bold: true, color: '1B1B1B' },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
    ]),
  );
  const document = new Document({
    title,
    creator: 'Tovholder',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: language } },
          paragraph: { spacing: { after: 100 } },
        },
        ...headings,
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: levels.map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: level % 2 === 0 ? '•' : '–',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
          })),
        },
      ],
    },
    sections: [{ children: blocks.flatMap(partsOf) }],
  });
  return alike(new Uint8Array(await Packer.toBuffer(document)));
}

const begun = Date.UTC(1980, 0, 2);

/** The same minutes are the same file: without the moment at which it was written, which the record tells better. */
function alike(written: Uint8Array): Uint8Array {
  const files = unzipSync(written);
  const core = 'docProps/core.xml';
  const properties = files[core];
  if (properties) {
    const undated = strFromU8(properties).replace(
      /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g,
      '',
    );
    files[core] = strToU8(undated);
  }
  return zipSync(files, { mtime: begun });
}

const boldly: IRunOptions = { bold: true };
const strong = (text: string): TextRun => new TextRun({ ...boldly, text });

function partsOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: heading[block.level] })];
    case 'fact': {
      const label = strong(`${block.label}: `);
      return [new Paragraph({ children: [label, new TextRun(block.text)], spacing: { after: 0 } })];
    }
    case 'lead':
      return [new Paragraph({ children: [strong(block.text)], keepNext: true })];
    case 'paragraph':
      return [new Paragraph(block.text)];
    case 'picture': {
      const transformation = { width: block.width, height: block.height };
      const altText = { name: block.text, title: block.text, description: block.text };
      const picture = new ImageRun({ type: 'png', data: block.png, transformation, altText });
      return [new Paragraph({ children: [picture], keepNext: true })];
    }
    case 'list':
      return block.items.map(
        ({ text, level }) =>
          new Paragraph({
            text,
            numbering: { reference: bullets, level: Math.min(level, levels.length - 1) },
          }),
      );
    case 'table':
      return [tableOf(block.head, block.rows)];
  }
}

const widths = [12, 48, 24, 16];

function tableOf(head: readonly string[], rows: readonly string[][]): Table {
  const cell = (text: string, at: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 100 / head.length, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ children: [bold ? strong(text) : new TextRun(text)] })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text, at) => cell(text, at, true)) }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) }),
      ),
    ],
  });
}
