import { block, row, type Block, type PaperLink } from '../document.js';
import { monthPattern } from '../words/months.js';
import { CHOSEN, NOT_CHOSEN, normaliseMarks } from '../words/marks.js';

const bullet = /^([•·▪◦‣●○■§–—-]|o(?=\s{2}))\s+(?=\S)/u;
const counted = new RegExp(`^(\\d{1,3}[.)])\\s+(?=\\S)(?!(?:${monthPattern})\\b)`, 'iu');

/** Collects running text and closes it into blocks as elements open and end. */
export class HtmlWriter {
  readonly blocks: Block[] = [];
  private buffer = '';
  private strongLength = 0;
  private links: PaperLink[] = [];
  private gap = true;
  private readonly lists: (number | null)[] = [];
  private current:
    { kind: 'heading'; level: number } | { kind: 'item'; marker: string; first: boolean } | null = null;
  private tables = 0;

  text(value: string, strong: boolean): void {
    const clean = value.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');
    this.buffer += clean;
    if (strong) this.strongLength += clean.replace(/\s/g, '').length;
  }

  box(type: string, checked: boolean): void {
    if (/^(?:checkbox|radio)$/i.test(type)) this.buffer += ` ${checked ? CHOSEN : NOT_CHOSEN} `;
  }

  link(url: string | null, inner: () => void): void {
    const from = this.buffer.length;
    inner();
    const title = this.buffer.slice(from).trim();
    if (url && title) this.links.push({ title, url });
  }

  lineBreak(): void {
    // Within the line that opens a heading or a point it is layout; in what follows each line stands by itself.
    const opens = this.current && (this.current.kind === 'heading' || this.current.first);
    if (opens) this.buffer += ' ';
    else this.flush();
  }

  heading(level: number, inner: () => void): void {
    this.within({ kind: 'heading', level: Math.min(6, Math.max(1, level || 3)) }, inner);
  }

  list(start: number | null, inner: () => void): void {
    this.flush();
    this.lists.push(start);
    inner();
    this.flush();
    this.lists.pop();
  }

  item(inner: () => void): void {
    const depth = this.lists.length - 1;
    const count = this.lists[depth] ?? null;
    if (count !== null) this.lists[depth] = count + 1;
    this.within({ kind: 'item', marker: count === null ? '•' : `${count}.`, first: true }, inner);
  }

  table(inner: () => void): void {
    this.flush(true);
    this.tables++;
    inner();
    this.flush(true);
  }

  row(cells: string[], links: PaperLink[]): void {
    if (cells.some((c) => c.trim()))
      this.blocks.push(
        row(
          cells.map((c) => c.trim()),
          { table: this.tables, links, gap: this.gap },
        ),
      );
    this.gap = false;
  }

  append(blocks: readonly Block[], gap = false): void {
    this.flush(gap);
    for (const b of blocks)
      this.blocks.push(
        b.kind === 'item' && this.lists.length > 0 ? { ...b, level: b.level + this.lists.length } : b,
      );
  }

  paragraph(spaced: boolean, inner: () => void, listLevel: number | null): void {
    const from = this.blocks.length;
    this.flush(spaced);
    inner();
    this.flush(spaced);
    if (listLevel !== null)
      for (const b of this.blocks.slice(from)) if (b.kind === 'item') b.level = listLevel;
  }

  /** Closes what is open; an empty heading is kept, since it ends the section before it. */
  flush(gap = false): void {
    const text = normaliseMarks(this.buffer).replace(/\s+/g, ' ').trim();
    const strong = text !== '' && this.strongLength >= text.replace(/\s/g, '').length - 1;
    const links = this.links;
    this.buffer = '';
    this.strongLength = 0;
    this.links = [];
    if (text !== '' || this.current?.kind === 'heading') this.blocks.push(this.closed(text, strong, links));
    if (text !== '') this.gap = false;
    if (gap) this.gap = true;
  }

  private closed(text: string, strong: boolean, links: PaperLink[]): Block {
    const more = { strong, links, gap: this.gap };
    const current = this.current;
    if (current?.kind === 'heading') return block('heading', text, { ...more, level: current.level });
    if (current?.kind === 'item' && current.first) {
      current.first = false;
      return block('item', text, {
        ...more,
        level: Math.max(0, this.lists.length - 1),
        marker: current.marker,
      });
    }
    const mark = bullet.exec(text) ?? counted.exec(text);
    if (mark) return block('item', text.slice(mark[0].length), { ...more, marker: mark[1] ?? '-' });
    return block('paragraph', text, more);
  }

  private within(kind: NonNullable<HtmlWriter['current']>, inner: () => void): void {
    this.flush(kind.kind === 'heading');
    const outer = this.current;
    this.current = kind;
    inner();
    this.flush();
    this.current = outer;
  }
}
