/** A document as every format gives it: blocks in reading order. Check marks stand in the text as ☒ and ☐. */
export interface PaperDocument {
  blocks: Block[];
  /** The file's own title (HTML <title>), a last resort. */
  title: string | null;
}

export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** Without marker and emphasis. Cells of a row are joined by a tab. May be empty in a heading: it still ends a section. */
  text: string;
  /** Headings: 1 to 6. Items: depth, 0 first. */
  level: number;
  /** What stood before a list item ("-", "2.", "a)"). */
  marker: string | null;
  /** Of rows only. */
  cells: string[];
  /** Rows of one table share a number. */
  table: number;
  /** The whole line is emphasised. */
  strong: boolean;
  /** Something empty stands before it. */
  gap: boolean;
  links: PaperLink[];
}

export interface PaperLink {
  title: string;
  url: string;
}

export function block(kind: Block['kind'], text: string, more: Partial<Block> = {}): Block {
  return {
    kind,
    text,
    level: 0,
    marker: null,
    cells: [],
    table: 0,
    strong: false,
    gap: false,
    links: [],
    ...more,
  };
}

export function row(cells: string[], more: Partial<Block> = {}): Block {
  return block('row', cells.join('\t').trim(), { cells, ...more });
}
