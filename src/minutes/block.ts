/** What minutes are made of, whatever the format. Texts are as people wrote them: each format escapes them itself. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** "Sted: Rådhuset" */
  | { kind: 'fact'; label: string; text: string }
  /** The line that opens a list: "Chefteamet besluttede:" */
  | { kind: 'lead'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: { text: string; level: number }[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  /** `width` and `height` as it is to be seen; `text` is for those who don't see it. */
  | { kind: 'picture'; png: Uint8Array; width: number; height: number; text: string };
