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
  listSpeak: (count: number) => string;
  /** "17 åbne opfølgninger." */
  burnUpOpen: (open: number) => string;
  /** "Sidste uge: 3 nye, 2 færdige." */
  burnUpIn: (week: 'last' | 'this', created: number, closed: number) => string;
  burnUpWeek: (week: number, created: number, closed: number, open: number) => string;
  membersShown: (count: number) => string;
}
