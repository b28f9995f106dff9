/** A paper as its author thinks of it, before it is written in any format. */
export type Part =
  | { h: number; text: string }
  | { p: string; strong?: boolean }
  | { list: Point[]; ordered?: boolean }
  | { table: string[][] }
  /** Boxes: a label and whether it is ticked. */
  | { boxes: [label: string, ticked: boolean][] };

export type Point = string | { text: string; inner: string[] };

export const h = (level: number, text: string): Part => ({ h: level, text });
export const p = (text: string): Part => ({ p: text });
export const list = (...points: Point[]): Part => ({ list: points });
export const numbered = (...points: Point[]): Part => ({ list: points, ordered: true });
export const table = (...rows: string[][]): Part => ({ table: rows });
export const boxes = (...marks: [string, boolean][]): Part => ({ boxes: marks });
