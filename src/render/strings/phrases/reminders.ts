import type { UnreachedWhy } from '../../../domain/view/views.js';

/** Reminders and the week. */
export interface RemindersPhrases {
  isItDone: (label: string) => string;
  staysOpen: (label: string) => string;
  digestHeading: (week: number) => string;
  /** "3 i denne uge, 1 over fristen" */
  digestCounts: (week: number, overdue: number) => string;
  /** "Viser 21–40 af 100" */
  digestRange: (first: number, last: number, of: number) => string;
  wholeForum: (name: string) => string;
  /** The bot is in none of its chats any more. */
  unseen: (forum: string) => string;
  /** "Karla har ikke tilføjet mig i Teams": why somebody could not be reached alone; null is the reader. */
  unreachedWhy: Record<UnreachedWhy, (name: string | null) => string>;
  /** What that was about: "CT-1 og CT-2 er nævnt i chatten i stedet". */
  unreached: (labels: string, count: number, how: 'named' | 'lost' | 'unsure') => string;
  namedInstead: string;
  /** "CT-1, CT-2 og 5 til" */
  andMore: (count: number) => string;
  /** "@Karla: du har to opfølgninger: CT-17 »…« og CT-18." */
  named: (name: string, items: string, count: number) => string;
  /** How to answer, with a number as example, and how to be written to alone. */
  namedHow: (people: number, example: string, couldAdd: boolean) => string;
  /** Why a reminder came to somebody who may not be its owner. */
  pingWhy: {
    nobody: string;
    former: string;
    declined: string;
    unoffered: string;
    disowned: string;
  } & Record<
    'substitute' | 'undelivered' | 'away' | 'escalated' | 'offered',
    (name: string | null) => string
  >;
  /** Nothing is asked of the reader any more. */
  pingNotYours: string;
  pingWithdrawn: string;
  pingOffered: string;
  pingEscalated: (count: number) => string;
  /** The reader stands in for whoever has it. */
  pingStandIn: (count: number) => string;
  pingAsked: (count: number) => string;
  pingDone: string;
  pingHeading: (count: number) => string;
}
