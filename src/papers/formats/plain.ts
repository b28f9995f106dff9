import { block, row, type Block, type PaperDocument } from '../document.js';
import { roleOf } from '../words/labels.js';
import { isNextAsk, joinsPrevious, wrapWidth } from './unwrap.js';
import { readInline } from './inline.js';
import { readLine, type PlainLine } from './plain-lines.js';
import { withoutPageEnds } from './plain-pages.js';
import { apartFromPageWords } from '../words/page-words.js';

/** Text and Markdown: both are read by the same eyes, since text files are full of half a Markdown. */
export function readPlain(source: string): PaperDocument {
  const lines = withoutPageEnds(cleaned(source).split('\n')).map(apartFromPageWords).join('\n').split('\n');
  const reader = new PlainReader(wrapWidth(lines), hasLoneNumbers(lines));
  for (const raw of lines) reader.take(raw, readLine(raw));
  return { blocks: reader.blocks, title: null };
}

/** Rising numbers, each on a line of its own: a saved table of items, whose cells came one below the other. */
function hasLoneNumbers(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((l) => /^\s*(\d{1,4})\.\s*$/.exec(l)?.[1] ?? []).map(Number);
  return numbers.length > 2 && numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? n));
}

function cleaned(source: string): string {
  return (
    source
      .replace(/\r\n?/g, '\n')
      .replace(/\f/g, '\n\n')
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]|\0/g, '')
      .replace(/[\u00A0\u2007\u202F]/g, ' ')
      .replace(/^[ \t]*(?:side|page)[ \t]\d{1,4}[ \t]?(?:af|of|\/)[ \t]?\d{1,4}[ \t]*$/gimu, '')
      // "1️⃣" and "➡️", as people set off points in chats.
      .replace(/^([ \t]*)(\d)\uFE0F?\u20E3[ \t]*/gmu, '$1$2. ')
      .replace(/^([ \t]*)[\u27A1\u25B6\u{1F449}\u{1F4CC}]\uFE0F?[ \t]*/gmu, '$1')
      .replace(/<!--[\s\S]{0,5000}?-->/g, '')
  );
}

class PlainReader {
  readonly blocks: Block[] = [];
  private gap = true;
  private table = 0;
  private indents: number[] = [];
  private rawLast = '';
  private waiting = false;

  constructor(
    private readonly wrap: number,
    private readonly loneNumbers: boolean,
  ) {}

  take(raw: string, line: PlainLine): void {
    if (line.kind === 'blank') {
      this.gap = true;
      return;
    }
    if (line.kind === 'rule') {
      this.underline(raw);
      return;
    }
    if (line.kind === 'text') this.text(line.indent, line.text);
    else if (line.kind === 'row') this.row(line);
    else if (line.kind === 'item') this.item(line);
    else
      this.push(
        block('heading', readInline(line.text).text, {
          level: line.level,
          links: readInline(line.text).links,
        }),
      );
    this.rawLast = raw;
    this.gap = false;
  }

  /** "Title" over "=====" is a heading; over "-----" only outside a table. */
  private underline(raw: string): void {
    const last = this.blocks.at(-1);
    if (!last || this.gap || last.kind !== 'paragraph') return;
    if (/^\s*={3,}\s*$/.test(raw)) Object.assign(last, { kind: 'heading', level: 1 });
    else if (/^\s*-{3,}\s*$/.test(raw) && last.text.length < 120)
      Object.assign(last, { kind: 'heading', level: 2 });
  }

  private text(indent: number, body: string): void {
    const inline = readInline(body);
    const last = this.blocks.at(-1);
    // "-" by itself may open a point on the next line, or say that there is none.
    if (this.waiting && last?.kind === 'item' && !(this.gap && roleOf(inline.text) && !this.counts(last))) {
      last.text = inline.text;
      last.links.push(...inline.links);
      this.waiting = false;
      return;
    }
    const joint =
      last && !isNextAsk(this.blocks, this.rawLast, inline.text)
        ? joinsPrevious(last, this.rawLast, inline.text, {
            gap: this.gap,
            wrap: this.wrap,
            strong: inline.strong,
          })
        : null;
    if (last && joint) {
      last.text = joint === 'hyphen' ? last.text.slice(0, -1) + inline.text : `${last.text} ${inline.text}`;
      last.links.push(...inline.links);
      return;
    }
    if (this.gap && indent === 0) this.indents = [];
    this.push(block('paragraph', inline.text, { strong: inline.strong, links: inline.links }));
  }

  /** "31." by itself numbers the item below, also where that is called as a section might be ("Minutes"). */
  private counts(b: Block): boolean {
    return this.loneNumbers && /^\d{1,4}\.$/.test(b.marker ?? '');
  }

  private row(line: PlainLine & { kind: 'row' }): void {
    const last = this.blocks.at(-1);
    const cells = line.cells.map((c) => readInline(c));
    if (cells.every((c) => c.text === '')) return;
    if (last?.kind !== 'row' || (line.wide && this.gap)) this.table++;
    this.push(row(cells.map((c) => c.text), { table: this.table, links: cells.flatMap((c) => c.links) })); // prettier-ignore
  }

  private item(line: PlainLine & { kind: 'item' }): void {
    const inline = readInline(line.text);
    while (this.indents.length && (this.indents.at(-1) ?? 0) > line.indent) this.indents.pop();
    if (this.indents.at(-1) !== line.indent) this.indents.push(line.indent);
    this.waiting = inline.text === '';
    this.push(
      block('item', inline.text, {
        level: this.indents.length - 1,
        marker: line.marker,
        strong: inline.strong,
        links: inline.links,
      }),
    );
  }

  private push(b: Block): void {
    if (b.kind !== 'item') this.waiting = false;
    if (b.kind === 'heading') this.indents = [];
    this.blocks.push({ ...b, gap: this.gap });
  }
}
