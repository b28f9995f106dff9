import type { PaperChange } from '../../../domain/view/reply.js';

/** What was read of a paper. */
export interface PapersPhrases {
  paperFor: (kind: string, forum: string, day: string | null) => string;
  paperItems: (count: number, updated: boolean) => string;
  paperWaiting: (forum: string) => string;
  /** The same paper again, and nothing in it is new. */
  paperUnchanged: string;
  /** "Ændret: titel, 2 nye indstillingspunkter" */
  paperChanged: (what: string) => string;
  paperChange: (change: PaperChange) => string;
  /** "Tidligere: sparring på Chefteam 24-01-2020, punkt 1" */
  related: (
    earlier: boolean,
    kind: string | null,
    forum: string,
    day: string | null,
    number: number,
  ) => string;
  /** "»som en særlig opgave« → »som et fast emne«"; either may be empty. */
  turned: (from: string, to: string) => string;
  paperRead: (asks: number, outcomes: number, followUps: number) => string;
}
