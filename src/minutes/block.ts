/** What minutes are made of, whatever the format. Texts are as people wrote them: each format escapes them itself. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** "Sted: Rådhuset" */
  | { kind: 'fact'; label: string; text: string }
  /** The line that opens a list: "Chefteamet besluttede:" */
  | { kind: 'lead'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: { text: string; level: number }[] }
  | { kind: 'table'; head: string[]; rows: string[][] };
