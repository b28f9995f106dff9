/** Counts and lists. */
export interface ListsPhrases {
  and: string;
  or: string;
  quote: (words: string) => string;
  /** "2 beslutninger, 1 opfølgning" */
  counts: (decisions: number, followUps: number, suggestions: number) => string;
  items: (count: number) => string;
  all: (count: number) => string;
  more: (count: number) => string;
  older: (count: number) => string;
  itemsHidden: (count: number) => string;
  suggestionSpeak: (count: number) => string;
  listSpeak: (count: number) => string;
  membersShown: (count: number) => string;
}
