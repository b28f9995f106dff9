/** A table as any kind of file can have it. */
export interface Table {
  /** Names the sheet. */
  title: string;
  columns: readonly Column[];
  /** In bunches, as they are read: a table may be longer than memory would like. */
  rows: AsyncIterable<readonly Row[]>;
}

export interface Column {
  heading: string;
  kind: 'text' | 'number' | 'day' | 'link';
  /** About so many letters. */
  width: number;
}

/** One cell for each column: a day as "YYYY-MM-DD", a link as its address. A column of days may hold words instead. */
export type Row = readonly Cell[];
export type Cell = string | number | null;
