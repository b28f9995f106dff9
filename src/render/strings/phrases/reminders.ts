/** Reminders and the week. */
export interface RemindersPhrases {
  isItDone: (label: string) => string;
  staysOpen: (label: string) => string;
  digestHeading: (week: number) => string;
  /** "3 i denne uge, 1 over fristen" */
  digestCounts: (week: number, overdue: number) => string;
  wholeForum: (name: string) => string;
  notReachedBy: (names: string) => string;
  /** "@Karla: du har to opfølgninger: CT-17 »…« og CT-18." */
  named: (name: string, items: string, count: number) => string;
  namedHow: string;
  /** Why a reminder came to somebody who may not be its owner. */
  pingWhy: {
    nobody: string;
    former: string;
    disowned: string;
  } & Record<
    'substitute' | 'undelivered' | 'away' | 'escalated' | 'offered',
    (name: string | null) => string
  >;
  pingOffered: string;
  pingEscalated: (count: number) => string;
  pingAsked: (count: number) => string;
  pingDone: string;
  pingHeading: (count: number) => string;
  undelivered: (labels: string) => string;
}
