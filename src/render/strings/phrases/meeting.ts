/** A meeting and its items. */
export interface MeetingPhrases {
  item: (number: number) => string;
  itemClosed: (number: number) => string;
  itemOf: (number: number, of: number) => string;
  itemTitle: (number: number, title: string) => string;
  /** What is left of a card that was posted again: "Punkt 3 – se kortet længere nede" */
  furtherDown: (what: string) => string;
  itemGone: string;
  /** "siden kl. 12.33, til kl. 12.53" */
  runs: (since: string, until: string | null) => string;
  /** Minutes it took, of those planned. */
  spent: (used: number, planned: number | null) => string;
  postponedTo: (day: string) => string;
  absent: (names: string) => string;
  absentHere: (names: string) => string;
  disqualified: (names: string) => string;
  sent: (when: string) => string;
  proposalsWaiting: (count: number) => string;
  proposalsUntil: (when: string) => string;
  proposedBy: (name: string) => string;
  fromLast: (open: number, overdue: number, undated: number) => string;
  carriedFrom: (day: string) => string;
  caseNumber: (number: string) => string;
  notStarted: string;
  running: (since: string | null, number: number | null, of: number) => string;
  ended: (at: string | null) => string;
  reach: (reachable: number, of: number) => string;
  stillOpen: (count: number) => string;
  leftOpen: (count: number) => string;
  openThings: (count: number) => string;
  takeAll: (count: number) => string;
  askOf: (item: number, ask: number) => string;
}
